import type { VisitRecord } from '../../data/generate/record';
import type { AgencyYear } from './compose';
import { quantile, ratio } from './statistics';
import { numberOf, yesNoOf } from './values';

/** The projects of a plan. A part left blank adds nothing; a blank total is unknown. */
export function countsOf(plan: VisitRecord | undefined) {
	return {
		total: numberOf(plan, 'projects_total'),
		completed: numberOf(plan, 'projects_completed') ?? 0,
		inProgress: numberOf(plan, 'projects_in_progress') ?? 0,
		notStarted: numberOf(plan, 'projects_not_started') ?? 0,
		cancelled: numberOf(plan, 'projects_cancelled') ?? 0,
	};
}

/** A plan whose completion rate is known. */
export interface KnownPlan extends Omit<ReturnType<typeof countsOf>, 'total'> {
	round: number | undefined;
	total: number;
}

/** The plan whose completion rate is known; undefined where it is not. */
export function knownPlan(plan: VisitRecord | undefined): KnownPlan | undefined {
	const { total = 0, ...parts } = countsOf(plan);
	const completedGiven = numberOf(plan, 'projects_completed') !== undefined;
	if (!completedGiven || total <= 0 || parts.completed > total) return undefined;
	return { ...parts, total, round: numberOf(plan, 'round') };
}

/** Where the middle band and the high band begin, in percent, by round: half open. */
const bands = new Map([
	[6, [20, 50]],
	[12, [50, 80]],
]);

/** The band of a plan in its own round; undefined where that is not known. */
export function bandOf({
	round,
	completed,
	total,
}: KnownPlan): 'low' | 'medium' | 'high' | undefined {
	const [medium, high] = bands.get(round ?? 0) ?? [];
	if (medium === undefined || high === undefined) return undefined;
	if (completed * 100 < medium * total) return 'low';
	return completed * 100 < high * total ? 'medium' : 'high';
}

/** Completion of the plans. Sums and rates are undefined where no rate is known. */
export function planFigures(agencyYears: readonly AgencyYear[]) {
	const known = agencyYears
		.map(({ sections }) => knownPlan(sections.plan))
		.filter((plan) => plan !== undefined);
	const notReported = agencyYears.filter(
		({ sections: { plan } }) => !knownPlan(plan) && yesNoOf(plan, 'eplan_reported') === false,
	).length;
	const sum = (part: (plan: KnownPlan) => number) =>
		known.length === 0 ? undefined : known.reduce((all, plan) => all + part(plan), 0);
	/** The sum of a count over the known plans that give it; undefined where none does. */
	const given = (column: string) => {
		const counts = agencyYears
			.filter(({ sections }) => knownPlan(sections.plan))
			.map(({ sections }) => numberOf(sections.plan, column))
			.filter((count) => count !== undefined);
		return counts.length === 0 ? undefined : counts.reduce((all, count) => all + count, 0);
	};
	const atRound = (round: number | undefined) =>
		known.filter((plan) => plan.round === round).length;
	const inBand = (band: string) => known.filter((plan) => bandOf(plan) === band).length;
	const projects = sum(({ total }) => total);
	const completed = sum((plan) => plan.completed);
	return {
		n: known.length,
		notReported,
		unknown: agencyYears.length - known.length - notReported,
		projects,
		completed,
		inProgress: given('projects_in_progress'),
		notStarted: given('projects_not_started'),
		cancelled: given('projects_cancelled'),
		unaccounted: sum((plan) =>
			Math.max(0, plan.total - plan.completed - plan.inProgress - plan.notStarted - plan.cancelled),
		),
		rate: ratio(completed ?? 0, projects ?? 0),
		medianRate: quantile(
			known.map((plan) => plan.completed / plan.total),
			0.5,
		),
		atSix: atRound(6),
		atTwelve: atRound(12),
		atUnknownRound: atRound(undefined),
		low: inBand('low'),
		medium: inBand('medium'),
		high: inBand('high'),
	};
}
