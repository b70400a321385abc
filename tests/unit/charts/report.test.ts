import { describe, expect, it } from 'vitest';
import type { View } from '$lib/charts';
import { allRows } from '$lib/tables';
import { languages } from '$lib/words';
import { select } from '../../oracle/filter';
import { figures, groupBy } from '../../oracle/figures';
import { below, reportFigures, scoreChanges } from '../../oracle/report-rows';
import { digestOf, saidBy, svgOf } from './drawn';
import { compared } from './compared';
import { agencyYearsOf } from './overviews';
import { comparedReport, quality, reportOf, sectionIds, sectionView } from './report-sections';
import { stateNames, states } from './states';

const notAFigure = /NaN|undefined|Infinity|\[object|\bnull\b/;

const every = {
	...Object.fromEntries(stateNames.map((state) => [state, reportOf(states[state])])),
	compared: comparedReport,
};

/** A column of a section's table, its last row of all together too. */
const column = (id: string, name: string) =>
	allRows(sectionView(id, comparedReport).table).map(({ cells }) => cells[name]?.text);
const rowOf = (id: string, row: string) => {
	const { table } = sectionView(id, comparedReport);
	const found = allRows(table).find((own) => own.id === row);
	return Object.fromEntries(table.columns.map((own) => [own.id, found?.cells[own.id]?.text]));
};

describe.each(Object.entries(every))('the report, %s', (_, overview) => {
	it.each(sectionIds)('%s says an answer, n, and nothing that is no figure', (id) => {
		for (const language of languages) {
			const view = sectionView(id, overview, language);
			for (const text of saidBy(view)) expect(text).not.toMatch(notAFigure);
			expect(view.answer).not.toBe('');
			const unit = overview.filter.years.length === 1 ? 'แห่ง' : 'หน่วยงาน-ปี';
			expect(view.notes.join('\n')).toMatch(new RegExp(`\\bn \\d|\\d จาก \\d+ ${unit}|\\d of \\d`));
			expect(view.table.notes).toEqual(view.notes);
			expect(new Set(view.notes).size).toBe(view.notes.length);
			const marked = allRows(view.table).some(({ cells }) => cells['few']?.text === '*');
			if (marked) expect(view.notes.filter((note) => /^\*\s/.test(note))).toHaveLength(1);
			expect(view.table.title).toBe(view.title);
			const svg = view.drawing && svgOf(view.drawing, 680);
			if (svg) expect(svg).not.toMatch(notAFigure);
			if (language === 'th') expect(svg ? digestOf(svg) : 'no picture').toMatchSnapshot();
		}
	});

	it.each(sectionIds)('%s has rows of their own ids', (id) => {
		const rows = allRows(sectionView(id, overview).table).map((row) => row.id);
		expect(new Set(rows).size).toBe(rows.length);
	});
});

describe('figures', () => {
	const filter = { asOf: 'latest' as const, years: [2566] };
	const own = agencyYearsOf(compared);
	const whole = figures(own, filter);
	const chosen = select(own, filter);

	it.each(['passes-type', 'passes-district'] as const)(
		'of %s are the oracle’s, all together last',
		(id) => {
			const groups = groupBy(own, filter, id === 'passes-type' ? 'type' : 'district');
			for (const [group, figure] of groups) {
				const row = rowOf(id, group || '-');
				expect(row.scored, group).toBe(String(figure.scored));
				expect(row.passes, group).toBe(String(figure.passes));
				expect(row.incomplete, group).toBe(String(figure.incomplete));
			}
			expect(rowOf(id, 'total')).toMatchObject({
				scored: String(whole.scored),
				passes: String(whole.passes),
				fails: String(reportFigures(chosen).fails),
				distance: String(whole.distance),
			});
			const { totals = [], rows } = sectionView(id, comparedReport).table;
			expect(totals).toHaveLength(1);
			expect(rows).toHaveLength(groups.size);
		},
	);

	it('of the forms’ means are the oracle’s', () => {
		const { iit } = reportFigures(chosen);
		expect(rowOf('means', 'total').mean_iit).toBe(iit.mean?.toFixed(2));
		expect(sectionView('means', comparedReport).notes).toContain(`IIT n ${iit.n}`);
	});

	it('of this year against last are of the same agencies', () => {
		const { i9, total } = scoreChanges(own, filter) ?? {};
		if (!i9 || !total) throw new Error('There are pairs.');
		expect(rowOf('score-changes', 'i9')).toMatchObject({
			before: i9.before?.toFixed(2),
			now: i9.now?.toFixed(2),
			n: String(i9.n),
		});
		expect(rowOf('score-changes', 'i9').change).toMatch(/^\+\d/);
		expect(rowOf('score-changes', 'i1').change).toBe('0.00');
		expect(sectionView('score-changes', comparedReport).answer).toContain(`(n ${total.n} คู่)`);
	});

	it('of levels come to all that have one, and pairs to as many on both sides', () => {
		const counts = column('levels', 'count').map(Number);
		expect(counts.slice(0, -1).reduce((a, b) => a + b, 0)).toBe(counts.at(-1));
		expect(counts.at(-1)).toBe(whole.assessed);
		for (const side of ['before', 'now']) {
			const pairs = column('levels', side)
				.filter((text) => text !== '–')
				.map(Number);
			expect(pairs.at(-1)).toBeGreaterThan(0);
			expect(pairs.slice(0, -1).reduce((a, b) => a + b, 0)).toBe(pairs.at(-1));
		}
		expect(rowOf('levels', 'letters/B').change).toMatch(/^[+−]?\d+$/);
	});

	it('of plans name the band of their round', () => {
		expect(rowOf('plans-type', 'total')).toMatchObject({
			n: String(whole.plan.n),
			projects: whole.plan.projects?.toLocaleString('en'),
			band: 'กลาง',
			notReported: String(whole.plan.notReported),
		});
	});

	it('of those under 85 are nearest first, those without a score last', () => {
		const totals = below(own, filter).map(({ total }) => total.toFixed(2));
		expect(column('below', 'total')).toEqual([...totals, '–']);
		expect(column('below', 'level').at(-1)).toBe('ไม่ครบถ้วน');
	});

	it('of every agency are as many as there are, the doubtful marked', () => {
		expect(column('agencies', 'name')).toHaveLength(whole.agencyYears);
		expect(column('agencies', 'few').filter((mark) => mark === '*')).toHaveLength(1);
	});

	it('of where to go first begin with the largest priority', () => {
		const priorities = column('visits', 'priority').map(Number);
		expect(priorities).toEqual([...priorities].sort((a, b) => b - a));
		expect(priorities[0]).toBeGreaterThan(priorities.at(-1) ?? 0);
	});

	it('of where to go first are of each agency’s newest year', () => {
		const { agencies } = comparedReport.more;
		const before = agencies.map((entry) => ({ ...entry, year: entry.year - 1, total: 0 }));
		const more = { ...comparedReport.more, agencies: [...before, ...agencies] };
		const both = sectionView('visits', { ...comparedReport, more });
		const one = sectionView('visits', comparedReport);
		expect([both.answer, both.table.rows]).toEqual([one.answer, one.table.rows]);
	});

	it('of the files’ rows are what was given', () => {
		expect(rowOf('caveats', 'refused')).toMatchObject({ count: '12', of: '1,131' });
		expect(rowOf('caveats', 'doubtful').count).toBe(String(quality.rows - quality.clean));
		expect(rowOf('caveats', 'unscored').count).toBe(String(whole.agencyYears - whole.scored));
	});
});

it('holds the districts and types of the filter alone, which come to the whole', () => {
	const overview = {
		...comparedReport,
		filter: { ...comparedReport.filter, types: ['sao'], districts: ['กุสุมาลย์'] },
	};
	const rows = (id: string) => sectionView(id, overview).table.rows.map((row) => row.id);
	expect(rows('passes-type')).toEqual(['sao']);
	expect(rows('plans-district')).toEqual(['กุสุมาลย์']);
});

describe('the national target', () => {
	const sections = ['passes-type', 'passes-district'] as const;
	const columnsOf = (view: View) => view.table.columns.map(({ id }) => id);

	it.each(sections)('%s is held to it once there is one, of a single year', (id) => {
		const view = sectionView(id, comparedReport);
		expect(columnsOf(view)).toContain('distance');
		expect(view.answer).toMatch(/^ถึงเป้า \d จาก \d /);
	});

	it.each(sections)('%s is not held to it before, nor over several years, and says why', (id) => {
		for (const [state, why] of [
			['full', 'เป้าใช้ตั้งแต่ ITA 2565'],
			['two regimes', 'เลือกหลายปี หน่วยงานหนึ่งนับปีละครั้ง'],
		] as const) {
			const view = sectionView(id, reportOf(states[state]));
			expect(view.notes).toContain(why);
			expect(columnsOf(view)).not.toContain('distance');
			const unit = state === 'full' ? 'แห่ง' : 'หน่วยงาน-ปี';
			expect(view.answer).toMatch(new RegExp(`^รวมผ่าน \\d+ จาก \\d+ ${unit}ที่มีคะแนน$`));
			expect(view.drawing && svgOf(view.drawing, 680)).not.toContain('เป้า 80%');
		}
	});
});

it('compares nothing with several years, and says so', () => {
	const view = sectionView('score-changes', reportOf(states['two regimes']));
	expect(view.table.rows).toEqual([]);
	expect(view.answer).toBe('เทียบปีก่อนได้เมื่อเลือกปีงบประมาณเดียว');
});
