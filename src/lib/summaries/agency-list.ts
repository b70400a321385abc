import {
	choiceLists,
	indicators,
	passMark,
	pointsRecoverable,
	weightOnTotal,
	type Text,
} from '$lib/ita';
import { chosen, type Catalogue, type Filter } from '$lib/filters';
import { namedIn, namedRows, placed, type NamedAgency } from './agency-points';
import { known } from './known';
import type { RunQuery } from './summary';
import { weakestOf, type Weakest } from './weakest';

/** An agency-year as the list of agencies shows it; undefined is unknown. */
export interface AgencyEntry extends NamedAgency {
	/** The same number for the same agency in every year of one load. */
	readonly agency: number;
	/** Points, 0–100. */
	readonly total: number | undefined;
	readonly level: string | undefined;
	/** Scores of the three forms, 0–100. */
	readonly forms: Readonly<Record<(typeof forms)[number], number | undefined>>;
	/** Where most points of the total are to be gained; undefined where there is nothing to gain. */
	readonly weakest: Weakest | undefined;
	/** These points; 0 where every indicator known is at the pass mark. */
	readonly recoverable: number | undefined;
	/** A share. */
	readonly completion: number | undefined;
	/** ISO day of the agency's last visit, of whatever year and round; unknown where that one has none. */
	readonly lastVisit: string | undefined;
	/** Obstacles ticked, by list of the form; unknown where the list was not answered. */
	readonly obstacles: Readonly<Record<ObstacleList, readonly Text[] | undefined>>;
	/** Values of its rows disagree. */
	readonly flagged: boolean;
}

const forms = ['iit', 'eit', 'oit'] as const;
type ObstacleList = 'plan_obstacles' | 'ita_obstacles';

const obstacleLists = choiceLists.filter(({ id }) => id !== 'support');
/** Each box of a list, with the column that tells whether it is ticked. */
const boxesOf = ({ boxes, other }: (typeof choiceLists)[number]) => [
	...boxes.map(({ id, name }) => ({ column: id, name })),
	...(other ? [{ column: `${other.id}_yes`, name: other.name }] : []),
];
const ticked = obstacleLists.flatMap((list) => [
	`${list.id}_answered`,
	...boxesOf(list).map(({ column }) => column),
]);

const scores = indicators.map(({ id }) => `(${id} / score_scale())::DOUBLE AS ${id}`);

/** The day each agency was last visited on, of whatever year and round. */
const lastVisits = `
LEFT JOIN (
	SELECT agency, arg_max_null(visit_date, fiscal_year * 1e6 + recency)::VARCHAR AS last_visit
	FROM standing WHERE NOT result GROUP BY agency
) USING (agency)`;

/** The agency-years of a filter, by district and name. */
export async function agencyList(
	run: RunQuery,
	filter: Filter,
	catalogue: Catalogue,
): Promise<AgencyEntry[]> {
	const chosenRows = `
SELECT agency::INTEGER AS agency, ${placed},
	(total / score_scale())::DOUBLE AS total, level::VARCHAR AS level,
	${forms.map((form) => `CASE WHEN regime IS NOT NULL THEN ${form}_score END AS ${form}`).join(', ')},
	completion_rate AS completion,
	agency_flagged OR ita_flagged OR plan_flagged AS flagged,
	${[...scores, ...ticked].join(', ')}
FROM ${chosen(filter, catalogue)}`;
	const rows = await run(namedRows(`SELECT * FROM (${chosenRows}) ${lastVisits}`));
	const named = namedIn(catalogue);
	return rows.map((row) => {
		const gains = gainsOf(row);
		const weakest = weakestOf(gains);
		return {
			...named(row),
			agency: row.agency as number,
			total: known(row.total),
			level: known(row.level),
			forms: { iit: known(row.iit), eit: known(row.eit), oit: known(row.oit) },
			weakest,
			recoverable: gains.length > 0 ? (weakest?.points ?? 0) : undefined,
			completion: known(row.completion),
			lastVisit: known(row.last_visit),
			obstacles: obstaclesOf(row),
			flagged: row.flagged === true,
		};
	});
}

/** What each indicator known could add to the total. */
const gainsOf = (row: Record<string, unknown>) =>
	indicators.flatMap((indicator) => {
		const score = row[indicator.id];
		if (typeof score !== 'number') return [];
		return [{ indicator, points: pointsRecoverable(weightOnTotal(indicator), score, passMark) }];
	});

const obstaclesOf = (row: Record<string, unknown>) =>
	Object.fromEntries(
		obstacleLists.map((list) => [
			list.id,
			row[`${list.id}_answered`] === true
				? boxesOf(list).flatMap(({ column, name }) => (row[column] === true ? [name] : []))
				: undefined,
		]),
	) as AgencyEntry['obstacles'];
