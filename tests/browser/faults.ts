import type { Engine } from '$lib/warehouse';

/** A place in the SQL that is made wrong. */
export interface Fault {
	name: string;
	right: string | RegExp;
	wrong: string;
}

/** The engine with a fault planted in its SQL; `planted` tells whether the fault ever took. */
export function faulty(engine: Engine, { right, wrong }: Fault): Engine & { planted: boolean } {
	const broken = {
		...engine,
		planted: false,
		query(sql: string) {
			const changed = sql.replace(right, wrong);
			broken.planted ||= changed !== sql;
			return engine.query(changed);
		},
	};
	return broken;
}

/** What goes wrong when a figure is asked for. */
export const inSummaries: Fault[] = [
	{ name: 'the median is no longer interpolated', right: /quantile_cont/g, wrong: 'quantile_disc' },
	{ name: 'the target is rounded down', right: /\+ 4\) \/\/ 5/g, wrong: ') // 5' },
	{
		name: 'scores are read at the wrong scale',
		right: 'score_scale()::DOUBLE AS scale',
		wrong: '(score_scale() - 1)::DOUBLE AS scale',
	},
];

/** What goes wrong when a filter chooses. */
export const inChoosing: Fault[] = [
	{ name: 'a round is passed over', right: /agency_years_(?:6|12)/g, wrong: 'agency_years_latest' },
	{ name: 'a score range is closed above', right: /total < /g, wrong: 'total <= ' },
	{ name: 'a score range is open below', right: /total >= ([\d.]+ \*)/g, wrong: 'total > $1' },
	{
		name: 'no level is every level',
		right: /\(level IN \(([^)]+)\)\)/g,
		wrong: '(level IN ($1) OR level IS NULL)',
	},
	{
		name: 'agencies not assessed stand among the levels',
		right: ' AND (total IS NOT NULL OR level IS NOT NULL)',
		wrong: '',
	},
];

/**
 * What goes wrong when agency-years are composed, paired with the year before, and prepared. (A
 * duplicate that stands changes no figure, since the later visit comes first all the same: the
 * report's test holds that one.)
 */
export const inComposition: Fault[] = [
	{
		name: 'a blank total falls into the last bin',
		right: /CASE WHEN total IS NOT NULL\s+THEN/g,
		wrong: 'CASE WHEN true THEN',
	},
	{
		name: 'bins begin a point early',
		right: /total \/\/ \(5/g,
		wrong: '(total + score_scale()) // (5',
	},
	{
		name: 'assessments compare across the break',
		right: /\bregime = before_regime/g,
		wrong: 'true',
	},
	{
		name: 'plans compare across rounds',
		right: /\bplan_round = before_plan_round/g,
		wrong: 'true',
	},
	{
		name: 'the year after stands for the year before',
		right: 'composed.fiscal_year - 1',
		wrong: 'composed.fiscal_year + 1',
	},
	{
		name: 'a figure known this year alone makes a pair',
		right: / AND before_total IS NOT NULL/g,
		wrong: '',
	},
	{
		name: 'a rate known this year alone makes a pair',
		right: / AND before_completion_rate IS NOT NULL/g,
		wrong: '',
	},
	{
		name: 'agencies not assessed may be incomplete',
		right: /CASE WHEN total IS NOT NULL OR level IS NOT NULL THEN true END/g,
		wrong: 'true',
	},
	{ name: 'the pass mark itself fails', right: /total >= 85/g, wrong: 'total > 85' },
	{
		name: 'a blank indicator counts as nothing to gain',
		right: /CASE WHEN i9 IS NOT NULL THEN/g,
		wrong: 'CASE WHEN true THEN',
	},
	{ name: 'a score beyond its target counts against it', right: /greatest\(0, /g, wrong: '(' },
	{
		name: 'a large plan weighs no more than one of ten projects',
		right: /THEN projects_total END/g,
		wrong: 'THEN least(10, projects_total) END',
	},
	{
		name: 'a list left blank counts as answered',
		right: /CASE WHEN plan_obstacles_answered THEN true END/g,
		wrong: 'true',
	},
	{
		name: 'an explicit "none" counts as another obstacle',
		right: /CASE WHEN (\w+_other_yes) THEN true END/g,
		wrong: 'CASE WHEN $1 IS NOT NULL THEN true END',
	},
	{
		name: 'the earliest plan stands',
		right: /arg_max\(visit, recency\) FILTER \(has_plan\)/,
		wrong: 'arg_min(visit, recency) FILTER (has_plan)',
	},
	{
		name: 'a later total outdoes ten indicators',
		right: /FILTER \(has_indicators AND NOT result\)/,
		wrong: 'FILTER ((has_score OR has_indicators) AND NOT result)',
	},
	{
		name: 'the earlier of two duplicates stands',
		right: 'visit_date DESC NULLS LAST, file DESC, row DESC',
		wrong: 'visit_date ASC, file, row',
	},
	{
		name: 'a row without a code stays alone',
		right: 'matched.candidates = 1 THEN',
		wrong: 'false THEN',
	},
	{ name: 'a blank round is the latest', right: 'round NULLS FIRST', wrong: 'round NULLS LAST' },
	{
		name: 'provinces are numbered past their names',
		right: 'coalesce(provinces.code, 0)',
		wrong: '(coalesce(provinces.code, 0) + 1)',
	},
	{
		name: 'different totals go unflagged',
		right: 'count(DISTINCT total) OVER',
		wrong: '0 * count(DISTINCT total) OVER',
	},
];

/** What goes wrong when results of one file are joined to the visits of another. */
export const inJoining: Fault[] = [
	{
		name: 'results outdo the scores of the visit',
		right: /FILTER \(has_(indicators|score) AND NOT result\)/g,
		wrong: 'FILTER (has_$1)',
	},
	{
		name: 'results join whatever year the visits speak of',
		right: 'USING (agency, ita_fiscal_year)',
		wrong: 'ON years.agency = results.agency AND years.fiscal_year = results.fiscal_year',
	},
	{
		name: 'results that differ go unflagged',
		right: 'results.total <> years.least OR results.total <> years.greatest',
		wrong: 'false',
	},
	{
		name: 'results alone count as a visit',
		right: 'bool_or(NOT result) AS visited',
		wrong: 'true AS visited',
	},
	{
		name: 'results alone stand in every round',
		right: 'HAVING bool_or(NOT result) OR any_value(month) IS NULL',
		wrong: '',
	},
	{
		name: 'results tell more of the agency than its visits',
		right: '0 AS recency',
		wrong: '1000 AS recency',
	},
];
