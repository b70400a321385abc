import { describe, expect, it } from 'vitest';
import { keyFigures } from '$lib/charts';
import { languages } from '$lib/words';
import { contextOf } from './drawn';
import { overviewOf, type Agency } from './overviews';
import { states, stateNames, type State } from './states';

const figures = (overview: (typeof states)[State]) =>
	Object.fromEntries(keyFigures(contextOf(overview, 'whole')).map((own) => [own.id, own]));
const totals = (...given: number[]) => given.map((ita_total): Agency => ({ ita_total }));

it('says the figures of a province, what they rest on and how far the target is', () => {
	const found = figures(states.full);
	expect(found.agencies).toMatchObject({ value: '12', unit: 'แห่ง' });
	expect(found['pass-rate']).toMatchObject({
		value: '36.4',
		// ceil(4 · 11 / 5) = 9 must pass; the share lacks 80 − 36.36.
		lines: ['4 จาก 11 แห่ง', 'ขาดอีก 5 แห่งจึงถึงร้อยละ 80 (43.6 จุด)', 'เป้าใช้ตั้งแต่ ITA 2565'],
	});
	expect(found.median).toMatchObject({
		value: '83.20',
		lines: ['ครึ่งกลางอยู่ที่ 70.18–87.00 · n 11'],
	});
	expect(found.incomplete).toMatchObject({
		value: '1',
		lines: ['จาก 12 แห่งที่นิเทศ', 'ไม่ส่งข้อมูล OIT 1 จาก 10 แห่ง'],
	});
	expect(found.completion).toMatchObject({
		value: '48.0',
		lines: ['73 จาก 152 โครงการ', 'จาก 8 แห่งที่รายงาน', 'รอบ 6 เดือน 8 แห่ง'],
	});
});

describe('the target', () => {
	it.each([
		{ name: 'just reached', given: totals(85, 90, 90, 90, 50), line: 'ถึงเป้าร้อยละ 80 พอดี' },
		{
			name: 'reached with one to spare',
			given: totals(85, 90, 90, 90, 95),
			line: 'ถึงเป้าร้อยละ 80 แล้ว เกิน 1 แห่ง (20.0 จุด)',
		},
		{
			name: 'missed by a hundredth',
			given: totals(84.99, 90, 90, 90, 50),
			line: 'ขาดอีก 1 แห่งจึงถึงร้อยละ 80 (20.0 จุด)',
		},
	])('is $name', ({ given, line }) => {
		expect(figures(overviewOf(given))['pass-rate']?.lines).toContain(line);
	});

	it('is not excused for scores of ITA 2565 and after', () => {
		const [of2564, of2565] = [2564, 2565].map((ita_fiscal_year) =>
			figures(overviewOf([{ ita_total: 80, ita_fiscal_year }])),
		);
		expect(of2564?.['pass-rate']?.lines).toContain('เป้าใช้ตั้งแต่ ITA 2565');
		expect(of2565?.['pass-rate']?.lines).not.toContain('เป้าใช้ตั้งแต่ ITA 2565');
	});
});

describe('what is not known', () => {
	it.each(['empty', 'all missing'] as const)('is a dash, never 0 (%s)', (state) => {
		const found = figures(states[state]);
		for (const id of ['pass-rate', 'median', 'completion']) {
			expect(found[id]?.value).toBe('–');
			expect(found[id]?.few).toBe(false);
		}
		expect(found['pass-rate']?.lines.join()).not.toMatch(/80/);
	});
});

it('marks what rests on few agencies', () => {
	const few = Object.values(figures(states.single)).map((own) => own.few);
	expect(few).toEqual([true, true, true, true, true]);
	expect(Object.values(figures(states['all equal'])).some((own) => own.few)).toBe(false);
});

it('counts agency-years and distinct agencies where several years are chosen', () => {
	const found = figures(states['two regimes']);
	expect(found.agencies?.lines).toContain('จาก 24 หน่วยงานที่ไม่ซ้ำกัน');
	expect(figures(states.full).agencies?.lines).toEqual(['มีคะแนนรวม 11 แห่ง']);
});

it.each(stateNames)('writes no figure that was never computed (%s)', (state) => {
	for (const language of languages) {
		for (const { value, lines, label } of keyFigures(contextOf(states[state], 'whole', language))) {
			expect([label, value, ...lines].join('\n')).not.toMatch(/NaN|undefined|Infinity|\[object/);
		}
	}
});
