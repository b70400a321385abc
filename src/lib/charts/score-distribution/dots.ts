import {
	agencies,
	type AgencyId,
	type AgencyPoint,
	type ScoreRows,
	type SummaryRow,
} from '$lib/summaries';
import { unknownGroup } from '$lib/filters';
import { formatScore, levelName } from '$lib/words';
import type { Group } from '../groups';
import { isChosen } from '../points';
import { pastOf, type Part, type ViewContext } from '../view';
import { layersOf, levelColor, passColor } from './layers';
import { wordsOf } from './words';

/** A total on a strip. */
export interface Dot {
	readonly value: number;
	/** How many agencies stand here. */
	readonly count: number;
	readonly color: string;
	readonly tip: string;
	/** What a click opens, where it is one agency. */
	readonly agency?: AgencyId;
}

/** The dots of a district or type. */
export type DotsOf = (group: Group) => readonly Dot[];

/** Dots, and what they are, in words. */
export interface Dots {
	readonly dotsOf: DotsOf;
	readonly note: string;
}

/** A colour says the level, where all are of one set of levels. */
function colours(context: ViewContext) {
	const { overview, language } = context;
	const { mixed } = layersOf(overview.bins, language, wordsOf(context));
	return (total: number, level: string | number | undefined) =>
		mixed ? passColor(total) : levelColor(level);
}

/** A dot for each total, larger where several agencies share it. */
export function dotsOfTotals(context: ViewContext): Dots {
	const { overview, part, language } = context;
	const words = wordsOf(context);
	const colourOf = colours(context);
	const totals = grouped(
		part === 'district' ? overview.districtTotals : overview.typeTotals,
		(row) => keyOf(row, part),
	);
	const dotsOf: DotsOf = ({ name, row }) =>
		(totals.get(keyOf(row, part)) ?? []).map(({ key, figure }) => {
			const [total, count] = [Number(key.total), figure(agencies).value ?? 0];
			const level = levelName(String(key.level ?? ''), language);
			return {
				value: total,
				count,
				color: colourOf(total, key.level),
				tip: words.tip(count, `${name} · ${formatScore(total)} ${level}`),
			};
		});
	return { dotsOf, note: totals.size > 0 ? words.dots : words.manyDots };
}

/** A dot for each agency, with its name. */
export function dotsOfAgencies(context: ViewContext<ScoreRows>): Dots {
	const { overview, part, language } = context;
	const { filter, more } = overview;
	const colourOf = colours(context);
	const idOf = ({ district, type }: AgencyPoint) =>
		(part === 'district' ? district : type) ?? unknownGroup;
	const own = pastOf(part).reduce((rest, past) => ({ ...rest, [past]: [] }), filter);
	const points = grouped(more.points.filter(isChosen(own)), idOf);
	const dotsOf: DotsOf = ({ id, name }) =>
		(points.get(id) ?? []).flatMap((point) => {
			const { total, level } = point;
			if (total === undefined) return [];
			const said = `${formatScore(total)} ${level === undefined ? '' : levelName(level, language)}`;
			return {
				value: total,
				count: 1,
				color: colourOf(total, level),
				tip: `${point.name}\n${name} · ${said}`,
				agency: point,
			};
		});
	const { dotsOpen, manyDots } = wordsOf(context);
	return { dotsOf, note: more.points.length > 0 ? dotsOpen : manyDots };
}

const keyOf = ({ key }: SummaryRow, part: Part) => (part === 'district' ? key.district : key.type);

function grouped<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
	const groups = new Map<Key, Row[]>();
	for (const row of rows) {
		const own = groups.get(keyOf(row));
		if (own) own.push(row);
		else groups.set(keyOf(row), [row]);
	}
	return groups;
}
