import {
	agencies,
	agenciesByBand,
	completionRate,
	distanceToTarget,
	distinctAgencies,
	failing,
	flagMetrics,
	formMeans,
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
	passing,
	passRate,
	plansAtSix,
	plansAtTwelve,
	plansAtUnknown,
	planUnknown,
	projects,
	projectsByStatus,
	scoredAgencies,
	upperQuartileTotal,
	visitedAgencies,
	sideMetrics,
	sides,
	subIndicatorMetrics,
	type Figure,
	type Metric,
} from '$lib/summaries';
import type { AgencyYear } from '../../oracle/compose';
import { agenciesOf } from '../../oracle/figures';
import { flaggedFigures } from '../../oracle/flags';
import { listFigures } from '../../oracle/list-figures';
import { markFigures } from '../../oracle/marks';
import { planFigures } from '../../oracle/plan-figures';
import { indicatorFigures, totalFigures } from '../../oracle/score-figures';
import { sideFigures } from '../../oracle/score-rows';
import { reportFigures } from '../../oracle/report-rows';
import { ratio } from '../../oracle/statistics';
import { ofForms } from './form-figures';

type Entry = readonly [metric: Metric, value: number | undefined, n: number];

/** The oracle's figures of some agency-years, by the id of the overview's metric. */
export function figuresOf(members: readonly AgencyYear[]): Record<string, Figure> {
	const all = members.length;
	const flagged = flaggedFigures(members);
	const marks = markFigures(members);
	const entries: Entry[] = [
		[agencies, all, all],
		[distinctAgencies, agenciesOf(members), all],
		[visitedAgencies, members.filter(({ visited }) => visited).length, all],
		[flagMetrics.agency, flagged.agency, all],
		[flagMetrics.ita, flagged.ita, all],
		[flagMetrics.plan, flagged.plan, all],
		[markMetrics.computedTotal, marks.computedTotal, all],
		[markMetrics.computedLevel, marks.computedLevel, all],
		[markMetrics.inferredRound, marks.inferredRound, all],
		[markMetrics.joinedResult, marks.joinedResult, all],
		...ofScores(members),
		...ofPlans(members),
		...ofLists(members),
		...ofForms(members),
	];
	return Object.fromEntries(entries.map(([{ id }, value, n]) => [id, { value, n }]));
}

function ofScores(members: readonly AgencyYear[]): Entry[] {
	const all = members.length;
	const totals = totalFigures(members);
	const indicators = indicatorFigures(members);
	const n = totals.scored;
	return [
		[scoredAgencies, n, all],
		[passing, totals.passes, n],
		[passRate, ratio(totals.passes, n), n],
		[distanceToTarget, totals.distance, n],
		[meanTotal, totals.mean, n],
		[medianTotal, totals.median, n],
		[lowerQuartileTotal, totals.lowerQuartile, n],
		[upperQuartileTotal, totals.upperQuartile, n],
		[incompleteAgencies, totals.incomplete, totals.assessed],
		[notSubmitted, totals.notSubmitted, indicators.i9?.n ?? 0],
		...ofReport(members, n),
		...sidesOf(members),
		...[...indicatorMetrics, ...subIndicatorMetrics].flatMap((metrics): Entry[] => {
			const { indicator, mean, belowTarget, recoverable } = metrics;
			const own = indicators[indicator.id];
			if (!own) throw new Error(`The oracle has no indicator ${indicator.id}.`);
			return [
				[mean, own.mean, own.n],
				[metrics.median, own.median, own.n],
				[metrics.lowerQuartile, own.lowerQuartile, own.n],
				[metrics.upperQuartile, own.upperQuartile, own.n],
				[belowTarget, own.below, own.n],
				[recoverable, own.recoverable, own.n],
			];
		}),
	];
}

function ofReport(members: readonly AgencyYear[], scored: number): Entry[] {
	const { fails, iit, eit, oit } = reportFigures(members);
	return [
		[failing, fails, scored],
		[formMeans.iit, iit.mean, iit.n],
		[formMeans.eit, eit.mean, eit.n],
		[formMeans.oit, oit.mean, oit.n],
	];
}

function sidesOf(members: readonly AgencyYear[]): Entry[] {
	const { n, ...own } = sideFigures(members);
	return sides.map((side) => [sideMetrics[side], own[side], n]);
}

function ofPlans(members: readonly AgencyYear[]): Entry[] {
	const all = members.length;
	const plan = planFigures(members);
	const { completed, in_progress, not_started, cancelled, unaccounted } = projectsByStatus;
	return [
		[projects, plan.projects, plan.n],
		[completed, plan.completed, plan.n],
		[in_progress, plan.inProgress, plan.n],
		[not_started, plan.notStarted, plan.n],
		[cancelled, plan.cancelled, plan.n],
		[unaccounted, plan.unaccounted, plan.n],
		[completionRate, plan.projects === undefined ? undefined : plan.rate, plan.n],
		[medianCompletion, plan.medianRate, plan.n],
		[notReported, plan.notReported, all],
		[planUnknown, plan.unknown, all],
		[plansAtSix, plan.atSix, plan.n],
		[plansAtTwelve, plan.atTwelve, plan.n],
		[plansAtUnknown, plan.atUnknownRound, plan.n],
		[agenciesByBand.low, plan.low, plan.n],
		[agenciesByBand.medium, plan.medium, plan.n],
		[agenciesByBand.high, plan.high, plan.n],
	];
}

function ofLists(members: readonly AgencyYear[]): Entry[] {
	const lists = listFigures(members);
	return listMetrics.flatMap(({ list, answered, boxes }): Entry[] => {
		const own = lists[list.id];
		return [
			[answered, own.answered, members.length],
			...boxes.flatMap(({ choice, share, yes }): Entry[] => {
				const box = own.boxes[choice.id];
				return [
					[share, box?.share, own.answered],
					[yes, box?.yes, own.answered],
				];
			}),
		];
	});
}
