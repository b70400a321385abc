import { incomplete, passMark } from '$lib/ita';
import { countWhere, inPoints, quantile, sumOf, type Aggregate, type Measure } from './metric';
import type { SummaryRow } from './summary';

/** A figure of the same agencies in this year and the year before. */
export interface Change {
	/** Agencies that have it in both years, comparably. */
	readonly n: number;
	/** Unknown where n is 0. */
	readonly now: number | undefined;
	readonly before: number | undefined;
}

/**
 * Each against the year before, over pairs of the same agency: an agency-year carries what it is
 * held against, whatever a filter says of the year before.
 */
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

type Side = '' | 'before_';
const sides = ['', 'before_'] as const;

interface ChangeMeasure {
	/** Which pairs compare. */
	readonly pairs: string;
	/** Of this year, or of the year before, over the pairs. */
	readonly value: (side: Side) => Measure['value'];
}

const both = (condition: (side: Side) => string) => sides.map(condition).join(' AND ');
/** Totals and levels compare only within one set of levels: ITA 2566 broke the series. */
const sameRegime = 'regime = before_regime';
const scored = `${both((side) => `${side}total IS NOT NULL`)} AND ${sameRegime}`;
const assessed = `${both((side) => `(${side}total IS NOT NULL OR ${side}level IS NOT NULL)`)} AND ${sameRegime}`;
const planned = `${both((side) => `${side}completion_rate IS NOT NULL`)} AND plan_round = before_plan_round`;

const counted = (pairs: string, condition: (side: Side) => string) => ({
	pairs,
	value: (side: Side) => countWhere(`${pairs} AND ${condition(side)}`),
});
const ofPairs = (pairs: string, sql: string) => `CASE WHEN ${pairs} THEN ${sql} END`;

const measures: Readonly<Record<keyof Changes, ChangeMeasure>> = {
	visited: { pairs: 'visited_before', value: () => countWhere('visited_before') },
	passes: counted(scored, (side) => `${side}total >= ${passMark} * score_scale()`),
	median: {
		pairs: scored,
		value: (side) => inPoints(quantile(ofPairs(scored, `${side}total`), 0.5)),
	},
	incomplete: counted(assessed, (side) => `${side}level IS NOT DISTINCT FROM '${incomplete.id}'`),
	completion: {
		pairs: planned,
		value: (side) => ({
			part: sumOf(ofPairs(planned, `${side}projects_completed`)),
			whole: sumOf(ofPairs(planned, `${side}projects_total`)),
		}),
	},
};

type Pair = Readonly<Record<'now' | 'before', Measure>>;

const pairs = Object.fromEntries(
	Object.entries(measures).map(([id, { pairs, value }]): [string, Pair] => {
		const n: Aggregate = countWhere(pairs);
		return [id, { now: { value: value(''), n }, before: { value: value('before_'), n } }];
	}),
) as unknown as Readonly<Record<keyof Changes, Pair>>;

/** What a summary must be asked for so that `changesIn` can read its rows. */
export const changeMeasures: readonly Measure[] = Object.values(pairs).flatMap(
	({ now, before }) => [now, before],
);

/** The changes of a row's agency-years. */
export function changesIn({ figure }: SummaryRow): Changes {
	return Object.fromEntries(
		Object.entries(pairs).map(([id, { now, before }]): [string, Change] => {
			const { n, value } = figure(now);
			const known = n > 0;
			return [
				id,
				{
					n,
					now: known ? value : undefined,
					before: known ? figure(before).value : undefined,
				},
			];
		}),
	) as unknown as Changes;
}
