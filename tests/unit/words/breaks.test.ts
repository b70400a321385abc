import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines, compounds, piecesOf, th, unbroken } from '$lib/words';

const characters = (text: string) => [...text].length;
const inCharacters = (text: string, width: number) => breakLines(text, width, characters);

/** Vowels above and below, tone marks, sara am and the sign of repetition, none of which can begin a line. */
const cannotBegin = /^[\u0E30-\u0E3A\u0E45-\u0E4E]/;
/** Vowels written before their consonant, which cannot end a line. */
const cannotEnd = /[\u0E40-\u0E44]$/;

describe('breaking lines', () => {
	it('breaks between Thai words', () => {
		expect(inCharacters('องค์การบริหารส่วนตำบล', 12)).toEqual(['องค์การ', 'บริหารส่วน', 'ตำบล']);
	});

	it('breaks between English words and drops the space', () => {
		expect(inCharacters('Quality of operations', 12)).toEqual(['Quality of', 'operations']);
	});

	it.each([4, 8, 12, 20])('keeps e-PlanNACC whole at width %d', (width) => {
		const lines = inCharacters('รายงานในระบบ e-PlanNACC แล้ว', width);
		expect(lines.filter((line) => line.includes('e-PlanNACC'))).toHaveLength(1);
	});

	it('keeps e-PlanNACC whole where Thai is written against it', () => {
		expect(inCharacters('ระบบe-PlanNACCแล้ว', 10)).toEqual(['ระบบ', 'e-PlanNACC', 'แล้ว']);
	});

	it('puts a word wider than the line on a line of its own', () => {
		expect(inCharacters('ดู e-PlanNACC นี้', 5)).toEqual(['ดู', 'e-PlanNACC', 'นี้']);
	});

	it('leaves a text that fits on one line', () => {
		expect(inCharacters('การใช้อำนาจ', 40)).toEqual(['การใช้อำนาจ']);
	});

	it('keeps a count with what it counts', () => {
		expect(inCharacters('ค่ากลาง (n 1,139)', 5)).toEqual(['ค่า', 'กลาง', '(n 1,139)']);
	});

	it('gives no line for an empty text', () => {
		expect(inCharacters('', 10)).toEqual([]);
		expect(inCharacters('   ', 10)).toEqual([]);
	});
});

describe('for any text of names and any width', () => {
	const word = fc.constantFrom(
		...['องค์การ', 'บริหาร', 'ส่วน', 'ตำบล', 'กำไรขั้นต้น', 'ที่', 'น้ำ', 'เกาะ', 'ไก่', 'ใช้'],
		...['e-PlanNACC', 'ITA', '9.1', '2563', ' ', ' ', '(', ')', '·', 'Quality', 'เปิดเผย', 'อื่นๆ'],
	);
	const text = fc
		.array(word, { minLength: 1, maxLength: 12 })
		.map((words) => words.join('').trim());
	const width = fc.integer({ min: 1, max: 30 });
	const settings = { seed: 2563, numRuns: 500 };

	it('loses nothing but spaces', () => {
		fc.assert(
			fc.property(text, width, (text, width) => {
				const together = inCharacters(text, width).join('').replaceAll(' ', '');
				expect(together).toBe(text.replaceAll(' ', ''));
			}),
			settings,
		);
	});

	it('cuts no character in two, and no line begins or ends with a space', () => {
		fc.assert(
			fc.property(text, width, (text, width) => {
				for (const line of inCharacters(text, width)) {
					expect(line).not.toMatch(cannotBegin);
					expect(line).not.toMatch(cannotEnd);
					expect(line).toBe(line.trim());
					expect(line).not.toBe('');
				}
			}),
			settings,
		);
	});

	it('keeps to the width wherever a line has more than one word', () => {
		const segmenter = new Intl.Segmenter('th', { granularity: 'word' });
		fc.assert(
			fc.property(text, width, (text, width) => {
				for (const line of inCharacters(text, width)) {
					const thai = /^[\u0E00-\u0E7F]+$/.test(line);
					const words = [...segmenter.segment(line)].length;
					if (thai && words > 1) expect(characters(line)).toBeLessThanOrEqual(width);
				}
			}),
			settings,
		);
	});
});

describe('a compound', () => {
	/** Every text of the dashboard that stands as it is. */
	function textsOf(words: unknown): string[] {
		if (typeof words === 'string') return [words];
		if (typeof words !== 'object' || words === null) return [];
		return Object.values(words).flatMap(textsOf);
	}
	const texts = [...textsOf(th), ...compounds.map((compound) => `การ${compound}ที่ (${compound})`)];
	const widths = Array.from({ length: 40 }, (_, index) => index + 1);

	it('stands on one line in every text and at every width', () => {
		const held = texts.filter((text) => piecesOf(text).length > 1);
		expect(held.length).toBeGreaterThan(90);
		for (const text of held) {
			const wanted = piecesOf(text).filter((_, index) => index % 2 === 1);
			for (const width of widths) {
				const lines = inCharacters(text, width);
				for (const compound of wanted) {
					const within = lines.filter((line) => line.includes(compound));
					expect(within.length, `${compound} in ${lines.join('|')}`).toBeGreaterThan(0);
				}
			}
		}
	});

	it.each(['หน่วยงาน-ปี', 'ผู้รับผิดชอบ', 'e-PlanNACC'])(
		'takes %s for one, not for a shorter one',
		(text) => {
			expect(piecesOf(`ของ${text}นี้`)).toEqual(['ของ', text, 'นี้']);
		},
	);

	it('leaves a text as it is, piece by piece', () => {
		for (const text of texts) expect(piecesOf(text).join('')).toBe(text);
	});

	it('may stand at either end of a line', () => {
		expect([...unbroken('ก็ร้อยละ 9')]).toEqual([3, 4, 5, 6, 7]);
	});
});
