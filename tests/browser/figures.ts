import { unknownGroup, type Catalogue } from '$lib/filters';
import {
	agencies,
	agenciesByBand,
	completionRate,
	distanceToTarget,
	distinctAgencies,
	flagMetrics,
	incompleteAgencies,
	indicatorMetrics,
	listMetrics,
	lowerQuartileTotal,
	meanTotal,
	medianCompletion,
	medianTotal,
	notReported,
	notSubmitted,
	overviewMetrics,
	passing,
	plansAtSix,
	plansAtTwelve,
	plansAtUnknown,
	planUnknown,
	projects,
	projectsByStatus,
	scoredAgencies,
	subIndicatorMetrics,
	upperQuartileTotal,
	wilson,
	type Metric,
	type SummaryRow,
} from '$lib/summaries';
import type { Figures } from '../oracle/figures';

const everyIndicator = [...indicatorMetrics, ...subIndicatorMetrics];

/** Every figure there is of a group: those of the overview, and all of the indicators. */
export const everyMetric: readonly Metric[] = [
	...overviewMetrics,
	...everyIndicator.flatMap((metrics) => [
		metrics.mean,
		metrics.median,
		metrics.lowerQuartile,
		metrics.upperQuartile,
		metrics.belowTarget,
		metrics.recoverable,
	]),
];

/** A summary's row in the shape of the oracle's figures; bins are counted apart. */
export function figuresOf(row: SummaryRow): Omit<Figures, 'bins'> {
	const value = (metric: Metric) => row.figure(metric).value;
	const count = (metric: Metric) => value(metric) ?? Number.NaN;
	const { completed, in_progress, not_started, cancelled, unaccounted } = projectsByStatus;
	return {
		agencyYears: count(agencies),
		agencies: count(distinctAgencies),
		scored: count(scoredAgencies),
		passes: count(passing),
		distance: value(distanceToTarget),
		mean: value(meanTotal),
		median: value(medianTotal),
		lowerQuartile: value(lowerQuartileTotal),
		upperQuartile: value(upperQuartileTotal),
		incomplete: count(incompleteAgencies),
		notSubmitted: count(notSubmitted),
		indicators: Object.fromEntries(
			everyIndicator.map((metrics) => [
				metrics.indicator.id,
				{
					n: row.figure(metrics.mean).n,
					mean: value(metrics.mean),
					median: value(metrics.median),
					lowerQuartile: value(metrics.lowerQuartile),
					upperQuartile: value(metrics.upperQuartile),
					below: value(metrics.belowTarget),
					recoverable: value(metrics.recoverable),
				},
			]),
		),
		plan: {
			n: row.figure(completionRate).n,
			notReported: count(notReported),
			unknown: count(planUnknown),
			projects: value(projects),
			completed: value(completed),
			inProgress: value(in_progress),
			notStarted: value(not_started),
			cancelled: value(cancelled),
			unaccounted: value(unaccounted),
			rate: value(completionRate),
			medianRate: value(medianCompletion),
			atSix: count(plansAtSix),
			atTwelve: count(plansAtTwelve),
			atUnknownRound: count(plansAtUnknown),
			low: count(agenciesByBand.low),
			medium: count(agenciesByBand.medium),
			high: count(agenciesByBand.high),
		},
		lists: Object.fromEntries(
			listMetrics.map((metrics) => [metrics.list.id, listOf(metrics, row)]),
		),
		flagged: {
			agency: count(flagMetrics.agency),
			ita: count(flagMetrics.ita),
			plan: count(flagMetrics.plan),
		},
	} as Omit<Figures, 'bins'>;
}

function listOf({ answered, boxes }: (typeof listMetrics)[number], row: SummaryRow) {
	const n = row.figure(answered).value ?? 0;
	return {
		answered: n,
		unanswered: (row.figure(agencies).value ?? 0) - n,
		boxes: Object.fromEntries(
			boxes.map(({ choice, share, yes }) => {
				const ticked = row.figure(yes).value ?? 0;
				const interval = wilson(ticked, n);
				return [
					choice.id,
					{
						yes: ticked,
						share: row.figure(share).value,
						low: interval?.low,
						high: interval?.high,
					},
				];
			}),
		),
	};
}

/** The oracle's name of a district: '' is blank. */
export function oracleDistrict(code: unknown, { districts }: Catalogue): string {
	const id = districts.find((district) => district.code === code)?.id ?? unknownGroup;
	return id === unknownGroup ? '' : id;
}

/** Every leaf of two figures that differs by more than 1e-9, with both values. */
export function differences(ours: unknown, theirs: unknown, path = ''): string[] {
	if (typeof ours === 'number' && typeof theirs === 'number') {
		return Math.abs(ours - theirs) <= 1e-9 ? [] : [`${path}: ${ours} ≠ ${theirs}`];
	}
	if (isObject(ours) && isObject(theirs)) {
		return [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].flatMap((key) =>
			differences(ours[key], theirs[key], `${path}/${key}`),
		);
	}
	return ours === theirs ? [] : [`${path}: ${String(ours)} ≠ ${String(theirs)}`];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null;
