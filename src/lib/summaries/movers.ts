import { chosen, type Catalogue, type Filter } from '$lib/filters';
import { namedIn, namedRows, placed, type NamedAgency } from './agency-points';
import type { RunQuery } from './summary';
import { markWhere, type Definition } from './metric';

/** What every change is, of tiles, movers and levels. */
export const changeDefinition: Definition = {
	id: 'change',
	label: { th: 'เปลี่ยนจากปีก่อน', en: 'Change against the year before' },
	definition: {
		th: 'ตัวกรองเลือกหน่วยงานจากปีนี้ แต่ละแห่งเทียบกับผลของตนเองปีก่อนหน้า ไม่ว่าตัวกรองจะเลือกปีก่อนหรือไม่ คะแนนและระดับเทียบเฉพาะในชุดระดับเดียวกัน แผนเทียบเฉพาะรอบเดียวกัน n คือจำนวนคู่ที่เทียบได้ เลือกหลายปีแล้วไม่มีการเทียบ',
		en: 'The filter chooses agencies by this year; each is held against its own row of the year before, whatever the filter says of that one. Scores and levels compare within one set of levels, plans within the same round. n counts pairs; with several years chosen nothing is compared.',
	},
};

/** As many of those that rose most, and as many of those that fell most. */
export const mostMovers = 10;

/** An agency whose total changed against the year before. Totals 0–100. */
export interface Mover extends NamedAgency {
	readonly before: number;
	readonly now: number;
}

/** How many agencies went from one level to another. */
export interface Transition {
	readonly before: string;
	readonly now: string;
	readonly n: number;
}

export interface Movers {
	/** Pairs of totals that compare: the same agency, the same set of levels. */
	readonly pairs: number;
	readonly rose: number;
	readonly fell: number;
	/** The largest rises, largest first. */
	readonly up: readonly Mover[];
	/** The largest falls, largest first. */
	readonly down: readonly Mover[];
	/** Of pairs of levels. */
	readonly transitions: readonly Transition[];
}

const comparable = 'regime = before_regime';
const paired = `total IS NOT NULL AND before_total IS NOT NULL AND ${comparable}`;

const order = 'abs(change) DESC, key';

/**
 * The largest rises and falls, largest first. The edges of the lists come first, from the changes alone:
 * then only the few beyond them need to be sorted.
 */
const mostMoved = (from: string) =>
	namedRows(
		`
WITH pairs AS (
	SELECT ${placed}, (total / score_scale())::DOUBLE AS now,
		(before_total / score_scale())::DOUBLE AS before, total - before_total AS change
	FROM ${from} AND ${paired}
)
SELECT pairs.* FROM pairs, (
	SELECT list_last(max(change, ${mostMovers})) AS least_rise,
		list_last(min(change, ${mostMovers})) AS least_fall
	FROM pairs
)
WHERE change > 0 AND change >= least_rise OR change < 0 AND change <= least_fall
QUALIFY row_number() OVER (PARTITION BY change > 0 ORDER BY ${order}) <= ${mostMovers}`,
		order,
	);

/** Pairs by the levels they went between; an unknown level is one too. */
const byLevels = (from: string) => `
SELECT before_level::VARCHAR AS before, level::VARCHAR AS now, count(*)::INTEGER AS n,
	count(total - before_total)::INTEGER AS pairs,
	count(${markWhere('total > before_total')})::INTEGER AS rose,
	count(${markWhere('total < before_total')})::INTEGER AS fell
FROM ${from} AND ${comparable} GROUP BY ALL`;

/**
 * Who moved against the year before, and between which levels.
 * @returns undefined where the filter holds several years, of which none is "the year before".
 */
export async function movers(
	run: RunQuery,
	filter: Filter,
	catalogue: Catalogue,
): Promise<Movers | undefined> {
	if (filter.years.length !== 1) return undefined;
	const from = chosen(filter, catalogue);
	const [moved, levels] = await Promise.all([run(mostMoved(from)), run(byLevels(from))]);
	const named = namedIn(catalogue);
	const agencies = moved.map((row) => ({
		...named(row),
		before: row.before as number,
		now: row.now as number,
	}));
	const groups = levels as unknown as readonly LevelPair[];
	const sum = (count: 'pairs' | 'rose' | 'fell') =>
		groups.reduce((total, group) => total + group[count], 0);
	return {
		...{ pairs: sum('pairs'), rose: sum('rose'), fell: sum('fell') },
		up: agencies.filter(({ before, now }) => now > before),
		down: agencies.filter(({ before, now }) => now < before),
		transitions: groups.flatMap(({ before, now, n }) =>
			before === null || now === null ? [] : [{ before, now, n }],
		),
	};
}

interface LevelPair {
	readonly before: string | null;
	readonly now: string | null;
	readonly n: number;
	readonly pairs: number;
	readonly rose: number;
	readonly fell: number;
}
