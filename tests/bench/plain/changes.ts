import { known } from '../results';

const scored =
	'this_year.total IS NOT NULL AND year_before.total IS NOT NULL AND this_year.regime = year_before.regime';
const assessed = `(this_year.total IS NOT NULL OR this_year.level IS NOT NULL)
		AND (year_before.total IS NOT NULL OR year_before.level IS NOT NULL)
		AND this_year.regime = year_before.regime`;
const planned = `this_year.completion_rate IS NOT NULL AND year_before.completion_rate IS NOT NULL
		AND this_year.plan_round = year_before.plan_round`;

const bothYears = (figure: (year: string) => string, name: string) =>
	`${figure('this_year')} AS ${name}_now, ${figure('year_before')} AS ${name}_before`;

/** The changes against the year before, the filter's condition being on `this_year`. */
export const changesQuery = (condition: string) => `
SELECT count(*) AS visited_n, visited_n AS visited_now, visited_n AS visited_before,
	count(*) FILTER (${scored}) AS passes_n, passes_n AS median_n,
	${bothYears((year) => `count(*) FILTER (${scored} AND ${year}.total >= 85)`, 'passes')},
	${bothYears((year) => `median(${year}.total) FILTER (${scored})`, 'median')},
	count(*) FILTER (${assessed}) AS incomplete_n,
	${bothYears((year) => `count(*) FILTER (${assessed} AND ${year}.level = 'incomplete')`, 'incomplete')},
	count(*) FILTER (${planned}) AS completion_n,
	${bothYears(
		(year) =>
			`sum(${year}.projects_completed) FILTER (${planned}) / sum(${year}.projects_total) FILTER (${planned})`,
		'completion',
	)}
FROM plain AS this_year JOIN plain AS year_before
	ON year_before.as_of = this_year.as_of AND year_before.agency = this_year.agency
	AND year_before.fiscal_year = this_year.fiscal_year - 1
WHERE ${condition}`;

/** The changes of a row of that query: n, now and before of each; both unknown where n is 0. */
export const changesIn = (row: Record<string, unknown>) =>
	new Map(
		['visited', 'passes', 'median', 'incomplete', 'completion'].map((id) => {
			const n = known(row[`${id}_n`]);
			const side = (name: string) => (n > 0 ? known(row[`${id}_${name}`]) : Number.NaN);
			return [id, [n, side('now'), side('before')]];
		}),
	);
