import { incomplete, passMark } from '$lib/ita';
import type { RunQuery } from './summary';

/** A figure of the same agencies in this year and the year before. */
export interface Change {
	/** Agencies that have it in both years, comparably. */
	readonly n: number;
	/** Unknown where n is 0. */
	readonly now: number | undefined;
	readonly before: number | undefined;
}

/** Each against the year before, over pairs of the same agency. */
export interface Changes {
	/** Agencies; n of them were visited in the year before too. */
	readonly visited: Change;
	/** Agencies at the pass mark. */
	readonly passes: Change;
	/** Points. */
	readonly median: Change;
	/** Agencies whose assessment is incomplete. */
	readonly incomplete: Change;
	/** Pooled completion rate of the plans, as seen in the same round; a share. */
	readonly completion: Change;
}

interface ChangeMetric {
	/** Which pairs compare. */
	readonly pairs: string;
	/** SQL aggregate over the table of this year or of the year before, `pairs` being its filter. */
	value(year: 'this_year' | 'year_before', pairs: string): string;
}

/** Totals and levels compare only within one set of levels: ITA 2566 broke the series. */
const sameRegime = 'this_year.regime = year_before.regime';
const both = (condition: (year: string) => string) =>
	['this_year', 'year_before'].map(condition).join(' AND ');

const metrics: Readonly<Record<keyof Changes, ChangeMetric>> = {
	visited: { pairs: 'true', value: (_, pairs) => `count(*) ${pairs}` },
	passes: {
		pairs: `${both((year) => `${year}.total IS NOT NULL`)} AND ${sameRegime}`,
		value: (year, pairs) => `count_if(${year}.total >= ${passMark} * score_scale()) ${pairs}`,
	},
	median: {
		pairs: `${both((year) => `${year}.total IS NOT NULL`)} AND ${sameRegime}`,
		value: (year, pairs) => `quantile_cont(${year}.total::DOUBLE, 0.5) ${pairs} / score_scale()`,
	},
	incomplete: {
		pairs: `${both((year) => `(${year}.total IS NOT NULL OR ${year}.level IS NOT NULL)`)} AND ${sameRegime}`,
		value: (year, pairs) =>
			`count_if(${year}.level IS NOT DISTINCT FROM '${incomplete.id}') ${pairs}`,
	},
	completion: {
		pairs: `${both((year) => `${year}.completion_rate IS NOT NULL`)} AND this_year.plan_round = year_before.plan_round`,
		value: (year, pairs) =>
			`sum(${year}.projects_completed) ${pairs} / nullif(sum(${year}.projects_total) ${pairs}, 0)`,
	},
};

/**
 * The changes of the agency-years a condition chooses. Each is paired with its own row of the year
 * before, whatever the condition says of that row; both sides of a figure count the same pairs.
 */
export async function changes(run: RunQuery, condition: string): Promise<Changes> {
	const entries = Object.entries(metrics) as [keyof Changes, ChangeMetric][];
	const columns = entries.flatMap(([id, { pairs, value }]) => {
		const filter = `FILTER (${pairs})`;
		return [
			`(count(*) ${filter})::INTEGER AS ${id}_n`,
			`(${value('this_year', filter)})::DOUBLE AS ${id}_now`,
			`(${value('year_before', filter)})::DOUBLE AS ${id}_before`,
		];
	});
	const [row = {}] = await run(`
SELECT ${columns.join(', ')}
FROM (SELECT * FROM agency_years WHERE ${condition}) AS this_year
JOIN agency_years AS year_before
	ON year_before.as_of = this_year.as_of
	AND year_before.agency = this_year.agency
	AND year_before.fiscal_year = this_year.fiscal_year - 1`);
	return Object.fromEntries(
		entries.map(([id]) => {
			const n = Number(row[`${id}_n`] ?? 0);
			const side = (name: string) =>
				n > 0 ? ((row[`${id}_${name}`] as number | null) ?? undefined) : undefined;
			return [id, { n, now: side('now'), before: side('before') }];
		}),
	) as unknown as Changes;
}
