import { views, type AsOf } from '$lib/filters';
import { formSections, storage } from '$lib/visits';
import { resultOf, type AgencyResult } from './agency-result';
import { sectionOf, type FormSection, type StoredVisit } from './form-fields';
import { known } from './known';
import type { RunQuery } from './summary';

/** Which agency is asked for, of which year, in which view. */
export interface AgencyQuestion {
	/** What the address calls the agency. */
	readonly key: number;
	/** Fiscal year, BE; absent: the latest the agency has. */
	readonly year?: number;
	readonly asOf: AsOf;
}

/** An agency, and what its visits of a year hold; undefined is unknown. */
export interface AgencyRecord {
	readonly name: string;
	readonly type: string | undefined;
	readonly province: string | undefined;
	readonly district: string | undefined;
	/** Fiscal years with a visit in the view, ascending. */
	readonly years: readonly number[];
	/** Undefined where the year asked for is none of them. */
	readonly form: AgencyForm | undefined;
}

/** The form of an agency-year, each section whole from one visit. */
export interface AgencyForm {
	readonly year: number;
	/** What each visit of the year says of itself and the agency; the latest first. None: not visited. */
	readonly visits: readonly FormSection[];
	/** The other sections, in the order of the form. */
	readonly sections: readonly FormSection[];
	readonly result: AgencyResult;
	/** Visits of the year, of whatever round, carry different totals. */
	readonly differentTotals: boolean;
}

const taken = formSections.filter((section) => section !== 'agency');

/** Where the sections of the agency's years stand; the numbers are whole, and far below 2^53. */
const sourcesOf = (agency: number) => `
SELECT as_of::VARCHAR AS as_of, fiscal_year, agency_name, agency_type, province_key, district_key,
	different_totals, ${taken.map((section) => `${section}_visit::DOUBLE AS ${section}`).join(', ')}
FROM agency_year_sources WHERE agency = ${agency} ORDER BY fiscal_year`;

const stored = Object.entries(storage).map(([name, kind]) =>
	kind === 'date' ? `"${name}"::VARCHAR AS "${name}"` : `"${name}"`,
);

/** The visits that stand in a year and view, the latest first, then the results beside them. */
async function visitsOf(run: RunQuery, agency: number, year: number, asOf: AsOf) {
	const ofRound = asOf === 'latest' ? '' : `AND (round = ${asOf} OR result)`;
	const standing = await run(`
SELECT visit::DOUBLE AS visit FROM standing
WHERE agency = ${agency} AND fiscal_year = ${year} ${ofRound} ORDER BY recency DESC`);
	const numbers = standing.map(({ visit }) => visit as number);
	// Asked for by number: the engine then reads their rows alone, not the table.
	const visits: readonly StoredVisit[] = await run(`
SELECT visit::DOUBLE AS visit, file, row, result, ${stored.join(', ')}
FROM visits WHERE visit IN (${numbers.join()})`);
	return numbers.flatMap((number) => visits.filter(({ visit }) => visit === number));
}

/**
 * Everything the visits of an agency's year hold. Of the address only whole numbers reach the SQL.
 * @returns undefined where no agency answers to the key.
 */
export async function agencyRecord(
	run: RunQuery,
	{ key, year, asOf }: AgencyQuestion,
): Promise<AgencyRecord | undefined> {
	if (!Number.isSafeInteger(key)) return undefined;
	const [found] = await run(
		`SELECT agency FROM agency_keys WHERE key = ${key} ORDER BY own DESC LIMIT 1`,
	);
	if (!found) return undefined;
	const view = views.includes(asOf) ? asOf : 'latest';
	const sources = await run(sourcesOf(found.agency as number));
	const seen = sources.filter(({ as_of }) => as_of === String(view));
	const source = year === undefined ? seen.at(-1) : seen.find((row) => row.fiscal_year === year);
	// Where nothing of the year is seen, the agency is at least named.
	const named = source ?? sources.filter(({ as_of }) => as_of === 'latest').at(-1) ?? {};
	return {
		name: known(named.agency_name) ?? '',
		type: known(named.agency_type),
		province: known(named.province_key),
		district: known(named.district_key),
		years: seen.map(({ fiscal_year }) => fiscal_year as number),
		form: source && (await formOf(run, found.agency as number, source, view)),
	};
}

async function formOf(
	run: RunQuery,
	agency: number,
	source: Record<string, unknown>,
	view: AsOf,
): Promise<AgencyForm> {
	const year = source.fiscal_year as number;
	const visits = await visitsOf(run, agency, year, view);
	const from = (section: string) => visits.find(({ visit }) => visit === source[section]);
	const sections = taken.map((section) => sectionOf(section, from(section)));
	return {
		year,
		visits: visits.filter(({ result }) => !result).map((visit) => sectionOf('agency', visit)),
		sections,
		result: resultOf(
			sections.find(({ section }) => section === 'ita'),
			{ ita: from('ita'), plan: from('plan') },
		),
		differentTotals: source.different_totals === true,
	};
}
