import { afterAll, beforeAll, expect, test } from 'vitest';
import manifest from '../../data/simulated-province/mistakes.json';
import { openProvince, type Opened } from './province';

const kinds = ['utf8', 'windows874', 'parquet'] as const;
const opened = {} as Record<(typeof kinds)[number], Opened>;

beforeAll(async () => {
	// Side by side: an engine's start keeps one core busy for seconds.
	const provinces = await Promise.all(kinds.map((kind) => openProvince(kind)));
	kinds.forEach((kind, at) => (opened[kind] = provinces[at] as Opened));
});
afterAll(async () => {
	for (const { engine } of Object.values(opened)) await engine.close();
});

const texts = ['plan_obstacles', 'ita_obstacles', 'disclosures', 'advice', 'suggestions'];
/** A Parquet file's rows are numbered without a header, and the planted personal data is not in it. */
const ofTexts = ['wrote', ...texts.map((section) => `${section}_visit`)];

const agencyYears = ({ warehouse }: Opened, without: readonly string[]) =>
	warehouse.query(
		`SELECT COLUMNS(name -> name NOT IN ('${without.join("', '")}'))
FROM agency_years ORDER BY as_of, fiscal_year, agency`,
	);

test.each(['windows874', 'parquet'] as const)(
	'the province composes to the same agency-years from %s as from UTF-8',
	async (kind) => {
		const without = kind === 'parquet' ? ofTexts : [];
		const expected = await agencyYears(opened.utf8, without);
		expect(expected.length).toBeGreaterThan(2000);
		expect(await agencyYears(opened[kind], without)).toEqual(expected);
		expect(opened[kind].stock.catalogue).toEqual(opened.utf8.stock.catalogue);
	},
);

test.each(kinds)(
	'the report of %s finds the planted mistakes, what the visits show, and nothing else',
	(kind) => {
		const { ingested, stock } = opened[kind];
		const typed = kind === 'parquet';
		const found = [...ingested.findings, ...stock.findings].map(({ row, column, code }) =>
			[row, column ?? '', code].join(' '),
		);
		// A Parquet file has no header row, and cannot hold what only text can.
		const planted = [
			...manifest.mistakes.filter(({ inParquet }) => !typed || inParquet),
			...manifest.noticed,
		].map((mistake) =>
			[mistake.row - (typed ? 1 : 0), 'column' in mistake ? mistake.column : '', mistake.code].join(
				' ',
			),
		);
		expect(found.sort()).toEqual(planted.sort());
	},
);

test.each(kinds)('every row of %s is accepted or refused', (kind) => {
	const { ingested, stock } = opened[kind];
	expect(ingested.rows).toBe(1934);
	expect(ingested.accepted + ingested.refused).toBe(ingested.rows);
	const duplicates = stock.findings.filter(({ code }) => code === 'duplicate_visit').length;
	const refusals = manifest.mistakes.filter(({ code }) =>
		['no_agency', 'no_year', 'duplicate_visit'].includes(code),
	).length;
	expect(ingested.refused + duplicates).toBe(refusals);
});
