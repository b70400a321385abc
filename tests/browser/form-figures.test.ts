import { afterAll, beforeAll, expect, test } from 'vitest';
import { chosen, type FilterPart } from '$lib/filters';
import { bands } from '$lib/ita';
import {
	adviceMetrics,
	cellsOf,
	differenceIn,
	disclosures,
	obstacleAssociations,
	openDataGroups,
	reported,
	summarise,
	tickedLevels,
	type DimensionId,
	type Metric,
	type RunQuery,
	type SummaryRow,
} from '$lib/summaries';
import { simulateProvince } from '../../data/generate/simulate';
import { compose, type AgencyYear } from '../oracle/compose';
import { select, type Filter } from '../oracle/filter';
import { formFigures } from '../oracle/form-figures';
import { everyYearAndRandom } from '../oracle/random-filters';
import { groups } from '../oracle/values';
import { differentUnder, filterOf } from './compare';
import { openProvince, type Opened } from './province';
import { together } from './together';

const agencyYears = compose(simulateProvince().visits);
const filters = everyYearAndRandom(agencyYears, 20_261_125, 500);
const questions = [reported, ...disclosures, ...openDataGroups];
let opened: Opened;
let run: RunQuery;

beforeAll(async () => {
	opened = await openProvince('utf8');
	run = together((sql) => opened.warehouse.query(sql));
});
afterAll(() => opened.engine.close());

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
		expect(await differentUnder(filters, ours, theirs)).toEqual([]);
	},
	120_000,
);
