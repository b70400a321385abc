import { describe, expect, it } from 'vitest';
import { parts } from '$lib/charts';
import { languages, th } from '$lib/words';
import { digestOf, saidBy, svgOf, textsOf, theme, tipsOf } from './drawn';
import { formPanels, formView } from './form-pages';
import { stateNames } from './states';

const widths = [300, 900] as const;
const slack = 2;
const notAFigure = /NaN|undefined|Infinity|\[object|\bnull\b/;

const byName = (name: string) => {
	const found = formPanels.find((own) => own.name === name);
	if (!found) throw new Error(`No panel ${name}.`);
	return found;
};

const cases = formPanels.flatMap((own) =>
	(own.panel.parts ?? parts).flatMap((part) =>
		stateNames.map((state) => ({ ...own, part, state })),
	),
);

describe.each(cases)('$name by $part, $state', (own) => {
	const views = languages.map((language) => formView(own, own.state, own.part, language));

	it('says nothing that is no figure, and its notes in the table too', () => {
		for (const view of views) {
			const tips = tipsOf(view.drawing?.option(620, theme));
			for (const text of [...saidBy(view), ...tips]) expect(text).not.toMatch(notAFigure);
			expect(view.table.notes).toEqual(view.notes);
			expect(view.answer).not.toBe('');
		}
	});

	it('draws as before, within its width, nothing smaller than 12 px', () => {
		for (const [index, { drawing }] of views.entries()) {
			if (!drawing) {
				if (index === 0) expect('no picture').toMatchSnapshot();
				continue;
			}
			for (const width of widths.filter((width) => width >= (drawing.minimumWidth ?? 0))) {
				const svg = svgOf(drawing, width);
				if (index === 0 && width === widths[1]) expect(digestOf(svg)).toMatchSnapshot();
				expect(svg).not.toMatch(notAFigure);
				for (const [, size] of svg.matchAll(/font-size:(\d+)px/g)) {
					expect(Number(size)).toBeGreaterThanOrEqual(12);
				}
				for (const { text, left, right } of textsOf(svg)) {
					expect(left, text).toBeGreaterThanOrEqual(-slack);
					expect(right, text).toBeLessThanOrEqual(width + slack);
				}
			}
		}
	});
});

describe('what is not known', () => {
	it.each(formPanels.map(({ name }) => name))('leaves %s with no picture', (name) => {
		for (const state of ['empty', 'all missing'] as const) {
			const view = formView(byName(name), state, 'whole');
			expect(view.drawing).toBeUndefined();
			expect(view.listed ?? false).toBe(false);
			expect([th.noData, 'ไม่มีข้อความ']).toContain(view.answer);
		}
	});
});

describe('n', () => {
	it.each([
		['disclosures', 'n 2–10 จาก 12 แห่งตอบแต่ละข้อ'],
		['disclosures-lacking', 'ข้อ 2.2 n 3 แห่งที่ตอบ'],
		['ticked-levels', 'n 2 แห่ง'],
		['completion-budget', 'n 3 แห่งที่มีทั้งสองค่า'],
		['obstacle-associations', 'n 4 แห่ง'],
		['support-wanted', 'n 3 แห่งที่ตอบ'],
		['free-texts', 'n 3 แห่งที่มีข้อความ'],
		['terms', 'n 3 แห่งที่มีข้อความ'],
		['advice-items', 'n 3 แห่งที่ได้รับคำแนะนำ'],
		['open-data-incomplete', 'ข้อ 9.3 n 2 แห่งที่ตอบ'],
	])('of %s stands in its notes: %s', (name, note) => {
		expect(formView(byName(name), 'full', 'whole').notes).toContain(note);
	});
});

describe('answers', () => {
	const answer = (name: string, state: 'full' | 'all equal' = 'full') =>
		formView(byName(name), state, 'whole').answer;

	it('name what is done least, with its n', () => {
		expect(answer('disclosures')).toBe(
			'ทำน้อยที่สุดคือ “เปิดเผยรายงานรอบ 6 เดือน”: ยังไม่ทำ 2 จาก 2 แห่งที่ตอบ',
		);
		expect(answer('disclosures-lacking')).toBe('5 แห่งยังขาดอย่างน้อยหนึ่งเรื่อง');
		expect(answer('open-data')).toBe('ครบน้อยที่สุดคือ เงินงบประมาณ: ยังไม่ครบ 2 จาก 2 แห่ง');
	});

	it('tell of an association, never of a cause, and of none where few have both', () => {
		expect(answer('completion-budget')).toBe('บอกความสัมพันธ์ไม่ได้: มีทั้งสองค่า 3 แห่ง');
		expect(answer('completion-budget', 'all equal')).toContain('มักไปในทางเดียวกัน');
		const { notes } = formView(byName('completion-total'), 'full', 'whole');
		expect(notes.join()).toContain('เป็นเพียงความสัมพันธ์');
	});

	it('count a word once for an agency', () => {
		const { answer: said, table } = formView(byName('terms'), 'full', 'whole');
		expect(said).toBe('“การประเมิน” ปรากฏใน 3 จาก 3 แห่งที่มีข้อความ');
		const counts = table.rows.map(({ cells }) => [cells.term?.text, cells.count?.text]);
		expect(counts).toContainEqual(['งบประมาณ', '3']);
	});
});

describe('a list of agencies', () => {
	it('gives the reasons, a dash where nothing is known, a tick where all is well', () => {
		const { table } = formView(byName('disclosures-lacking'), 'full', 'whole');
		const [first] = table.rows;
		expect(first?.cells.plan_published?.text).toBe('✓');
		expect(first?.cells.progress_published?.text).toBe('ไม่: อยู่ระหว่างปรับปรุงเว็บไซต์');
		expect(first?.cells.annual_report_published?.text).toBe('ไม่');
		expect(table.rows.some(({ cells }) => cells.plan_published?.text === '–')).toBe(true);
	});

	it('shows what others wrote as it is', () => {
		const { table, searched } = formView(byName('free-texts'), 'full', 'whole');
		expect(table.rows.map(({ cells }) => cells.text?.text)).toContain(
			'ขอตัวอย่างการเปิดเผยงบประมาณ <b>{ตัวอย่าง}</b>',
		);
		expect(searched).toBe(true);
	});
});

it.each([
	['disclosures', 'whole', 'full'],
	['disclosures', 'type', 'full'],
	['ticked-levels', 'district', 'all equal'],
	['completion-total', 'whole', 'full'],
	['completion-budget', 'whole', 'extreme'],
	['obstacle-associations', 'whole', 'full'],
	['terms', 'whole', 'full'],
	['advice-lists', 'whole', 'full'],
	['advice-items', 'whole', 'full'],
	['advice-items i1', 'district', 'all equal'],
] as const)('%s by %s, %s', async (name, part, state) => {
	const { drawing } = formView(byName(name), state, part);
	if (!drawing) throw new Error('There is something to draw.');
	const file = `${name} ${part} ${state}`.replaceAll(' ', '-');
	const width = Math.max(620, drawing.minimumWidth ?? 0);
	await expect(svgOf(drawing, width)).toMatchFileSnapshot(`snapshots/${file}.svg`);
});
