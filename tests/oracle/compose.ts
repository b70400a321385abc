import type { VisitRecord } from '../../data/generate/record';
import { indicatorsOfTotal } from './indicators';
import { lists } from './lists';
import { bareDistrict, bareProvince, normalised } from './names';
import { identify, typeOf } from './identity';
import { latestFirst } from './order';
import { assess } from './scores';
import { anyFilled, groups, numberOf, textOf } from './values';

/** How an agency-year is seen: its last word, or the visit of one round. */
export type AsOf = 'latest' | 6 | 12;

/** The visit each section is taken from, whole; undefined where no visit has it. */
export interface Sections {
	agency: VisitRecord;
	plan: VisitRecord | undefined;
	ita: VisitRecord | undefined;
	disclosures: VisitRecord | undefined;
	plan_obstacles: VisitRecord | undefined;
	ita_obstacles: VisitRecord | undefined;
	support: VisitRecord | undefined;
	advice: VisitRecord | undefined;
	suggestions: VisitRecord | undefined;
}

/** One agency in one fiscal year, as of a round. */
export interface AgencyYear {
	/** Opaque: equal for the same agency. */
	agency: string;
	/** Fiscal year of the visits, BE. */
	year: number;
	asOf: AsOf;
	name: string;
	/** '' where no visit tells it, as in district and province. */
	type: string;
	district: string;
	province: string;
	sections: Sections;
	/** Whether accepted visits of the year, of whatever round, carry different totals. */
	totalsDiffer: boolean;
}

const planColumns = ['eplan_reported', 'projects_total', 'projects_completed'];
const published = ['plan_published', 'progress_published', 'annual_report_published'];
const disclosureColumns = published.flatMap((column) => [column, `${column}_reason`]);
const adviceColumns = [
	'advice_in_place',
	...['basic', 'administration', 'budget', 'hr', 'transparency'].flatMap((group) => [
		`oit_${group}_complete`,
		`oit_${group}_complete_reason`,
	]),
];

function isWhole(visit: VisitRecord): boolean {
	return indicatorsOfTotal.every((indicator) => numberOf(visit, indicator) !== undefined);
}

function sectionsOf(ordered: readonly VisitRecord[], latest: VisitRecord): Sections {
	const having = (columns: readonly string[]) => ordered.find((visit) => anyFilled(visit, columns));
	return {
		agency: latest,
		plan: having(planColumns),
		ita: ordered.find(isWhole) ?? having(['ita_total', 'ita_level']),
		disclosures: having(disclosureColumns),
		plan_obstacles: having([...lists.plan_obstacles, 'plan_suggestions']),
		ita_obstacles: having(lists.ita_obstacles),
		support: having(lists.support),
		advice: having(adviceColumns),
		suggestions: having(['suggestions', 'observations']),
	};
}

function totalsDiffer(visits: readonly VisitRecord[]): boolean {
	const totals = visits.map((visit) => assess(visit).total).filter((total) => total !== undefined);
	return new Set(totals).size > 1;
}

/** The first text the visits give that is not blank once read so; else ''. */
function firstText(
	ordered: readonly VisitRecord[],
	read: (visit: VisitRecord) => string | undefined,
): string {
	return ordered.map(read).find((text) => text !== undefined && text !== '') ?? '';
}

/**
 * The agency-years of the accepted visits, each as of latest and of every round it was visited
 * in. A visit refused counts for nothing.
 */
export function compose(visits: readonly VisitRecord[]): AgencyYear[] {
	const identified = [...identify(visits)].filter(([visit]) => visit.accepted);
	const years = groups(identified, ([visit, agency]) => `${agency}|${visit.values.fiscal_year}`);
	return [...years.values()].flatMap((members) => {
		const [agency = ''] = members.map(([, key]) => key);
		const ofYear = latestFirst(members.map(([visit]) => visit));
		return (['latest', 6, 12] as const).flatMap((asOf) => {
			const seen = ofYear.filter((visit) => asOf === 'latest' || visit.values.round === asOf);
			const [latest] = seen;
			if (!latest) return [];
			return {
				agency,
				year: Number(latest.values.fiscal_year),
				asOf,
				name: firstText(seen, (visit) => normalised(textOf(visit, 'agency_name'))),
				type: firstText(seen, typeOf),
				district: firstText(seen, (visit) => bareDistrict(textOf(visit, 'district'))),
				province: firstText(seen, (visit) => bareProvince(textOf(visit, 'province'))),
				sections: sectionsOf(seen, latest),
				totalsDiffer: totalsDiffer(ofYear),
			};
		});
	});
}
