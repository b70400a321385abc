import { chosen, type Catalogue, type Filter } from '$lib/filters';
import { namedAgencies, namedColumns, namedIn, type NamedAgency } from './agency-points';
import type { RunQuery } from './summary';
import type { Definition } from './metric';

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

const paired = 'total IS NOT NULL AND before_total IS NOT NULL AND regime = before_regime';
const change = '(chosen.total - chosen.before_total)';

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
	const named = namedIn(catalogue);
	const list = async (direction: 'DESC' | 'ASC'): Promise<Mover[]> => {
		const rows = await run(`
SELECT ${namedColumns}, (total / score_scale())::DOUBLE AS now,
	(before_total / score_scale())::DOUBLE AS before
FROM ${namedAgencies(`${from} AND ${paired}`)}
WHERE ${change} ${direction === 'DESC' ? '>' : '<'} 0
ORDER BY ${change} ${direction}, key LIMIT ${mostMovers}`);
		return rows.map((row) => ({
			...named(row),
			before: row.before as number,
			now: row.now as number,
		}));
	};
	const [counts, up, down, transitions] = await Promise.all([
		run(`
SELECT count(*)::INTEGER AS pairs, count(nullif(total > before_total, false))::INTEGER AS rose,
	count(nullif(total < before_total, false))::INTEGER AS fell
FROM ${from} AND ${paired}`),
		list('DESC'),
		list('ASC'),
		run(`
SELECT before_level::VARCHAR AS before, level::VARCHAR AS now, count(*)::INTEGER AS n
FROM ${from} AND level IS NOT NULL AND before_level IS NOT NULL AND regime = before_regime
GROUP BY ALL`),
	]);
	const [{ pairs = 0, rose = 0, fell = 0 } = {}] = counts as Record<string, number>[];
	return { pairs, rose, fell, up, down, transitions: transitions as unknown as Transition[] };
}
