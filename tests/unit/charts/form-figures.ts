import { bands } from '$lib/ita';
import {
	adviceMetrics,
	disclosures,
	obstacleAssociations,
	openDataGroups,
	reported,
	tickedLevels,
	type Metric,
} from '$lib/summaries';
import type { AgencyYear } from '../../oracle/compose';
import { formFigures } from '../../oracle/form-figures';

type Entry = readonly [metric: Metric, value: number | undefined, n: number];

/** What of an object is named so; an error where nothing is. */
function named<Value>(values: Readonly<Record<string, Value>>, name: string): Value {
	const value = values[name];
	if (value === undefined) throw new Error(`The oracle has no ${name}.`);
	return value;
}

/** The oracle's figures for the pages of plans, obstacles and advice. */
export function ofForms(members: readonly AgencyYear[]): Entry[] {
	const { yesNo, ticked, associations, advice } = formFigures(members);
	return [
		...[reported, ...disclosures, ...openDataGroups].flatMap(({ id, share, yes }): Entry[] => {
			const own = named(yesNo, id);
			return [
				[share, own.share, own.n],
				[yes, own.yes, own.n],
			];
		}),
		...tickedLevels.flatMap(({ id, cells }) =>
			bands.flatMap((level) =>
				bands.map((band): Entry => {
					const own: Record<string, number> = ticked[id];
					return [cells[level][band], own[`${level} at ${band}`] ?? 0, own.n ?? 0];
				}),
			),
		),
		...obstacleAssociations.flatMap((own): Entry[] => {
			const found = named(associations, own.with.id.replace(/_low_.*$/, ''));
			return [
				[own.with, found.with, found.nWith],
				[own.without, found.without, found.nWithout],
			];
		}),
		...adviceMetrics.flatMap(({ indicator, share, score, items }): Entry[] => {
			const own = named(advice, indicator.id);
			return [
				[share, own.share, own.n],
				[score, own.score.mean, own.score.n],
				...items.flatMap((metrics): Entry[] => {
					const item = named(own.items, metrics.item.code);
					return [
						[metrics.share, item.share, own.n],
						[metrics.inPlace, item.inPlace, own.n],
						[metrics.scoreWith, item.with.mean, item.with.n],
						[metrics.scoreWithout, item.without.mean, item.without.n],
					];
				}),
			];
		}),
	];
}
