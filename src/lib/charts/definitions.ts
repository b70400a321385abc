import {
	adviceMetrics,
	agencies,
	disclosures,
	distinctAgencies,
	flagMetrics,
	indicatorMetrics,
	listMetrics,
	markMetrics,
	openDataGroups,
	planMetrics,
	reported,
	reportMetrics,
	scoreMetrics,
	sideMetrics,
	tickedLevels,
	type Metric,
} from '$lib/summaries';
import {
	firstComparableYear,
	indicators,
	lastKnownYear,
	levelsOf,
	methodologyOf,
	subIndicators,
	weightOnTotal,
	type Text,
} from '$lib/ita';
import { formsExplained } from './forms/explained';

/** What is explained: its name and what it means. */
export interface Definition {
	readonly id: string;
	readonly label: Text;
	readonly definition: Text;
}

const [one] = indicatorMetrics;
const ofEach: readonly Metric[] = one
	? [one.mean, one.median, one.lowerQuartile, one.upperQuartile, one.belowTarget, one.recoverable]
	: [];

/** A figure of the first indicator stands for that of each: the part of its name behind the indicator's. */
const withoutIndicator = ({ id, label, definition }: Metric): Definition => {
	const part = (text: string) => text.split(' · ').at(-1) ?? text;
	return { id, label: { th: part(label.th), en: part(label.en) }, definition };
};

const [oneAdvice] = adviceMetrics;
/** The figures of the advice on one indicator stand for those of each. */
const adviceNames: readonly Text[] = [
	{ th: 'ดำเนินการแล้ว', en: 'In place' },
	{ th: 'คะแนนของหน่วยงานที่ได้รับคำแนะนำ', en: 'Score of those advised' },
];

const listNames = (text: Text, list: Text): Text => ({
	th: `${list.th}: ${text.th}`,
	en: `${list.en}: ${text.en}`,
});

/** Every figure of the dashboard, by what it is about, from the declarations that compute it. */
export const definitions = {
	scores: [
		...new Set([
			agencies,
			distinctAgencies,
			...scoreMetrics,
			...reportMetrics,
			...Object.values(sideMetrics),
		]),
	] as readonly Definition[],
	indicators: ofEach.map(withoutIndicator),
	plans: [
		...planMetrics,
		...[reported, ...disclosures].map(({ share }) => share),
		...tickedLevels.map(({ id, section, name, cells }) => ({
			id,
			label: { th: `${section} ${name.th}`, en: `${section} ${name.en}` },
			definition: cells.low.low.definition,
		})),
	] as readonly Definition[],
	lists: listMetrics.flatMap(({ list, answered, boxes }): Definition[] =>
		[answered, ...boxes.map(({ share }) => share)].map(({ id, label, definition }) => ({
			id,
			label: listNames(label, list.name),
			definition,
		})),
	),
	advice: [
		...(oneAdvice ? [oneAdvice.share, oneAdvice.score] : []).map(({ id, definition }, index) => ({
			id,
			label: adviceNames[index] ?? { th: id, en: id },
			definition,
		})),
		...openDataGroups.map(({ share }) => share),
	] as readonly Definition[],
	flags: [...Object.values(flagMetrics), ...Object.values(markMetrics)] as readonly Definition[],
} as const;

/** The forms of chart, and how each is read. */
export const chartForms: readonly Definition[] = Object.entries(formsExplained).map(
	([id, { name, reading }]) => ({ id, label: name, definition: reading }),
);

/** The levels of each set, best first. */
export const levelSets = (['letters', 'names'] as const).map((regime) => ({
	regime,
	levels: levelsOf(regime),
}));

/** The indicators, each followed by its sub-indicators, with what one point moves the total by. */
export const everyIndicator = indicators.flatMap((indicator) =>
	[
		indicator,
		...subIndicators.filter(({ number }) => number.startsWith(`${indicator.number}.`)),
	].map((entry) => ({ ...entry, weight: weightOnTotal(entry) })),
);

/** The method of each ITA year that is known. */
export const methodologies = Array.from(
	{ length: lastKnownYear - firstComparableYear + 1 },
	(_, index) => methodologyOf(firstComparableYear + index),
).filter((method) => method !== undefined);
