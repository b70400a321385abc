import { nationalMean } from '$lib/ita';
import {
	completionRate,
	distanceToTarget,
	flagMetrics,
	incompleteAgencies,
	indicatorMetrics,
	meanTotal,
	passing,
	passRate,
	restsOnFew,
	yearCount,
} from '$lib/summaries';
import { formatScore } from '$lib/words';
import { rankedBoxes, type AnswerList } from '../answers';
import { plansByRound, unitOf } from '../notes';
import { obstacleLists } from '../obstacles';
import { isHeldToTarget } from '../pass-target';
import type { ViewContext } from '../view';
import { wordsOf, type Words } from './words';

/** The summary in words: what the figures say, and what to mind when reading them. */
export interface Headline {
	readonly sentences: readonly Words[];
	readonly caveats: readonly Words[];
}

/** Composed from the figures; a sentence whose figure is unknown is left out. */
export function headline(context: ViewContext): Headline {
	const { overview } = context;
	const words = wordsOf(context.language);
	const { value: incomplete = 0 } = overview.whole.figure(incompleteAgencies);
	const { value: flagged = 0 } = overview.whole.figure(flagMetrics.ita);
	const unit = unitOf(context);
	return {
		sentences: [
			passes(context),
			change(context),
			weakest(context),
			completion(context),
			...obstacleLists.map((list) => obstacle(list, context)),
		].filter((sentence) => sentence !== undefined),
		caveats: [
			national(context),
			incomplete > 0 ? words.incomplete(incomplete, unit(incomplete)) : undefined,
			flagged > 0 ? words.flagged(flagged, unit(flagged)) : undefined,
			few(context),
			overview.filter.years.length === 1 ? undefined : [context.words.severalYears],
		].filter((sentence) => sentence !== undefined),
	};
}

function passes({ overview, language }: ViewContext): Words | undefined {
	const { whole, filter } = overview;
	const words = wordsOf(language);
	const { value: rate, n } = whole.figure(passRate);
	const { value: distance } = whole.figure(distanceToTarget);
	if (rate === undefined || distance === undefined) return undefined;
	const passed = whole.figure(passing).value ?? 0;
	if (filter.years.length !== 1) return words.passesOfYears(passed, n, rate);
	const said = words.passes(passed, n, rate);
	if (!isHeldToTarget(overview)) return said;
	const target =
		distance > 0
			? words.toTarget(distance)
			: distance < 0
				? words.pastTarget(-distance)
				: words.atTarget();
	return [...said, ...target];
}

function change({ overview: { changes }, language }: ViewContext): Words | undefined {
	const passes = changes?.passes;
	if (passes?.now === undefined || passes.before === undefined) return undefined;
	return wordsOf(language).change(passes.now - passes.before, passes.n);
}

function weakest(context: ViewContext): Words | undefined {
	const { language } = context;
	const { whole } = context.overview;
	const [first, ...others] = indicatorMetrics
		.map(({ indicator, recoverable }) => ({
			name: `${indicator.number} ${indicator.name[language]}`,
			points: whole.figure(recoverable).value ?? 0,
			n: whole.figure(recoverable).n,
		}))
		.sort((a, b) => b.points - a.points);
	if (!first || first.points <= 0) return undefined;
	// What is written alike is one to whoever reads it: none of them is the weakest alone.
	const tied = others.filter(({ points }) => formatScore(points) === formatScore(first.points));
	const names = [first, ...tied].map(({ name }) => name);
	return wordsOf(language).weakest(names, first.points, first.n, unitOf(context)(first.n));
}

function completion(context: ViewContext): Words | undefined {
	const { value: rate } = context.overview.whole.figure(completionRate);
	if (rate === undefined) return undefined;
	return wordsOf(context.language).completion(rate, plansByRound(context));
}

function obstacle(list: AnswerList, context: ViewContext): Words | undefined {
	const { overview, language } = context;
	const words = wordsOf(language);
	const [first] = rankedBoxes(list, overview.whole).filter(
		({ choice, yes }) => choice !== list.list.other && yes > 0,
	);
	if (first?.share.value === undefined) return undefined;
	const say = list.list.id === 'plan_obstacles' ? words.planObstacle : words.itaObstacle;
	const { value, n } = first.share;
	return say(first.choice.name[language], value, n, unitOf(context)(n));
}

/** That so few show no trend; over several years that they may be few. */
function few(context: ViewContext): Words | undefined {
	const { overview, language } = context;
	const words = wordsOf(language);
	const { n } = overview.whole.figure(passRate);
	if (!restsOnFew(overview, n)) return undefined;
	return yearCount(overview) === 1 ? words.few(n, unitOf(context)(n)) : words.fewOfYears(n);
}

/** Beside the nation's, where all scores are of one ITA year. */
function national({ overview, language }: ViewContext): Words | undefined {
	const { value: mean } = overview.whole.figure(meanTotal);
	const [only, ...others] = overview.itaYears;
	const year = Number(only?.key.itaYear);
	const nation = nationalMean(year);
	if (mean === undefined || !nation || others.length > 0) return undefined;
	return wordsOf(language).national(mean, nation.mean, year, nation.certainty === 'verified');
}
