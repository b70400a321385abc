import Papa from 'papaparse';
import readExcelFile, { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { disarm, tableCsv } from '$lib/export';
import { sheetNames } from '$lib/export/tables/sheet-names';
import { tablesWorkbook } from '$lib/export/tables/tables-workbook';
import { allRows, cellTexts } from '$lib/tables';
import { languages } from '$lib/words';
import { select } from '../../oracle/filter';
import { figures, groupBy } from '../../oracle/figures';
import { below, reportFigures, scoreChanges } from '../../oracle/report-rows';
import { digestOf, saidBy, svgOf } from './drawn';
import { agencyYearsOf, overviewOf } from './overviews';
import { quality, reportOf, sections, sectionView } from './report-sections';
import { fullAgencies, stateNames, states } from './states';

const notAFigure = /NaN|undefined|Infinity|\[object|\bnull\b/;

/** This year with the year before, in which indicator 9 was lower. */
const given = overviewOf(
	fullAgencies.flatMap((agency, index) => {
		const own = { ...agency, agency_code: String(index) };
		const less = typeof agency.i9 === 'number' ? { i9: Math.max(0, agency.i9 - 30) } : {};
		return [
			{ ...own, fiscal_year: 2564 },
			{ ...own, ...less, fiscal_year: 2563 },
		];
	}),
	{ years: [2564] },
);
const compared = reportOf(given);
const every = {
	...Object.fromEntries(stateNames.map((state) => [state, reportOf(states[state])])),
	compared,
};
const ids = sections.map(({ id }) => id);

/** A column of a section's table, its last row of all together too. */
const column = (id: string, name: string) =>
	allRows(sectionView(id, compared).table).map(({ cells }) => cells[name]?.text);
const rowOf = (id: string, row: string) => {
	const { table } = sectionView(id, compared);
	const found = allRows(table).find((own) => own.id === row);
	return Object.fromEntries(table.columns.map((own) => [own.id, found?.cells[own.id]?.text]));
};

describe.each(Object.entries(every))('the report, %s', (_, overview) => {
	it.each(ids)('%s says an answer, n, and nothing that is no figure', (id) => {
		for (const language of languages) {
			const view = sectionView(id, overview, language);
			for (const text of saidBy(view)) expect(text).not.toMatch(notAFigure);
			expect(view.answer).not.toBe('');
			expect(view.notes.join('\n')).toMatch(/\bn \d/);
			expect(view.table.notes).toEqual(view.notes);
			expect(view.table.title).toBe(view.title);
			if (!view.drawing) continue;
			const svg = svgOf(view.drawing, 680);
			expect(svg).not.toMatch(notAFigure);
			if (language === 'th') expect(digestOf(svg)).toMatchSnapshot();
		}
	});

	it.each(ids)('%s has rows of their own ids', (id) => {
		const rows = allRows(sectionView(id, overview).table).map((row) => row.id);
		expect(new Set(rows).size).toBe(rows.length);
	});
});

describe('figures', () => {
	const filter = { asOf: 'latest' as const, years: [2564] };
	const own = agencyYearsOf(given);
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
			const { totals = [], rows } = sectionView(id, compared).table;
			expect(totals).toHaveLength(1);
			expect(rows).toHaveLength(groups.size);
		},
	);

	it('of the forms’ means are the oracle’s', () => {
		const { iit } = reportFigures(chosen);
		expect(rowOf('means', 'total').mean_iit).toBe(iit.mean?.toFixed(2));
		expect(sectionView('means', compared).notes).toContain(`IIT n ${iit.n}`);
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
		expect(sectionView('score-changes', compared).answer).toContain(`(n ${total.n} คู่)`);
	});

	it('of levels come to all that have one, and pairs to as many on both sides', () => {
		const counts = column('levels', 'count').map(Number);
		expect(counts.slice(0, -1).reduce((a, b) => a + b, 0)).toBe(counts.at(-1));
		expect(counts.at(-1)).toBe(whole.assessed);
		const { before, now } = rowOf('levels', 'total');
		expect(before).toBe(now);
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
		expect(column('below', 'level').at(-1)).toBe('ดำเนินการไม่ครบถ้วน');
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

	it('of the files’ rows are what was given', () => {
		expect(rowOf('caveats', 'refused')).toMatchObject({ count: '12', of: '1,131' });
		expect(rowOf('caveats', 'doubtful').count).toBe(String(quality.rows - quality.clean));
		expect(rowOf('caveats', 'unscored').count).toBe(String(whole.agencyYears - whole.scored));
	});
});

it('holds the districts and types of the filter alone, which come to the whole', () => {
	const overview = {
		...compared,
		filter: { ...compared.filter, types: ['sao'], districts: ['กุสุมาลย์'] },
	};
	const rows = (id: string) => sectionView(id, overview).table.rows.map((row) => row.id);
	expect(rows('passes-type')).toEqual(['sao']);
	expect(rows('plans-district')).toEqual(['กุสุมาลย์']);
});

it('compares nothing with several years, and says so', () => {
	const view = sectionView('score-changes', reportOf(states['two regimes']));
	expect(view.table.rows).toEqual([]);
	expect(view.answer).toBe('เทียบปีก่อนได้เมื่อเลือกปีงบประมาณเดียว');
});

describe('what is exported is what is shown', () => {
	const heading = { lines: [['ตาราง', 'รายงาน']] } as const;
	const shown = (id: string) => {
		const { table } = sectionView(id, compared);
		return {
			table,
			texts: [
				table.columns.map(({ label }) => label),
				...allRows(table).map((row) => cellTexts(table.columns, row)),
			],
		};
	};

	it.each(ids)('%s as CSV, cell by cell, totals included', (id) => {
		const { table, texts } = shown(id);
		const rows = Papa.parse<string[]>(tableCsv(table, heading).slice(1)).data;
		const written = rows.slice(2, 2 + texts.length);
		expect(written).toEqual(
			texts.map((row, place) =>
				row.map((text, index) =>
					place === 0 || table.columns[index]?.kind === 'text' ? disarm(text) : text,
				),
			),
		);
	});

	it('as one workbook, a sheet each, cell by cell, numbers as numbers', async () => {
		const sheets = sections.map(({ id, sheet }) => ({
			name: sheet('th'),
			table: shown(id).table,
			heading,
		}));
		const workbook = await tablesWorkbook(sheets);
		const buffer = Buffer.from(await workbook.arrayBuffer());
		const read = await readExcelFile(buffer);
		expect(read.map(({ sheet }) => sheet)).toEqual(sheetNames(sheets.map(({ name }) => name)));
		for (const [place, id] of ids.entries()) {
			const rows = await readSheet(buffer, place + 1);
			const { texts } = shown(id);
			expect(
				rows.slice(2, 2 + texts.length).map((row) => row.slice(0, texts[0]?.length).map(asShown)),
				id,
			).toEqual(texts.map((row) => row.map(asNumber)));
		}
	});
});

/** A cell read back: nothing where it is empty. */
const asShown = (value: unknown) => (value === null || value === undefined ? '' : value);

/** What a text must be in a workbook: the number it writes, else itself. */
function asNumber(text: string): number | string {
	const plain = text.replaceAll(',', '').replace('−', '-').replace(/^\+/, '');
	if (/^-?\d+(\.\d+)?$/.test(plain)) return Number(plain);
	return /^-?\d+(\.\d+)?%$/.test(plain) ? Number(`${plain.slice(0, -1)}e-2`) : text;
}
