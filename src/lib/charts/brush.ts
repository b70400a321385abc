import type { ScoreRange } from '$lib/filters';

/** Where dragging across a picture chooses a range of scores, bar by bar. */
export interface Brush {
	/** The edges of the bars, points, ascending: a range goes from one to another. */
	readonly edges: readonly number[];
	/** How far the outer edges are from the sides of the picture, px. */
	readonly side: number;
	/** The range in the filter. */
	readonly chosen: ScoreRange | undefined;
	readonly words: BrushWords;
	/** A range in words, with how many agencies it covers. */
	say(range: ScoreRange): string;
}

export interface BrushWords {
	readonly hint: string;
	/** Names the other way to choose a range: by numbers. */
	readonly numbers: string;
	readonly remove: string;
	/** Names of the two ends, and what they say while all is chosen. */
	readonly from: string;
	readonly to: string;
	readonly all: string;
}

type Edges = Pick<Brush, 'edges'>;

/** The outer edges, points. */
const ends = ({ edges }: Edges) => ({ from: edges[0] ?? 0, to: edges.at(-1) ?? 100 });

/** The score that stands at a place of a picture `width` px wide, `x` px from its left side. */
export function scoreAt(brush: Pick<Brush, 'edges' | 'side'>, x: number, width: number): number {
	const { from, to } = ends(brush);
	const share = (x - brush.side) / (width - 2 * brush.side);
	return from + Math.min(1, Math.max(0, share)) * (to - from);
}

/** The bars between two scores, in either order: at least the one they both stand in. */
export function barsBetween({ edges }: Edges, one: number, other: number): ScoreRange {
	const [low, high] = one < other ? [one, other] : [other, one];
	// The last edge begins no bar.
	const first = Math.max(
		0,
		edges.slice(0, -1).findLastIndex((edge) => edge <= low),
	);
	const last = Math.max(
		first + 1,
		edges.findIndex((edge) => edge >= high),
	);
	return { from: edges[first] ?? low, to: edges[last] ?? high };
}

/** A range with one end moved to an edge, no nearer to the other than one bar. */
export function withEnd(
	{ edges }: Edges,
	range: ScoreRange | undefined,
	end: 'from' | 'to',
	value: number,
): ScoreRange {
	const { from, to } = range ?? ends({ edges });
	return end === 'from'
		? { from: Math.min(value, edges.findLast((edge) => edge < to) ?? value), to }
		: { from, to: Math.max(value, edges.find((edge) => edge > from) ?? value) };
}

/** What a drag over a range chooses: over the one that was chosen before, nothing. */
export const dragged = (edges: Edges, range: ScoreRange, before: ScoreRange | undefined) =>
	isSame(range, before) ? undefined : unlessAll(edges, range);

/** From end to end is no choice. */
export const unlessAll = (edges: Edges, range: ScoreRange) =>
	isSame(range, ends(edges)) ? undefined : range;

const isSame = (one: ScoreRange, other: ScoreRange | undefined) =>
	one.from === other?.from && one.to === other.to;

/** Whether a score is in a range. */
export const isIn = (range: ScoreRange | undefined, score: number) =>
	range !== undefined && score >= range.from && score < range.to;
