import {
	newestOf,
	priorityOf,
	type AgencyEntry,
	type Priority,
	type PriorityWeights,
} from '$lib/summaries';
import {
	compareText,
	districtName,
	formatIsoDay,
	formatRate,
	formatScoreShort,
	indicatorNames,
	levelName,
	typeName,
	unknown,
	type Language,
	type Words,
} from '$lib/words';
import { percentCell, scoreCell, textCell } from './cells';
import type { Cell, TableModel } from './table';

/** How the list of agencies is ordered. */
export interface AgencyListing {
	readonly by: 'name' | 'priority';
	readonly weights: PriorityWeights;
	/** ISO day that months since a visit are counted to. */
	readonly today: string;
	/** Where an agency's name leads. */
	readonly hrefOf: (entry: AgencyEntry) => string;
}

/** Columns not shown at first, by order. */
export const firstHidden: Readonly<Record<AgencyListing['by'], readonly string[]>> = {
	name: ['below', 'lastVisit', 'plan_obstacles', 'ita_obstacles'],
	priority: ['type', 'total', 'level'],
};

/** As many as the answer names. */
const namedFirst = 3;

interface Ranked {
	readonly entry: AgencyEntry;
	readonly priority: Priority;
	/** Of a year before the agency's newest it tells nothing of where to go. */
	readonly past: boolean;
}

/** A text, or the mark of what is unknown, which sorts last. */
const textOrUnknown = (text: string | undefined): Cell =>
	text === undefined ? { text: unknown, sort: undefined } : textCell(text);

const byName = ({ entry: a }: Ranked, { entry: b }: Ranked) =>
	compareText(a.name, b.name) || a.year - b.year;
const orders: Readonly<Record<AgencyListing['by'], (a: Ranked, b: Ranked) => number>> = {
	name: byName,
	priority: (a, b) =>
		Number(a.past) - Number(b.past) ||
		(a.past ? 0 : b.priority.value - a.priority.value) ||
		byName(a, b),
};

/** The list of agencies as a table, with its answer; a year column where there are several years. */
export function agencyTable(
	entries: readonly AgencyEntry[],
	language: Language,
	words: Words,
	{ by, weights, today, hrefOf }: AgencyListing,
): TableModel & { readonly first: string } {
	const text = words.agencies;
	const severalYears = new Set(entries.map(({ year }) => year)).size > 1;
	const newest = new Set(newestOf(entries));
	const ranked = entries
		.map((entry) => ({
			...{ entry, priority: priorityOf(entry, weights, today), past: !newest.has(entry) },
		}))
		.sort(orders[by]);
	const urgency = { id: 'priority', label: text.priority, kind: 'number' as const };
	const someUnknown = ranked.filter((own) => !own.past && own.priority.unknown.length > 0).length;
	return {
		title: text.title,
		first: text.first(
			ranked.slice(0, namedFirst).map(({ entry }) => entry.name),
			newest.size,
		),
		notes: [
			text.caution,
			...(severalYears ? [text.newestOnly] : []),
			...(someUnknown > 0 ? [text.someUnknown(someUnknown)] : []),
			text.until(formatIsoDay(today, language)),
		],
		columns: [
			{ id: 'name', label: text.name, kind: 'text' },
			...(severalYears ? [{ id: 'year', label: text.year, kind: 'number' as const }] : []),
			...(by === 'priority' ? [urgency] : []),
			// What is asked about an agency stands beside its name: a phone shows no more at first.
			{ id: 'total', label: text.total, kind: 'number' },
			{ id: 'level', label: text.level, kind: 'text' },
			{ id: 'below', label: text.below, kind: 'number' },
			{ id: 'weakest', label: text.weakest, kind: 'text' },
			{ id: 'points', label: text.points, kind: 'number' },
			{ id: 'completion', label: text.completion, kind: 'number' },
			{ id: 'district', label: text.district, kind: 'text' },
			{ id: 'type', label: text.type, kind: 'text' },
			...(by === 'priority' ? [] : [urgency]),
			{ id: 'lastVisit', label: text.lastVisit, kind: 'number' },
			{ id: 'plan_obstacles', label: text.obstacles.plan_obstacles, kind: 'text' },
			{ id: 'ita_obstacles', label: text.obstacles.ita_obstacles, kind: 'text' },
			{ id: 'note', label: text.note, kind: 'text' },
		],
		rows: ranked.map((own) => ({
			id: `${own.entry.agency}/${own.entry.year}`,
			cells: cellsOf(own, { language, words, hrefOf }),
		})),
	};
}

function cellsOf(
	{ entry, priority: { value, below, months, unknown: missing }, past }: Ranked,
	{ language, words, hrefOf }: { language: Language; words: Words } & Pick<AgencyListing, 'hrefOf'>,
): Readonly<Record<string, Cell>> {
	const text = words.agencies;
	const obstacles = (list: keyof AgencyEntry['obstacles']) => {
		const boxes = entry.obstacles[list];
		return textOrUnknown(
			boxes && (boxes.map((box) => box[language]).join(', ') || text.noObstacle),
		);
	};
	return {
		name: { ...textCell(entry.name), href: hrefOf(entry) },
		year: { text: String(entry.year), sort: entry.year },
		district: textOrUnknown(entry.district && districtName(entry.district, words)),
		type: textOrUnknown(entry.type && typeName(entry.type, language, words)),
		priority: past ? { text: unknown, sort: undefined } : { text: formatRate(value), sort: value },
		total: scoreCell(entry.total),
		level: textOrUnknown(entry.level && levelName(entry.level, language)),
		below: scoreCell(below),
		weakest: textOrUnknown(entry.weakest && indicatorNames(entry.weakest.indicators, language)),
		points: scoreCell(entry.recoverable),
		completion: percentCell(entry.completion),
		lastVisit:
			months === undefined
				? { text: unknown, sort: undefined }
				: { text: text.months(formatScoreShort(months)), sort: months },
		plan_obstacles: obstacles('plan_obstacles'),
		ita_obstacles: obstacles('ita_obstacles'),
		note: textCell(
			[
				...(entry.flagged ? [text.flagged] : []),
				...(past ? [] : missing.map((part) => text.unknownParts[part])),
			].join(' · '),
		),
	};
}
