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
	markMetrics,
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
	visitedAgencies,
	wilson,
	type Metric,
	type SummaryRow,
} from '$lib/summaries';
import type { Figures } from '../oracle/figures';

const everyIndicator = [...indicatorMetrics, ...subIndicatorMetrics];

/** The figures of indicators that the overview does not show. */
export const detailMetrics: readonly Metric[] = everyIndicator
	.flatMap((metrics) => [
		metrics.mean,
		metrics.median,
		metrics.lowerQuartile,
		metrics.upperQuartile,
		metrics.belowTarget,
		metrics.recoverable,
	])
	.filter((metric) => !overviewMetrics.includes(metric));

/** A summary's row in the shape of the oracle's figures. */
export function figuresOf(row: SummaryRow): Figures {
	const value = (metric: Metric) => row.figure(metric).value;
	const count = (metric: Metric) => value(metric) ?? Number.NaN;
	const { completed, in_progress, not_started, cancelled, unaccounted } = projectsByStatus;
	return {
		agencyYears: count(agencies),
		agencies: count(distinctAgencies),
		visited: count(visitedAgencies),
		scored: count(scoredAgencies),
		passes: count(passing),
		distance: value(distanceToTarget),
		mean: value(meanTotal),
		median: value(medianTotal),
		lowerQuartile: value(lowerQuartileTotal),
		upperQuartile: value(upperQuartileTotal),
		assessed: row.figure(incompleteAgencies).n,
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
		marks: {
			computedTotal: count(markMetrics.computedTotal),
			computedLevel: count(markMetrics.computedLevel),
			inferredRound: count(markMetrics.inferredRound),
			joinedResult: count(markMetrics.joinedResult),
		},
	} as Figures;
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
