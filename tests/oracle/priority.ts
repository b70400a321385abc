import type { AgencyYear } from './compose';
import { indicatorsOfTotal, weightOf } from './indicators';
import { knownPlan } from './plan-figures';
import { assessedIn } from './scores';
import { numberOf, textOf } from './values';

const between0and1 = (value: number) => (value < 0 ? 0 : value > 1 ? 1 : value);

/** The day of each agency's last visit, of whatever year and round; '' where that visit has none. */
export function lastVisits(agencyYears: readonly AgencyYear[]): Map<string, string> {
	const last = new Map<string, AgencyYear>();
	for (const own of agencyYears) {
		const other = last.get(own.agency);
		if (own.asOf === 'latest' && own.visited && own.year > (other?.year ?? 0))
			last.set(own.agency, own);
	}
	return new Map(
		[...last].map(([agency, { sections }]) => [
			agency,
			textOf(sections.agency, 'visit_date') ?? '',
		]),
	);
}

/** Points the weakest indicator could add; undefined where no indicator counts. */
function mostToGain(own: AgencyYear): number | undefined {
	const assessment = assessedIn(own);
	if (!assessment || assessment.regime === '') return undefined;
	const gains = indicatorsOfTotal.flatMap((id) => {
		const score = numberOf(own.sections.ita, id);
		return score === undefined ? [] : (weightOf(id) / 100) * Math.max(0, 85 - score);
	});
	return gains.length > 0 ? Math.max(...gains) : undefined;
}

/**
 * 0.4 · points below 85 / 15 + 0.3 · points to gain / 15 + 0.2 · (1 − completion) +
 * 0.1 · months since the visit / 12, each cut to [0, 1], unknown 0.5. Weights in any unit.
 */
export function priority(
	own: AgencyYear,
	lastVisit: string | undefined,
	today: string,
	[below, gain, plan, visit]: readonly [number, number, number, number] = [0.4, 0.3, 0.2, 0.1],
): number {
	const total = assessedIn(own)?.total;
	const most = mostToGain(own);
	const projects = knownPlan(own.sections.plan);
	const years = lastVisit
		? (new Date(today).getTime() - new Date(lastVisit).getTime()) / (365.25 * 86_400_000)
		: undefined;
	const term = (value: number | undefined) => (value === undefined ? 0.5 : between0and1(value));
	return (
		(below * term(total === undefined ? undefined : (85 - total) / 15) +
			gain * term(most === undefined ? undefined : most / 15) +
			plan * term(projects && (projects.total - projects.completed) / projects.total) +
			visit * term(years)) /
		(below + gain + plan + visit)
	);
}
