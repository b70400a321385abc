import type { AgencyYear } from './compose';
import { select, type Filter } from './filter';
import { knownPlan } from './plan-figures';
import { assessedIn } from './scores';
import { quantile } from './statistics';

/** The same agency in this year and in the year before. */
interface Pair<Side> {
	now: Side;
	before: Side;
}

/** A figure of the pairs that compare, and their number; both sides undefined where none does. */
interface Change {
	n: number;
	now: number | undefined;
	before: number | undefined;
}

/** The pairs of what is known on both sides. */
function known<Side>(
	pairs: readonly Pair<AgencyYear>[],
	read: (own: AgencyYear) => Side | undefined,
): Pair<Side>[] {
	return pairs.flatMap((pair) => {
		const [now, before] = [read(pair.now), read(pair.before)];
		return now === undefined || before === undefined ? [] : { now, before };
	});
}

function change<Side>(
	pairs: readonly Pair<Side>[],
	figureOf: (sides: readonly Side[]) => number | undefined,
): Change {
	if (pairs.length === 0) return { n: 0, now: undefined, before: undefined };
	return {
		n: pairs.length,
		now: figureOf(pairs.map(({ now }) => now)),
		before: figureOf(pairs.map(({ before }) => before)),
	};
}

const keyOf = ({ agency, asOf }: AgencyYear, year: number) => `${year}|${asOf}|${agency}`;

/** The same agency-years are looked at under hundreds of filters. */
const keyed = new WeakMap<readonly AgencyYear[], Map<string, AgencyYear>>();

function byKeyIn(agencyYears: readonly AgencyYear[]): Map<string, AgencyYear> {
	const kept = keyed.get(agencyYears);
	if (kept) return kept;
	const byKey = new Map(agencyYears.map((own) => [keyOf(own, own.year), own]));
	keyed.set(agencyYears, byKey);
	return byKey;
}

/**
 * The chosen agency-years, each with its own row of the year before, where there is one. The list
 * must not change afterwards.
 */
export function pairsOf(agencyYears: readonly AgencyYear[], filter: Filter): Pair<AgencyYear>[] {
	const byKey = byKeyIn(agencyYears);
	return select(agencyYears, filter).flatMap((now) => {
		const before = byKey.get(keyOf(now, now.year - 1));
		return before ? { now, before } : [];
	});
}

/**
 * The chosen agency-years of a single year against their own rows of the year before, as of the
 * same round, whatever the filter says of those. Assessments compare within one regime only, plans
 * of the same round only. Passes and incompletes in agencies, the median from 0 to 100, completion
 * as a pooled share. Undefined with several years chosen.
 */
export function changes(agencyYears: readonly AgencyYear[], filter: Filter) {
	if (filter.years.length !== 1) return undefined;
	const pairs = pairsOf(agencyYears, filter);
	const oneRegime = known(pairs, assessedIn).filter(
		({ now, before }) => now.regime !== '' && now.regime === before.regime,
	);
	const bothHave = (has: (side: (typeof oneRegime)[number]['now']) => boolean) =>
		oneRegime.filter(({ now, before }) => has(now) && has(before));
	const scored = bothHave(({ total }) => total !== undefined);
	const assessed = bothHave(({ total, level }) => total !== undefined || level !== undefined);
	const plans = known(pairs, ({ sections }) => knownPlan(sections.plan)).filter(
		({ now, before }) => now.round !== undefined && now.round === before.round,
	);
	return {
		visited: change(
			pairs.filter(({ before }) => before.visited),
			(sides) => sides.length,
		),
		passes: change(scored, (sides) => sides.filter(({ total = 0 }) => total >= 85).length),
		median: change(scored, (sides) =>
			quantile(
				sides.map(({ total = 0 }) => total),
				0.5,
			),
		),
		incomplete: change(
			assessed,
			(sides) => sides.filter(({ level }) => level === 'incomplete').length,
		),
		completion: change(plans, (sides) => {
			const sum = (part: 'completed' | 'total') => sides.reduce((all, plan) => all + plan[part], 0);
			return sum('completed') / sum('total');
		}),
	};
}
