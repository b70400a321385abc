import { pauses } from '$lib/pauses';
import type { Row } from './rows';
import type { CompositionFinding } from './types';

/** Totals this many points apart in a year are reported. */
const jump = 30;

/** Types of which a province has one agency. */
const oneInProvince = "('pao', 'provincial_office')";

const finding = (code: string, column: string, value: string, from: string) =>
	`SELECT file, row, ${column} AS "column", ${value} AS value, '${code}' AS code ${from}`;

/** The visit an agency is last known by. */
const lastVisit = `
SELECT agency, arg_max(visit, fiscal_year * 1000 + recency) AS visit FROM standing GROUP BY agency`;

/** Names one letter apart stay equal when it is blotted out in both, or left out of the longer one. */
const nearNames = `
WITH named AS (
	SELECT agency, standing.visit, province_key, district_key, agency_type, name_key, code
	FROM (${lastVisit}) JOIN standing USING (agency, visit)
	WHERE district_key IS NOT NULL
), lettered AS (
	SELECT *, unnest(range(1, length(name_key) + 1)) AS place FROM named
), blotted AS (
	SELECT *, substr(name_key, 1, place - 1) AS head, substr(name_key, place + 1) AS tail
	FROM lettered
), variants AS (
	SELECT * EXCLUDE (head, tail), concat(head, chr(31), tail) AS variant, false AS shorter FROM blotted
	UNION ALL SELECT * EXCLUDE (head, tail), concat(head, tail), true FROM blotted
	UNION ALL SELECT *, 0, name_key, false FROM named
)
SELECT DISTINCT one.visit
FROM variants AS one JOIN variants AS other
	ON one.variant = other.variant
	AND one.province_key IS NOT DISTINCT FROM other.province_key
	AND one.district_key = other.district_key
	AND one.agency_type IS NOT DISTINCT FROM other.agency_type
	AND one.agency <> other.agency
	AND one.name_key <> other.name_key
	-- Two letters left out, one of each name, are no slip of one.
	AND NOT (one.shorter AND other.shorter)
WHERE one.code IS NULL`;

const previous = (column: string) =>
	`lag(${column}) OVER (PARTITION BY sources.agency ORDER BY sources.fiscal_year) AS before_${column}`;

/**
 * Totals of ITA years that follow one another within a regime, far apart. By window: joined to
 * itself and twice to the visits, the nation took ten seconds.
 */
const jumps = `
FROM (
	SELECT visits.file, visits.row, sources.fiscal_year AS year, total, ita_year, regime,
		lag(sources.fiscal_year)
			OVER (PARTITION BY sources.agency ORDER BY sources.fiscal_year) AS before_year,
		${['total', 'ita_year', 'regime'].map(previous).join(',\n\t\t')}
	FROM agency_year_sources AS sources JOIN visits ON visits.visit = sources.ita_visit
	WHERE sources.as_of = 'latest'
) AS ita
WHERE before_year = year - 1 AND before_ita_year = ita_year - 1 AND before_regime = regime
	AND round(abs(total - before_total), 6) > ${jump}`;

/** Types that are not those of the agency's year before, each at the visit that tells it. */
const changedTypes = `
FROM standing JOIN (
	SELECT visit, agency_type IS DISTINCT FROM lag(agency_type)
			OVER (PARTITION BY agency ORDER BY fiscal_year) AS changed,
		row_number() OVER (PARTITION BY agency ORDER BY fiscal_year) AS place
	FROM (
		SELECT agency, fiscal_year,
			arg_max(visit, recency) AS visit, arg_max(agency_type, recency) AS agency_type
		FROM standing WHERE agency_type IS NOT NULL GROUP BY ALL
	)
) USING (visit)
WHERE changed AND place > 1`;

const severalInProvince = `
FROM standing JOIN (
	SELECT visit, count(*) OVER (PARTITION BY province_key, agency_type) AS agencies
	FROM (${lastVisit}) JOIN standing USING (agency, visit)
	WHERE province_key IS NOT NULL AND agency_type IN ${oneInProvince}
) USING (visit)
WHERE agencies > 1`;

/**
 * What composing found wrong across visits and files, as the import report's findings.
 * @param today ISO day after which a date is in the future; without it none is.
 */
export const findings = (today: string | undefined): string =>
	[
		finding('duplicate_visit', 'NULL', 'NULL', 'FROM ranked WHERE duplicate'),
		finding(
			'result_unused',
			"'ita_fiscal_year'",
			'ita_fiscal_year::VARCHAR',
			`FROM ranked
WHERE result AND NOT duplicate AND visit NOT IN (SELECT visit FROM standing WHERE result)`,
		),
		finding('ambiguous_agency', "'agency_name'", 'agency_name', 'FROM ranked WHERE ambiguous'),
		finding(
			'different_totals',
			"'ita_total'",
			'standing.total::VARCHAR',
			`FROM agency_year_sources AS sources JOIN standing ON standing.visit = sources.ita_visit
WHERE sources.as_of = 'latest' AND sources.different_totals`,
		),
		`SELECT ita.file, ita.row, 'ita_total', ita.total::VARCHAR, 'score_jump' ${jumps}`,
		finding('type_changed', "'agency_type'", 'agency_type', changedTypes),
		finding('several_in_province', "'agency_name'", 'agency_name', severalInProvince),
		finding(
			'near_duplicate_name',
			"'agency_name'",
			'agency_name',
			`FROM standing WHERE visit IN (${nearNames})`,
		),
		...(today === undefined
			? []
			: [
					finding(
						'date_in_future',
						"'visit_date'",
						'visit_date::VARCHAR',
						`FROM ranked WHERE visit_date > DATE '${today}'`,
					),
				]),
	].join('\nUNION ALL\n') + '\nORDER BY file, row';

/** So many findings are looked at before it is asked whether a pause is due. */
const findingsAtOnce = 500;

/**
 * What composing found, as findings are elsewhere: what is not there is undefined, not null, and words
 * that say the same are one, so that to compare them takes no time.
 */
export async function read(found: Row[]): Promise<CompositionFinding[]> {
	const rest = pauses();
	const words = new Map<unknown, unknown>([[null, undefined]]);
	const wordOf = (word: unknown) => {
		if (!words.has(word)) words.set(word, word);
		return words.get(word);
	};
	for (const [at, finding] of found.entries()) {
		if (at % findingsAtOnce === 0) await rest();
		finding.code = wordOf(finding.code);
		finding.column = wordOf(finding.column);
		finding.value ??= undefined;
	}
	await rest();
	return found as unknown as CompositionFinding[];
}
