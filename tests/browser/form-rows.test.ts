import { afterAll, beforeAll, expect, test } from 'vitest';
import {
	correlations,
	mostListed,
	obstacleRows,
	planRows,
	quantile,
	type RunQuery,
} from '$lib/summaries';
import { simulateProvince } from '../../data/generate/simulate';
import { compose } from '../oracle/compose';
import { select } from '../oracle/filter';
import { completionPairs } from '../oracle/form-rows';
import { everyYearAndRandom } from '../oracle/random-filters';
import { advice, obstacles, plans } from './proofs/form-row-proofs';
import { differencesIn } from './proofs/proof';
import { openProvince, type Opened } from './province';

const agencyYears = compose(simulateProvince().visits);
const years = [...new Set(agencyYears.map(({ year }) => year))];
const filters = everyYearAndRandom(agencyYears, 20_261_126, 60);
let opened: Opened;
let run: RunQuery;

beforeAll(async () => {
	opened = await openProvince('utf8');
	run = (sql) => opened.warehouse.query(sql);
});
afterAll(() => opened.engine.close());

test.each([
	['completion against totals and budgets, and who lacks which disclosure and why,', plans],
	['whose open data is incomplete, and how advice goes with scores,', advice],
	['who wants support, and who wrote what,', obstacles],
])('%s is the oracle’s', async (_, proof) => {
	const { warehouse, stock } = opened;
	const found = await differencesIn(proof, warehouse, stock.catalogue, agencyYears, filters);
	expect(found).toEqual([]);
});

const noChoice = { provinces: [], districts: [], types: [], levels: [] };

test('more agencies than dots stand in cells that hold every one of them', async () => {
	const filter = { ...noChoice, asOf: 'latest' as const, years: [] };
	const many: RunQuery = (sql) => run(sql.replace(/AS n, corr\(/, '+ 2000 AS n, corr('));
	const { pairs } = await planRows(many, filter, opened.stock.catalogue, 1);
	const all = completionPairs(select(agencyYears, { asOf: 'latest', years }), years.length);
	const count = (cells: (typeof pairs)['total']['cells']) =>
		cells.reduce((sum, cell) => sum + cell.count, 0);
	expect([count(pairs.total.cells), count(pairs.budget.cells)]).toEqual([
		all.total.n,
		all.budget.n,
	]);
	expect(pairs.total.points).toEqual([]);
	expect(pairs.total.cells.every(({ partner }) => partner > 0 && partner < 100)).toBe(true);
});

test('a list that holds the first agencies says how many there are', async () => {
	const filter = { ...noChoice, asOf: 'latest' as const, years: [] };
	const listed = (most: number) => obstacleRows(run, filter, opened.stock.catalogue, most);
	const [first, all] = [await listed(7), await listed(mostListed)];
	for (const list of ['wanting', 'texts'] as const) {
		expect(all[list].rows).toHaveLength(all[list].n);
		expect(first[list]).toEqual({ n: all[list].n, rows: all[list].rows.slice(0, 7) });
	}
	// Words are counted in the texts of all of them.
	expect(first.terms).toEqual(all.terms);
	expect(all.terms?.length).toBeGreaterThan(10);
});

test('lists stand by district and name in Thai order, the capital first, those of no district last', async () => {
	const collator = new Intl.Collator('th');
	const isLater = ({ district = '' }: Placed) => (district === '' ? 2 : +!/^เมือง/.test(district));
	const inOrder = (one: Placed, other: Placed) =>
		isLater(one) - isLater(other) ||
		collator.compare(one.district ?? '', other.district ?? '') ||
		collator.compare(one.name, other.name);
	const filter = { ...noChoice, asOf: 'latest' as const, years: [] };
	const { wanting, texts } = await obstacleRows(run, filter, opened.stock.catalogue, mostListed);
	for (const { rows } of [wanting, texts]) {
		const places = rows.map(({ district, name }) => ({ district, name }));
		expect(new Set(places.map(({ name }) => name)).size).toBeGreaterThan(100);
		expect(places).toEqual([...places].sort(inOrder));
	}
});

interface Placed {
	readonly district: string | undefined;
	readonly name: string;
}

const valuesOf = (rows: readonly (readonly number[])[]) =>
	`(VALUES ${rows.map((row) => `(${row.join()})`).join()})`;

test.each([
	{ columns: [0, 1], correlation: 0.2246 },
	{ columns: [0, 2], correlation: 0.1186 },
	{ columns: [1, 2], correlation: 0.3814 },
])('Spearman’s correlation, ties and all, is the published $correlation', async (given) => {
	// NAG Library Manual, Mark 26.2, G02BNF (coeffs_kspearman_overwrite), section 10: example data,
	// with ties in each variable, and the program's results.
	const data = [
		[1.7, 2.8, 0.6, 1.8, 0.99, 1.4, 1.8, 2.5, 0.99],
		[1, 4, 6, 9, 4, 2, 9, 7, 5],
		[0.5, 3, 2.5, 6, 2.5, 5.5, 7.5, 0, 3],
	];
	const pairs = range(9).map((at) => given.columns.map((column) => data[column]?.[at] ?? NaN));
	const asked = ['x', 'y'].map((id) => ({ id, x: 'x', y: id }));
	const found = await correlations(run, asked, `${valuesOf(pairs)} AS pairs(x, y)`, {
		...{ filter: { years: [2563] }, catalogue: opened.stock.catalogue },
	});
	expect(found.x?.correlation).toBeCloseTo(1, 12);
	expect(found.y?.correlation).toBeCloseTo(given.correlation, 4);
	expect(found.y?.n).toBe(9);
});

test.each([
	[0.25, 10.75],
	[0.5, 30.5],
	[0.75, 60.25],
] as const)('the %d-quantile of the first ten squares is the published %d', async (at, value) => {
	// R. Pruim (2011), Foundations and Applications of Statistics: An Introduction Using R, American
	// Mathematical Society, section 1.2, page 14.
	const squares = valuesOf(range(10).map((number) => [(number + 1) ** 2]));
	const found = quantile('x', at)((sql) => sql);
	const [row] = await run(`SELECT ${found} AS value FROM ${squares} AS squares(x)`);
	expect(row?.value).toBe(value);
});

const range = (count: number) => [...Array(count).keys()];
