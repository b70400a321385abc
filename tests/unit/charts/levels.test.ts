import { describe, expect, it } from 'vitest';
import type { Part } from '$lib/charts';
import type { Overview } from '$lib/summaries';
import type { Language } from '$lib/words';
import { svgOf, theme, viewOf } from './drawn';
import { overviewOf, type Agency } from './overviews';
import { fullAgencies, states } from './states';

const levelsOf = (overview: Overview, part?: Part, language?: Language) =>
	viewOf('levels', overview, part, language);

const rowsOf = (overview: Overview, part?: Part) =>
	levelsOf(overview, part).table.rows.map(({ cells }) =>
		Object.fromEntries(Object.entries(cells).map(([id, { text }]) => [id, text])),
	);
const countsOf = (overview: Overview) =>
	rowsOf(overview).map(({ level, count, n }) => `${level} ${count}/${n}`);

/** Agencies of ITA 2566, whose levels are named. */
const named = (...given: Agency[]) =>
	overviewOf(
		given.map((agency) => ({ fiscal_year: 2567, ...agency })),
		{ years: [2567] },
	);
const forms = { iit: 96, eit: 96, oit: 96 };

describe('letters', () => {
	it('are a row each, best first, zeros among them, the incomplete last', () => {
		expect(countsOf(states.full)).toEqual([
			...['AA 1/12', 'A 3/12', 'B 2/12', 'C 3/12', 'D 1/12', 'E 1/12', 'F 0/12'],
			'ไม่ครบถ้วน 1/12',
		]);
		expect(levelsOf(states.full).answer).toBe('ระดับที่มีมากที่สุดคือ A (3 จาก 12 แห่ง)');
		expect(levelsOf(states.full, 'whole', 'en').answer).toBe(
			'The commonest level is A (3 of 12 agencies)',
		);
	});

	it('have the colours of their levels', () => {
		const { drawing } = levelsOf(states.full);
		const svg = drawing ? svgOf(drawing, 620) : '';
		for (const level of ['AA', 'A', 'B', 'C', 'D', 'E', 'incomplete']) {
			expect(svg).toContain(`fill="${theme.color(`level-${level}`)}"`);
		}
	});

	it('have no row for the incomplete where there is none', () => {
		expect(countsOf(states['all equal']).at(-1)).toBe('F 0/18');
	});
});

describe('names', () => {
	it('need the forms: without them a pass is of unknown level, and no filter', () => {
		const overview = named(
			{ ita_total: 96, ...forms },
			{ ita_total: 86, ...forms, oit: 70 },
			{ ita_total: 90 },
			{ ita_total: 60 },
		);
		expect(countsOf(overview)).toEqual([
			...['ผ่านดีเยี่ยม 1/4', 'ผ่านดี 0/4', 'ผ่าน 1/4', 'ต้องปรับปรุง 0/4', 'ต้องปรับปรุงโดยด่วน 1/4'],
			'ไม่ทราบระดับ 1/4',
		]);
		const groups = levelsOf(overview).table.rows.map(({ group }) => group);
		expect(groups).toEqual(['excellent', 'good', 'pass', 'improve', 'urgent', undefined]);
	});
});

describe('years that do not compare', () => {
	it('are a set of their own, of unknown level', () => {
		const overview = overviewOf([{ ita_total: 90, ita_fiscal_year: 2561 }, { ita_total: 90 }]);
		expect(rowsOf(overview).at(-1)).toMatchObject({
			set: 'ปีที่เทียบไม่ได้',
			level: 'ไม่ทราบระดับ',
			...{ count: '1', n: '1' },
		});
		expect(countsOf(overview)).toContain('A 1/1');
	});
});

describe('two sets of levels', () => {
	const overview = states['two regimes'];

	it('stand apart, each with its own n and its own incomplete', () => {
		expect(countsOf(overview)).toEqual([
			...['AA 1/12', 'A 3/12', 'B 2/12', 'C 3/12', 'D 1/12', 'E 1/12', 'F 0/12'],
			'ไม่ครบถ้วน 1/12',
			...['ผ่านดีเยี่ยม 1/12', 'ผ่านดี 2/12', 'ผ่าน 1/12', 'ต้องปรับปรุง 4/12'],
			...['ต้องปรับปรุงโดยด่วน 3/12', 'ไม่ครบถ้วน 1/12'],
		]);
		const { table, answer, n } = levelsOf(overview);
		expect(new Set(table.rows.map(({ id }) => id)).size).toBe(table.rows.length);
		expect(table.rows.filter(({ group }) => group === 'incomplete')).toHaveLength(2);
		expect(n).toBe(24);
		expect(answer).toBe(
			'ITA 2562–2565: ระดับที่มีมากที่สุดคือ A (3 จาก 12 หน่วยงาน-ปี) · ' +
				'ITA 2566 เป็นต้นไป: ระดับที่มีมากที่สุดคือ ต้องปรับปรุง (4 จาก 12 หน่วยงาน-ปี)',
		);
	});

	it.each(['district', 'type'] as const)('are a stack each by %s', (part) => {
		const { table, drawing } = levelsOf(overview, part);
		expect(table.rows).toHaveLength(8);
		const texts = drawing ? svgOf(drawing, 900).replace(/<[^>]*>/g, '') : '';
		expect(texts).toContain('ITA 2562–2565');
		expect(texts).toContain('ITA 2566 เป็นต้นไป');
	});

	it('leave the levels of the other set empty; of the incomplete none is 0', () => {
		const [letters, names] = rowsOf(overview, 'type').filter(({ name }) => name === 'อบจ.');
		expect(letters).toMatchObject({ n: '1', AA: '0', A: '1', F: '0', incomplete: '0' });
		expect(names).toMatchObject({ n: '1', excellent: '0', good: '1', incomplete: '0' });
		expect(letters).not.toHaveProperty('good');
		expect(names).not.toHaveProperty('A');
	});

	it('name no set in the rows where there is one', () => {
		const { drawing } = levelsOf(states.full, 'type');
		expect(drawing ? svgOf(drawing, 900) : '').not.toContain('ITA 25');
	});
});

describe('by group', () => {
	it('says where most and where fewest pass, with n', () => {
		expect(levelsOf(states['two regimes'], 'type').answer).toBe(
			'สัดส่วนผ่านเกณฑ์ของแห่งที่มีคะแนน สูงสุด อบจ. 100.0% (n 2) · ต่ำสุด ไม่ทราบประเภท 0.0% (n 2)',
		);
		expect(levelsOf(states.single, 'district', 'en').answer).toBe(
			'เจริญศิลป์ · share passing of those with a total 0.0% (n 1)',
		);
	});

	it('looks past the levels chosen: no group is lost, no pass rate of the chosen alone', () => {
		const filter = { levels: ['AA'] };
		const ofChosen = overviewOf(fullAgencies.slice(0, 1), filter);
		const { districts, types } = ofChosen;
		const chosen = { ...overviewOf(fullAgencies, filter), districts, types };
		for (const part of ['district', 'type'] as const) {
			const { answer, n } = levelsOf(chosen, part);
			expect({ answer, n }).toMatchObject({ answer: levelsOf(states.full, part).answer, n: 12 });
			expect(rowsOf(chosen, part)).toEqual(rowsOf(states.full, part));
		}
	});
});

it('fades the levels not chosen, and shows them all the same', () => {
	const chosen = overviewOf(fullAgencies, { levels: ['A', 'incomplete'] });
	const { drawing, n } = levelsOf(chosen);
	const { series } = drawing?.option(620, theme) as unknown as {
		series: { data: { group?: string; itemStyle: { opacity: number } }[] }[];
	};
	const bright = series[0]?.data.filter(({ itemStyle }) => itemStyle.opacity === 1) ?? [];
	expect(bright.map(({ group }) => group)).toEqual(['letters', 'A', 'incomplete']);
	expect(n).toBe(12);
});
