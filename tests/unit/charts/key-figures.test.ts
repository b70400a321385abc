import { describe, expect, it } from 'vitest';
import { keyFigures } from '$lib/charts';
import { visitedAgencies } from '$lib/summaries';
import { languages, type Language } from '$lib/words';
import { contextOf } from './drawn';
import { overviewOf, type Agency } from './overviews';
import { states, stateNames, type State } from './states';

type Overview = ReturnType<typeof overviewOf>;
const quality = { rows: 1131, refused: 12, clean: 1058 };

const figures = (overview: Overview, language: Language = 'th') =>
	Object.fromEntries(
		keyFigures(contextOf(overview, 'whole', language), quality).map((own) => [own.id, own]),
	);
const totals = (...given: number[]) =>
	given.map((ita_total): Agency => ({ ita_fiscal_year: 2565, ita_total }));

it('says the figures of a province and what they rest on', () => {
	const found = figures(states.full);
	expect(found.agencies).toMatchObject({ value: '12', unit: 'แห่ง', lines: ['มีคะแนนรวม 11 แห่ง'] });
	expect(found['pass-rate']).toMatchObject({
		value: '36.4',
		lines: ['4 จาก 11 แห่ง', 'เป้าใช้ตั้งแต่ ITA 2565'],
	});
	expect(found.median).toMatchObject({
		value: '83.20',
		lines: ['ร้อยละ 50 ตรงกลางได้ 70.18–87.00 (11 แห่ง)'],
	});
	expect(found.incomplete).toMatchObject({
		value: '1',
		lines: ['จาก 12 แห่งที่มีผลการประเมิน', 'คะแนน OIT เป็น 0 ทุกข้อ 1 จาก 10 แห่ง'],
	});
	expect(found.completion).toMatchObject({
		value: '48.0',
		lines: ['73 จาก 152 โครงการ', 'จาก 8 แห่งที่ทราบผล', 'รอบ 6 เดือน 8 แห่ง'],
	});
	expect(found.clean).toMatchObject({ value: '93.5', lines: ['1,058 จาก 1,131 แถวของไฟล์'] });
});

it('counts the incomplete among those with a result', () => {
	const unknown = { agency_type: 'sao' };
	const found = figures(overviewOf([{ ita_level: 'incomplete' }, { ita_total: 90 }, unknown]));
	expect(found.incomplete).toMatchObject({ value: '1', lines: ['จาก 2 แห่งที่มีผลการประเมิน'] });
});

describe('the target', () => {
	it.each([
		{ name: 'just reached', given: totals(85, 90, 90, 90, 50), line: 'ถึงเป้าร้อยละ 80 แล้ว' },
		{
			name: 'reached with one to spare',
			given: totals(85, 90, 90, 90, 95),
			line: 'ถึงเป้าร้อยละ 80 แล้ว เกิน 1 แห่ง (20.0 จุดร้อยละ)',
		},
		{
			// ceil(4 · 11 / 5) = 9 must pass; the share lacks 80 − 36.36.
			name: 'missed by several',
			given: totals(90, 90, 90, 90, 80, 80, 80, 80, 80, 80, 80),
			line: 'ขาดอีก 5 แห่งจึงถึงร้อยละ 80 (43.6 จุดร้อยละ)',
		},
		{
			name: 'missed by a hundredth',
			given: totals(84.99, 90, 90, 90, 50),
			line: 'ขาดอีก 1 แห่งจึงถึงร้อยละ 80 (20.0 จุดร้อยละ)',
		},
	])('is $name', ({ given, line }) => {
		expect(figures(overviewOf(given))['pass-rate']?.lines).toContain(line);
	});

	it('is that of ITA 2565 and after: no year before is judged by it', () => {
		const [of2564, of2565] = [2564, 2565].map((ita_fiscal_year) =>
			figures(overviewOf([{ ita_total: 80, ita_fiscal_year }])),
		);
		expect(of2564?.['pass-rate']?.lines).toEqual(['0 จาก 1 แห่ง', 'เป้าใช้ตั้งแต่ ITA 2565']);
		expect(of2565?.['pass-rate']?.lines.join()).toContain('ขาดอีก 1 แห่ง');
	});

	it.each([
		{ name: 'several years are', years: [2566, 2567] },
		{ name: 'every year is', years: [] },
	])('is none where $name chosen: agencies count more than once', ({ years }) => {
		const given = [2566, 2567].map((fiscal_year) => ({ fiscal_year, ita_total: 80 }));
		expect(figures(overviewOf(given, { years }))['pass-rate']?.lines).toEqual([
			'0 จาก 2 หน่วยงาน-ปี',
		]);
	});
});

describe('what is not known', () => {
	it.each(['empty', 'all missing'] as const)('is a dash, never 0 (%s)', (state) => {
		const found = figures(states[state]);
		for (const id of ['pass-rate', 'median', 'incomplete', 'completion']) {
			expect(found[id]).toMatchObject({ value: '–', few: undefined });
		}
	});

	it.each(['empty', 'all missing'] as const)('rests on nothing, and says no line (%s)', (state) => {
		const found = figures(states[state]);
		for (const id of ['pass-rate', 'median', 'incomplete', 'completion']) {
			expect(found[id]?.lines).toEqual([]);
		}
	});

	it('is the share of clean rows of no row', () => {
		const clean = keyFigures(contextOf(states.empty, 'whole'), {
			rows: 0,
			refused: 0,
			clean: 0,
		}).at(-1);
		expect(clean).toMatchObject({ id: 'clean', value: '–', lines: [] });
	});

	it('is only the line that rests on nothing', () => {
		// Scores of all forms, but none of OIT.
		const found = figures(overviewOf([{ ita_total: 90 }]));
		expect(found.incomplete).toMatchObject({ value: '0', lines: ['จาก 1 แห่งที่มีผลการประเมิน'] });
	});
});

it('marks what rests on few agencies; rows of files are no agencies', () => {
	const few = Object.values(figures(states.single)).map((own) => own.few);
	expect(few).toEqual([...Array<string>(5).fill('ไม่ถึง 5 แห่ง'), undefined]);
	expect(Object.values(figures(states['all equal'])).some((own) => own.few)).toBe(false);
});

it('marks over several years what may rest on few agencies', () => {
	const years = [2566, 2567];
	const ofYears = (...totals: Agency[]) =>
		figures(
			overviewOf(
				years.flatMap((fiscal_year) => totals.map((own) => ({ ...own, fiscal_year }))),
				{ years },
			),
		);
	const [four, five] = [4, 5].map((count) =>
		ofYears(...Array<Agency>(count).fill({ ita_total: 90 })),
	);
	expect(four?.['pass-rate']?.few).toBe('อาจไม่ถึง 5 หน่วยงาน');
	expect(five?.['pass-rate']?.few).toBeUndefined();
});

it('counts agency-years and distinct agencies where several years are chosen', () => {
	const { agencies } = figures(states['two regimes']);
	expect(agencies).toMatchObject({ value: '24', unit: 'หน่วยงาน-ปี' });
	expect(agencies?.lines).toContain('จาก 24 หน่วยงานที่ไม่ซ้ำกัน');
	expect(agencies?.lines).toContain('มีคะแนนรวม 22 หน่วยงาน-ปี');
});

it('counts distinct agencies among all, and says so, where some were not visited', () => {
	const overview = states['two regimes'];
	const { whole } = overview;
	const figure: typeof whole.figure = (metric) =>
		metric === visitedAgencies ? { value: 20, n: 24 } : whole.figure(metric);
	const { agencies } = figures({ ...overview, whole: { ...whole, figure } });
	expect(agencies).toMatchObject({
		value: '20',
		lines: [
			'อีก 4 หน่วยงาน-ปีมีแต่ผล ITA ยังไม่มีการนิเทศ',
			'มีคะแนนรวม 22 หน่วยงาน-ปี',
			'รวม 24 หน่วยงาน-ปี จาก 24 หน่วยงานที่ไม่ซ้ำกัน',
		],
	});
});

it.each(stateNames)('writes no figure that was never computed (%s)', (state: State) => {
	for (const language of languages) {
		for (const { value, lines, label } of Object.values(figures(states[state], language))) {
			expect([label, value, ...lines].join('\n')).not.toMatch(/NaN|undefined|Infinity|\[object/);
			expect(lines).not.toContain('');
			// Each line is drawn by its text.
			expect(new Set(lines).size).toBe(lines.length);
		}
	}
});
