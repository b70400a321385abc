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
	type SummaryRow,
} from '$lib/summaries';
import type { AgencyYear } from '../../oracle/compose';
import { select, type Filter } from '../../oracle/filter';
import { formFigures } from '../../oracle/form-figures';
import { groups } from '../../oracle/values';
import type { Proof } from './proof';

const questions = [reported, ...disclosures, ...openDataGroups];

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

interface Part {
	readonly by: readonly DimensionId[];
	readonly past: readonly FilterPart[];
	readonly nameOf: (own: AgencyYear) => string;
}

/** Questions, ticked levels, associations and advice by a dimension, looking past its own part. */
export const figuresBy = ({ by, past, nameOf }: Part): Proof => ({
	async ours(run, filter, catalogue) {
		const nameIn = ({ key }: SummaryRow) => {
			const district = catalogue.districts.find(({ code }) => code === key.district)?.id ?? '';
			return by.length === 0 ? '' : by[0] === 'type' ? String(key.type ?? '') : district;
		};
		const rows = await summarise(run, { by, metrics }, chosen(filter, catalogue, past));
		return Object.fromEntries(rows.map((row) => [nameIn(row).replace(/^-$/, ''), figuresOf(row)]));
	},
	theirs(agencyYears, filter) {
		const members = select(agencyYears, filter, past as (keyof Filter)[]);
		const named = by.length === 0 ? new Map([['', members]]) : groups(members, nameOf);
		return Object.fromEntries([...named].map(([name, own]) => [name, formFigures(own)]));
	},
});

export const whole = figuresBy({ by: [], past: [], nameOf: () => '' });
export const byDistrict = figuresBy({
	by: ['district'],
	past: ['districts'],
	nameOf: ({ district }) => district,
});
export const byType = figuresBy({ by: ['type'], past: ['types'], nameOf: ({ type }) => type });
