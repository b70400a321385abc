import { passTarget } from '$lib/ita';
import {
	agencies,
	completionRate,
	distanceToTarget,
	distinctAgencies,
	incompleteAgencies,
	lowerQuartileTotal,
	medianTotal,
	notSubmitted,
	passing,
	passRate,
	plansAtSix,
	plansAtTwelve,
	plansAtUnknown,
	projects,
	projectsByStatus,
	restsOnFew,
	scoredAgencies,
	upperQuartileTotal,
	type Metric,
} from '$lib/summaries';
import { formatCount, formatRate, formatScore, roundHalfUp } from '$lib/words';
import type { ViewContext } from '../view';

/** One of the figures at the top of the overview. */
export interface KeyFigure {
	readonly id: string;
	readonly label: string;
	readonly value: string;
	readonly unit: string;
	/** What it rests on, and how it stands to the target. */
	readonly lines: readonly string[];
	/** It rests on few agencies. */
	readonly few: boolean;
}

/** The key figures of the whole under the filter. */
export function keyFigures({ overview, words }: ViewContext): KeyFigure[] {
	const { whole, filter } = overview;
	const { tiles, units } = words;
	const figure = (metric: Metric) => whole.figure(metric);
	const count = (metric: Metric) => formatCount(figure(metric).value ?? 0);
	const n = figure(medianTotal).n;
	const all = figure(agencies).value ?? 0;
	const completion = figure(completionRate);
	const years = overview.itaYears.map(({ key }) => Number(key.itaYear));
	const beforeTarget = years.length > 0 && Math.max(...years) < passTarget.sinceYear;
	return [
		{
			id: 'agencies',
			label: tiles.agencies,
			value: formatCount(all),
			unit: filter.years.length === 1 ? units.agencies : units.agencyYears,
			lines: [
				tiles.scored(count(scoredAgencies)),
				...(filter.years.length === 1 ? [] : [tiles.distinct(count(distinctAgencies))]),
			],
			few: restsOnFew(all),
		},
		{
			id: 'pass-rate',
			label: tiles.passRate,
			value: formatRate(figure(passRate).value),
			unit: units.percent,
			lines: [
				tiles.passes(count(passing), formatCount(n)),
				...distanceWords(figure(distanceToTarget).value, figure(passRate).value, words),
				...(beforeTarget ? [tiles.targetSince] : []),
			],
			few: restsOnFew(n),
		},
		{
			id: 'median',
			label: tiles.median,
			value: formatScore(figure(medianTotal).value),
			unit: units.points,
			lines: [
				tiles.quartiles(
					formatScore(figure(lowerQuartileTotal).value),
					formatScore(figure(upperQuartileTotal).value),
					formatCount(n),
				),
			],
			few: restsOnFew(n),
		},
		{
			id: 'incomplete',
			label: tiles.incomplete,
			value: formatCount(figure(incompleteAgencies).value),
			unit: units.agencies,
			lines: [
				tiles.ofAgencies(formatCount(all)),
				tiles.notSubmitted(count(notSubmitted), formatCount(figure(notSubmitted).n)),
			],
			few: restsOnFew(all),
		},
		{
			id: 'completion',
			label: tiles.completion,
			value: formatRate(completion.value),
			unit: units.percent,
			lines: [
				tiles.projects(count(projectsByStatus.completed), count(projects)),
				tiles.completionBasis(formatCount(completion.n)),
				words.rounds(
					figure(plansAtSix).value ?? 0,
					figure(plansAtTwelve).value ?? 0,
					figure(plansAtUnknown).value ?? 0,
				),
			].filter(Boolean),
			few: restsOnFew(completion.n),
		},
	];
}

/** How far the target is, in agencies and in percentage points. */
function distanceWords(
	distance: number | undefined,
	rate: number | undefined,
	{ tiles }: ViewContext['words'],
): string[] {
	if (distance === undefined || rate === undefined) return [];
	const gap = roundHalfUp(Math.abs(passTarget.share - rate) * 100, 1).toFixed(1);
	if (distance === 0) return [tiles.targetReached];
	const words = distance > 0 ? tiles.distance : tiles.reached;
	return [`${words(formatCount(Math.abs(distance)))} (${tiles.points(gap)})`];
}
