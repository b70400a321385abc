import { restsOnFew, type Metric } from '$lib/summaries';
import { formatCount } from '$lib/words';
import { fewWords } from './few';
import type { Group } from './groups';
import type { ViewContext } from './view';

/**
 * What a sentence picks groups from. Those resting on few agencies are passed over where others stand:
 * eight agencies are no ranking, three still less.
 * @param least so many others must stand.
 * @returns `passedOver`: the sentence must say so, since the picture shows them.
 */
export function rankable<Own>(
	{ overview }: ViewContext,
	known: readonly Own[],
	nOf: (group: Own) => number,
	least = 1,
): { groups: Own[]; passedOver: boolean } {
	const large = known.filter((group) => !restsOnFew(overview, nOf(group)));
	const passedOver = large.length >= least && large.length < known.length;
	return { groups: passedOver ? large : [...known], passedOver };
}

/** A sentence about groups, with whom it passes over. */
export const amongLarge = (said: string, passedOver: boolean, context: ViewContext) =>
	passedOver ? `${fewWords(context).among}${said}` : said;

/** How a panel speaks of its highest and lowest groups. */
export interface ExtremeWords {
	/** What the value is. */
	readonly what: string;
	/** Before the name of the highest group, and of the lowest. */
	readonly highest: string;
	readonly lowest: string;
}

/**
 * The groups with the highest and the lowest known value of a metric, in words; of several that share
 * one the first, and how many they are. Undefined where no group has a value.
 */
export function extremes(
	groups: readonly Group[],
	metric: Metric,
	{ what, highest, lowest }: ExtremeWords,
	format: (value: number | undefined) => string,
	context: ViewContext,
): string | undefined {
	const { ranking } = context.words;
	const known = groups
		.map(({ name, row }) => ({ name, ...row.figure(metric) }))
		.filter(({ value }) => value !== undefined);
	const { groups: ranked, passedOver } = rankable(context, known, ({ n }) => n, 2);
	const sorted = ranked.sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
	const [first, last] = [sorted[0], sorted.at(-1)];
	if (!first || !last) return undefined;
	// Values that are written alike are one to whoever reads them.
	const alike = (other: typeof first) =>
		sorted.filter(({ value }) => format(value) === format(other.value));
	const say = (end: typeof first) => {
		const [named = end, ...others] = alike(end);
		return others.length > 0
			? `${named.name}${ranking.others(others.length)} ${format(end.value)}`
			: `${named.name} ${format(end.value)} (n ${formatCount(named.n)})`;
	};
	if (sorted.length === 1) {
		return `${first.name} · ${what} ${format(first.value)} (n ${formatCount(first.n)})`;
	}
	const said =
		alike(first).length === sorted.length
			? ranking.all(what, format(first.value))
			: `${highest} ${say(first)} · ${lowest} ${say(last)}`;
	return amongLarge(said, passedOver, context);
}
