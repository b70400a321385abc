import {
	indicators,
	methodologyOf,
	passMark,
	subIndicators,
	weightOnTotal,
	type Indicator,
} from '$lib/ita';
import { chosen, type Catalogue, type Filter } from '$lib/filters';
import { namedIn, namedRows, placed, type NamedAgency } from './agency-points';
import type { RunQuery } from './summary';
import type { Definition } from './metric';

/** What the list of near misses says. */
export const nearMissDefinition: Definition = {
	id: 'near_miss',
	label: { th: 'เกือบผ่าน', en: 'Near miss' },
	definition: {
		th: 'คะแนนรวมตั้งแต่ 80 ถึงต่ำกว่า 85 พร้อมตัวชี้วัดเดียวที่ต้องยกน้อยที่สุดให้ถึง 85 (ส่วนที่ขาด ÷ น้ำหนัก ยกได้ไม่เกิน 100) และจำนวนข้อ OIT น้อยที่สุดที่ต้องทำเพิ่ม เลือกข้อที่มีค่ามากที่สุดก่อน (น้ำหนัก × 100 ÷ จำนวนข้อ) เฉพาะ ITA 2562–2565 ที่ทราบจำนวนข้อ',
		en: 'A total from 80 to under 85, with the single indicator that passes it by the smallest rise (what is short ÷ weight, up to 100), and the fewest OIT items, dearest first (weight × 100 ÷ items), for ITA 2562–2565 alone, whose items are known.',
	},
};

/** Totals from here to the pass mark are near misses. */
export const nearMissFrom = 80;

/** As many as a list is read. */
export const mostNearMisses = 500;

/** An indicator that alone would pass an agency, by this rise of its score. */
export interface SingleRise {
	readonly indicator: Indicator;
	readonly rise: number;
	/** What it is now. */
	readonly score: number;
}

/** An agency-year a little below the pass mark, and what would lift it over. */
export interface NearMiss extends NamedAgency {
	readonly total: number;
	/** Points of the total it lacks. */
	readonly short: number;
	/** The single indicator that would do with the smallest rise, where one alone can. */
	readonly indicator: SingleRise | undefined;
	/**
	 * The fewest unmet OIT items that would do, by what an item is worth; undefined where the year's
	 * items are not known or all of them together do not reach.
	 */
	readonly items: number | undefined;
}

export interface NearMisses {
	/** How many there are; the list may hold fewer. */
	readonly n: number;
	/** Nearest first. */
	readonly list: readonly NearMiss[];
}

const scores = [...indicators, ...subIndicators];

/** A hair, for sums of doubles that should meet the mark exactly. */
const hair = 1e-9;

/**
 * The least rise of a single indicator that makes up for what is short, of equal ones the weakest, which
 * has most to gain; none where 100 is not enough.
 */
export function singleRise(
	short: number,
	scoreOf: (id: string) => number | undefined,
): SingleRise | undefined {
	return indicators
		.flatMap((indicator) => {
			const score = scoreOf(indicator.id);
			const rise = short / weightOnTotal(indicator);
			return score !== undefined && score + rise <= 100 + hair ? [{ indicator, rise, score }] : [];
		})
		.sort((a, b) => a.rise - b.rise || a.score - b.score)[0];
}

/**
 * The fewest unmet items whose worth makes up for what is short. Each item of a sub-indicator is worth
 * its weight × 100 / items; the dearest unmet ones are taken first.
 */
export function fewestItems(
	short: number,
	itaYear: number,
	scoreOf: (id: string) => number | undefined,
): number | undefined {
	const items = methodologyOf(itaYear)?.subIndicatorItems;
	if (!items) return undefined;
	const worths = subIndicators
		.flatMap((sub) => {
			const [count, score] = [items[sub.id] ?? 0, scoreOf(sub.id)];
			if (score === undefined) return [];
			const unmet = Math.round(((100 - score) * count) / 100);
			return Array<number>(unmet).fill((weightOnTotal(sub) * 100) / count);
		})
		.sort((a, b) => b - a);
	let gained = 0;
	const taken = worths.findIndex((worth) => (gained += worth) >= short - hair);
	return taken < 0 ? undefined : taken + 1;
}

/** The agency-years of a filter with a total in [80, 85), with what would lift each over 85. */
export async function nearMisses(
	run: RunQuery,
	filter: Filter,
	catalogue: Catalogue,
): Promise<NearMisses> {
	const near = `${chosen(filter, catalogue)}
AND total >= ${nearMissFrom} * score_scale() AND total < ${passMark} * score_scale()`;
	const points = ['total', ...scores.map(({ id }) => id)].map(
		(id) => `(${id} / score_scale())::DOUBLE AS ${id}`,
	);
	const order = 'total DESC, key, year';
	const first = `
SELECT ${[placed, ...points].join(', ')}, ita_year::INTEGER AS ita_year, (count(*) OVER ())::INTEGER AS n
FROM ${near} ORDER BY ${order} LIMIT ${mostNearMisses}`;
	const rows = await run(namedRows(first, order));
	const named = namedIn(catalogue);
	return {
		n: (rows[0]?.n as number | undefined) ?? 0,
		list: rows.map((row) => {
			const total = row.total as number;
			const short = Math.round((passMark - total) * 1e6) / 1e6;
			const scoreOf = (id: string) => (row[id] as number | null) ?? undefined;
			return {
				...named(row),
				total,
				short,
				indicator: singleRise(short, scoreOf),
				items: fewestItems(short, row.ita_year as number, scoreOf),
			};
		}),
	};
}
