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
	/** Of an agency that was not visited, its ITA results. */
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
	/** Whether accepted visits of the year, of whatever round, and results carry different totals. */
	totalsDiffer: boolean;
	/** False where there are ITA results alone. */
	visited: boolean;
	/** Whether the ITA section of a visited agency is that of results beside the visits. */
	joined: boolean;
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

const scored = ['ita_total', 'ita_level'];

/** Results that say something of the assessment. */
function assessing(results: VisitRecord | undefined): VisitRecord | undefined {
	return results && (isWhole(results) || anyFilled(results, scored)) ? results : undefined;
}

/** The year assessed that the visits of an agency-year speak of: as the latest says that says it. */
function assessedYear(ordered: readonly VisitRecord[], year: number): number {
	const said = ordered.map((visit) => numberOf(visit, 'ita_fiscal_year'));
	return said.find((own) => own !== undefined) ?? year - 1;
}

/** The results that stand, by agency and year assessed: of several the last. */
function resultsByYear(identified: readonly [VisitRecord, string][]): Map<string, VisitRecord> {
	return new Map(
		identified.map(([own, agency]) => [`${agency}|${own.values.ita_fiscal_year}`, own]),
	);
}

function sectionsOf(
	ordered: readonly VisitRecord[],
	latest: VisitRecord,
	results: VisitRecord | undefined,
): Sections {
	const having = (columns: readonly string[]) => ordered.find((visit) => anyFilled(visit, columns));
	return {
		agency: latest,
		plan: having(planColumns),
		ita: ordered.find(isWhole) ?? having(scored) ?? assessing(results),
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

/** What the visits, and the results beside them, tell of the agency itself. */
function describe(ordered: readonly VisitRecord[]) {
	return {
		name: firstText(ordered, (visit) => normalised(textOf(visit, 'agency_name'))),
		type: firstText(ordered, typeOf),
		district: firstText(ordered, (visit) => bareDistrict(textOf(visit, 'district'))),
		province: firstText(ordered, (visit) => bareProvince(textOf(visit, 'province'))),
	};
}

/**
 * The agency-years of the accepted visits, each as of latest and of every round it was visited
 * in. A visit refused counts for nothing.
 * @param results ITA results beside the visits, those of a later row standing, with the year after
 * the one assessed as their fiscal year: visits without an assessment take theirs, and an agency not
 * visited in the year has them alone, as of latest.
 */
export function compose(
	visits: readonly VisitRecord[],
	results: readonly VisitRecord[] = [],
): AgencyYear[] {
	const identified = [...identify([...visits, ...results])].filter(([visit]) => visit.accepted);
	const isResult = new Set(results);
	const assessments = resultsByYear(identified.filter(([own]) => isResult.has(own)));
	const years = groups(
		identified.filter(([visit]) => !isResult.has(visit)),
		([visit, agency]) => `${agency}|${visit.values.fiscal_year}`,
	);
	const taken = new Set<VisitRecord>();
	const visited = [...years.values()].flatMap((members) => {
		const [agency = ''] = members.map(([, key]) => key);
		const ofYear = latestFirst(members.map(([visit]) => visit));
		const year = Number(ofYear[0]?.values.fiscal_year);
		const own = assessments.get(`${agency}|${assessedYear(ofYear, year)}`);
		if (own) taken.add(own);
		const beside = own ? [own] : [];
		return (['latest', 6, 12] as const).flatMap((asOf) => {
			const seen = ofYear.filter((visit) => asOf === 'latest' || visit.values.round === asOf);
			const [latest] = seen;
			if (!latest) return [];
			const sections = sectionsOf(seen, latest, own);
			return {
				...{ agency, year, asOf, sections, visited: true },
				...describe([...seen, ...beside]),
				totalsDiffer: totalsDiffer([...ofYear, ...beside]),
				joined: own !== undefined && sections.ita === own,
			};
		});
	});
	const alone = [...assessments.values()].flatMap((own): AgencyYear | [] => {
		const agency = identified.find(([visit]) => visit === own)?.[1] ?? '';
		const year = Number(own.values.fiscal_year);
		if (taken.has(own) || years.has(`${agency}|${year}`)) return [];
		return {
			...{ agency, year, asOf: 'latest', sections: sectionsOf([], own, own) },
			...describe([own]),
			...{ totalsDiffer: false, visited: false, joined: false },
		};
	});
	return [...visited, ...alone];
}
