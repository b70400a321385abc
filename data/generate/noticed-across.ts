import { totalOf } from './ita-result';
import { indicatorsOf } from './ita-section';
import type { Notice } from './noticed';
import type { Written } from './unreadable';

/** A change of more hundredths of a point in a year is doubtful. */
const jump = 3000;
/** The last ITA year before the break: totals before and after are not compared. */
const lastLetterYear = 2565;
/** A province has one of each. */
const oneInProvince = new Set(['pao', 'provincial_office']);

/** Rounds 12, 6, unknown, then dates: the latest last; what is equal stays in the order of the file. */
const byRecency = ({ values: one }: Written, { values: other }: Written) => {
	const rounds = Number(one.round ?? 0) - Number(other.round ?? 0);
	const [first, second] = [String(one.visit_date ?? ''), String(other.visit_date ?? '')];
	return rounds || (first === second ? 0 : first < second ? -1 : 1);
};

function grouped<Key, Entry>(entries: readonly Entry[], keyOf: (entry: Entry) => Key) {
	const groups = new Map<Key, Entry[]>();
	for (const entry of entries) {
		const key = keyOf(entry);
		groups.set(key, [...(groups.get(key) ?? []), entry]);
	}
	return groups;
}

/** In hundredths; computed where blank and all ten indicators stand. */
function totalIn({ values }: Written): number | undefined {
	if (typeof values.ita_total === 'number') return Math.round(values.ita_total * 100);
	const indicators = indicatorsOf(values);
	return indicators && totalOf(indicators);
}

/** The visit a year's ITA is taken from: the latest with all ten indicators, else with a total or level. */
const itaVisit = (visits: readonly Written[]) =>
	visits.findLast(({ values }) => indicatorsOf(values) !== undefined) ??
	visits.findLast(({ values }) => values.ita_total !== undefined || values.ita_level !== undefined);

const itaYearOf = ({ year, values }: Written) => Number(values.ita_fiscal_year ?? year - 1);

function jumps(before: Written | undefined, after: Written | undefined): boolean {
	const totals = [before, after].map((visit) => visit && totalIn(visit));
	const [one, other] = totals;
	if (!before || !after || one === undefined || other === undefined) return false;
	const [first, second] = [itaYearOf(before), itaYearOf(after)];
	const crosses = first <= lastLetterYear && second > lastLetterYear;
	return second === first + 1 && !crosses && Math.abs(other - one) > jump;
}

/**
 * What shows only where all visits stand side by side: a total far from the year before, a type that
 * is not that of the year before, a second provincial office.
 */
export function noticedAcross(written: readonly Written[]): Map<Written, Notice[]> {
	const found = new Map<Written, Notice[]>();
	const note = (visit: Written | undefined, ...notice: Notice) => {
		if (visit) found.set(visit, [...(found.get(visit) ?? []), notice]);
	};
	const standing = written.filter(({ accepted }) => accepted);
	for (const visits of grouped(standing, ({ agency }) => agency).values()) {
		const years = [...grouped(visits, ({ year }) => year)]
			.map(([year, ofYear]) => ({ year, visits: [...ofYear].sort(byRecency) }))
			.sort((one, other) => one.year - other.year);
		for (const [place, { year, visits: ofYear }] of years.entries()) {
			const before = years[place - 1];
			const [ita, type] = [itaVisit(ofYear), ofYear.at(-1)];
			if (before?.year === year - 1 && jumps(itaVisit(before.visits), ita)) {
				note(ita, 'score_jump', 'ita_total');
			}
			if (before && before.visits.at(-1)?.values.agency_type !== type?.values.agency_type) {
				note(type, 'type_changed', 'agency_type');
			}
		}
		const last = years.at(-1)?.visits.at(-1);
		const { agency } = last ?? {};
		const others = standing.some(
			(other) => other.agency !== agency && other.values.agency_type === agency?.type,
		);
		if (agency && oneInProvince.has(agency.type) && others) {
			note(last, 'several_in_province', 'agency_name');
		}
	}
	return found;
}
