import { afterAll, beforeAll, expect, test } from 'vitest';
import {
	adviceRows,
	disclosures,
	obstacleRows,
	openDataGroups,
	planRows,
	reported,
	spearman,
	type RunQuery,
} from '$lib/summaries';
import { simulateProvince } from '../../data/generate/simulate';
import { compose } from '../oracle/compose';
import { select, type Filter } from '../oracle/filter';
import * as oracle from '../oracle/form-rows';
import { everyYearAndRandom } from '../oracle/random-filters';
import { differentUnder, filterOf } from './compare';
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

test('completion against totals and budgets is the oracle’s', async () => {
	const ours = async (filter: ReturnType<typeof filterOf>) => {
		const { pairs } = await planRows(run, filter, opened.stock.catalogue);
		const said = ({ n, correlation, points }: (typeof pairs)['total']) => ({
			...{ n, correlation },
			points: points.map(({ completion, partner }) => `${completion} ${partner}`).sort(),
		});
		return { total: said(pairs.total), budget: said(pairs.budget) };
	};
	expect(
		await differentUnder(filters, ours, (filter) =>
			oracle.completionPairs(select(agencyYears, filter)),
		),
	).toEqual([]);
});

test('who lacks which disclosure, and why, is the oracle’s', async () => {
	const asked = [
		{ column: reported.id, section: 'plan' as const },
		...disclosures.map(({ id }) => ({ column: id, section: 'disclosures' as const })),
	];
	const ours = async (filter: ReturnType<typeof filterOf>) => {
		const { lacking } = await planRows(run, filter, opened.stock.catalogue);
		return [
			lacking.n,
			...lacking.rows
				.map(({ answers }) =>
					JSON.stringify(
						asked.map(({ column }) => [answers[column]?.yes, answers[column]?.reason]),
					),
				)
				.sort(),
		];
	};
	const theirs = (filter: Filter) => {
		const found = oracle.lacking(select(agencyYears, filter), asked);
		return [found.length, ...found];
	};
	expect(await differentUnder(filters, ours, theirs)).toEqual([]);
});

test('whose open data is incomplete, and how advice goes with scores, is the oracle’s', async () => {
	const asked = openDataGroups.map(({ id }) => ({ column: id, section: 'advice' as const }));
	const ours = async (filter: ReturnType<typeof filterOf>) => {
		const { incomplete, correlations } = await adviceRows(run, filter, opened.stock.catalogue);
		const lines = incomplete.rows.map(({ answers }) =>
			JSON.stringify(asked.map(({ column }) => [answers[column]?.yes, answers[column]?.reason])),
		);
		return { n: incomplete.n, lines: lines.sort(), correlations };
	};
	const theirs = (filter: Filter) => {
		const members = select(agencyYears, filter);
		const lines = oracle.lacking(members, asked);
		return { n: lines.length, lines, correlations: oracle.adviceCorrelations(members) };
	};
	expect(await differentUnder(filters, ours, theirs)).toEqual([]);
});

test('who wants support, and who wrote what, is the oracle’s', async () => {
	const ours = async (filter: ReturnType<typeof filterOf>) => {
		const { wanting, texts } = await obstacleRows(run, filter, opened.stock.catalogue);
		const wants = wanting.rows.map((own) =>
			Object.keys(own.wants)
				.filter((box) => own.wants[box])
				.join(),
		);
		const wrote = texts.rows.map((own) => own.texts.map(({ text }) => text).join('|'));
		return { n: [wanting.n, texts.n], wants: wants.sort(), wrote: wrote.sort() };
	};
	const theirs = (filter: Filter) => {
		const members = select(agencyYears, filter);
		const [wants, wrote] = [oracle.wanting(members), oracle.texts(members)];
		return { n: [wants.length, wrote.length], wants, wrote };
	};
	expect(await differentUnder(filters, ours, theirs)).toEqual([]);
});

const noChoice = { provinces: [], districts: [], types: [], levels: [] };

test('more agencies than dots stand in cells that hold every one of them', async () => {
	const filter = { ...noChoice, asOf: 'latest' as const, years: [] };
	const many: RunQuery = (sql) => run(sql.replace(/AS n, corr\(/, '+ 2000 AS n, corr('));
	const { pairs } = await planRows(many, filter, opened.stock.catalogue);
	const all = oracle.completionPairs(select(agencyYears, { asOf: 'latest', years }));
	const count = (cells: (typeof pairs)['total']['cells']) =>
		cells.reduce((sum, cell) => sum + cell.count, 0);
	expect([count(pairs.total.cells), count(pairs.budget.cells)]).toEqual([
		all.total.n,
		all.budget.n,
	]);
	expect(pairs.total.points).toEqual([]);
	expect(pairs.total.cells.every(({ partner }) => partner > 0 && partner < 100)).toBe(true);
});

test('Spearman’s correlation is that of a worked example, and of ties by average ranks', async () => {
	const of = async (pairs: readonly (readonly [number, number])[]) => {
		const values = pairs.map((pair) => `(${pair.join()})`).join();
		const [row] = await run(spearman(`SELECT x, y FROM (VALUES ${values}) AS pairs(x, y)`));
		return row?.correlation;
	};
	// IQ and hours of television of ten people, worked out in the encyclopaedia's article on the
	// coefficient (Wikipedia, "Spearman's rank correlation coefficient"): ρ = −29/165.
	const iq = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110];
	const hours = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17];
	expect(await of(iq.map((own, at) => [own, hours[at] ?? 0]))).toBeCloseTo(-29 / 165, 12);
	// Ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4: Pearson's of them is 4.5 / √(4.5 · 5).
	expect(
		await of([
			[1, 1],
			[5, 2],
			[5, 3],
			[9, 4],
		]),
	).toBeCloseTo(4.5 / Math.sqrt(22.5), 12);
});
