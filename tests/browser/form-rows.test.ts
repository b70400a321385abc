import { afterAll, beforeAll, expect, test } from 'vitest';
import { chosen, type FilterPart } from '$lib/filters';
import {
	adviceMetrics,
	adviceRows,
	cellsOf,
	differenceIn,
	disclosures,
	obstacleAssociations,
	obstacleRows,
	openDataGroups,
	planRows,
	reported,
	spearman,
	summarise,
	tickedLevels,
	type DimensionId,
	type Metric,
	type RunQuery,
	type SummaryRow,
} from '$lib/summaries';
import { bands } from '$lib/ita';
import { simulateProvince } from '../../data/generate/simulate';
import { compose, type AgencyYear } from '../oracle/compose';
import { select, type Filter } from '../oracle/filter';
import { formFigures } from '../oracle/form-figures';
import * as oracle from '../oracle/form-rows';
import { randomFilters } from '../oracle/random-filters';
import { groups } from '../oracle/values';
import { differences, filterOf } from './compare';
import { openProvince, type Opened } from './province';

const agencyYears = compose(simulateProvince().visits);
const years = [...new Set(agencyYears.map(({ year }) => year))];
const filters: Filter[] = [
	...years.map((year) => ({ asOf: 'latest' as const, years: [year] })),
	{ asOf: 12, years },
	...randomFilters(agencyYears, 20_261_125, 60),
];
const questions = [reported, ...disclosures, ...openDataGroups];
let opened: Opened;
let run: RunQuery;

beforeAll(async () => {
	opened = await openProvince('utf8');
	run = (sql) => opened.warehouse.query(sql);
});
afterAll(() => opened.engine.close());

/** What differs under any filter, the first few. */
async function different(
	ours: (filter: ReturnType<typeof filterOf>) => Promise<unknown>,
	theirs: (filter: Filter) => unknown,
): Promise<string[]> {
	const found: string[] = [];
	for (const filter of filters) {
		const [one, other] = [await ours(filterOf(filter)), theirs(filter)];
		found.push(...differences(one, other).map((said) => `${JSON.stringify(filter)} ${said}`));
	}
	return found.slice(0, 10);
}

const metrics: readonly Metric[] = [
	...questions.flatMap(({ share, yes }) => [share, yes]),
	...tickedLevels.flatMap(cellsOf),
	...obstacleAssociations.flatMap((own) => [own.with, own.without]),
	...adviceMetrics.flatMap(({ share, score, items }) => [
		...[share, score],
		...items.flatMap((own) => [own.share, own.inPlace, own.scoreWith, own.scoreWithout]),
	]),
];

/** A row in the shape of the oracle's figures. */
function figuresOf(row: SummaryRow): ReturnType<typeof formFigures> {
	const value = (metric: Metric) => row.figure(metric).value;
	const mean = (metric: Metric) => ({ n: row.figure(metric).n, mean: value(metric) });
	const some = (counts: (readonly [string, number | undefined])[]) =>
		Object.fromEntries(counts.filter(([, count]) => count !== 0)) as Record<string, number>;
	return {
		yesNo: Object.fromEntries(
			questions.map(({ id, share, yes }) => [
				id,
				{ n: row.figure(share).n, yes: value(yes) ?? 0, share: value(share) },
			]),
		),
		ticked: Object.fromEntries(
			tickedLevels.map(({ id, cells }) => [
				id,
				{
					n: row.figure(cells.low.low).n,
					...some(
						bands.flatMap((ticked) =>
							bands.map((band) => [`${ticked} at ${band}`, value(cells[ticked][band])] as const),
						),
					),
				},
			]),
		) as unknown as ReturnType<typeof formFigures>['ticked'],
		associations: Object.fromEntries(
			obstacleAssociations.map((own) => [
				own.with.id.replace(/_low_.*$/, ''),
				{
					...{ with: value(own.with), nWith: row.figure(own.with).n },
					...{ without: value(own.without), nWithout: row.figure(own.without).n },
					...differenceIn(row, own),
				},
			]),
		),
		advice: Object.fromEntries(
			adviceMetrics.map(({ indicator, share, score, items }) => [
				indicator.id,
				{
					n: row.figure(share).n,
					share: value(share),
					score: mean(score),
					items: Object.fromEntries(
						items.map((own) => [
							own.item.code,
							{
								inPlace: value(own.inPlace) ?? 0,
								share: value(own.share),
								with: mean(own.scoreWith),
								without: mean(own.scoreWithout),
							},
						]),
					),
				},
			]),
		),
	};
}

test.each<{ by: DimensionId[]; past: FilterPart[]; nameOf: (own: AgencyYear) => string }>([
	{ by: [], past: [], nameOf: () => '' },
	{ by: ['district'], past: ['districts'], nameOf: ({ district }) => district },
	{ by: ['type'], past: ['types'], nameOf: ({ type }) => type },
])(
	'questions, ticked levels, associations and advice by $by are the oracle’s',
	async (part) => {
		const { by, past, nameOf } = part;
		const { catalogue } = opened.stock;
		const nameIn = ({ key }: SummaryRow) => {
			const district = catalogue.districts.find(({ code }) => code === key.district)?.id ?? '';
			return by.length === 0 ? '' : by[0] === 'type' ? String(key.type ?? '') : district;
		};
		const ours = async (filter: ReturnType<typeof filterOf>) => {
			const rows = await summarise(run, { by, metrics }, chosen(filter, catalogue, past));
			return Object.fromEntries(
				rows.map((row) => [nameIn(row).replace(/^-$/, ''), figuresOf(row)]),
			);
		};
		const theirs = (filter: Filter) => {
			const members = select(agencyYears, filter, past as (keyof Filter)[]);
			const named = by.length === 0 ? new Map([['', members]]) : groups(members, nameOf);
			return Object.fromEntries([...named].map(([name, own]) => [name, formFigures(own)]));
		};
		expect(await different(ours, theirs)).toEqual([]);
	},
	120_000,
);

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
		await different(ours, (filter) => oracle.completionPairs(select(agencyYears, filter))),
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
	expect(await different(ours, theirs)).toEqual([]);
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
	expect(await different(ours, theirs)).toEqual([]);
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
	expect(await different(ours, theirs)).toEqual([]);
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
