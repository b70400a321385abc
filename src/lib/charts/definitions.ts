import {
	adviceMetrics,
	agencies,
	disclosures,
	distinctAgencies,
	flagMetrics,
	indicatorMetrics,
	listMetrics,
	markMetrics,
	obstacleAssociations,
	openDataGroups,
	planMetrics,
	reported,
	reportMetrics,
	scoreMetrics,
	sideMetrics,
	tickedLevels,
	changeDefinition,
	correlationDefinition,
	differenceDefinition,
	intervalDefinition,
	lackingDefinition,
	nearMissDefinition,
	priorityDefinition,
	rankDefinition,
	termsDefinition,
	textsDefinition,
	whatIfDefinition,
	type Definition,
	type Metric,
} from '$lib/summaries';
import type { Text } from '$lib/ita';
import { formsExplained } from './forms/explained';

const [one] = indicatorMetrics;
const ofEach: readonly Metric[] = one
	? [one.mean, one.median, one.lowerQuartile, one.upperQuartile, one.belowTarget, one.recoverable]
	: [];

/** A figure of the first indicator stands for that of each: the part of its names behind the indicator's. */
const withoutIndicator = ({ id, label, definition }: Metric): Definition => {
	const part = (text: string) => text.split(' · ').at(-1) ?? text;
	return {
		id: id.replace(/^i1_/, 'indicator_'),
		label: { th: part(label.th), en: part(label.en) },
		definition,
	};
};

const [oneAdvice] = adviceMetrics;
/** The figures of the advice on one indicator stand for those of each. */
const ofAdvice: readonly Definition[] = oneAdvice
	? [
			{
				...oneAdvice.share,
				id: 'advice_share',
				label: { th: 'ดำเนินการแล้ว', en: 'In place' },
			},
			{
				...oneAdvice.score,
				id: 'advice_score',
				label: { th: 'คะแนนของหน่วยงานที่ได้รับคำแนะนำ', en: 'Score of those advised' },
			},
			...oneAdvice.items.slice(0, 1).map(({ share }) => ({
				...share,
				id: 'advice_item',
				label: { th: 'ข้อแนะนำแต่ละข้อ', en: 'Each item of advice' },
			})),
		]
	: [];

/** Of each outcome that is held against obstacles, both sides; those of one box stand for those of each. */
const ofAssociations: readonly Definition[] = [
	...new Map(obstacleAssociations.map((own) => [own.outcome.id, own])).values(),
].flatMap(({ outcome, with: marked, without }) => [
	{
		...marked,
		id: `${outcome.id}_with`,
		label: { th: `${outcome.name.th}: กลุ่มที่ระบุ`, en: `With the mark: ${outcome.name.en}` },
	},
	{
		...without,
		id: `${outcome.id}_without`,
		label: { th: `${outcome.name.th}: กลุ่มที่ไม่ระบุ`, en: `Without it: ${outcome.name.en}` },
	},
]);

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
		nearMissDefinition,
	] as readonly Definition[],
	indicators: [...ofEach.map(withoutIndicator), whatIfDefinition],
	plans: [
		...planMetrics,
		...[reported, ...disclosures].map(({ share }) => share),
		...tickedLevels.map(({ id, section, name, cells }) => ({
			id,
			label: { th: `${section} ${name.th}`, en: `${section} ${name.en}` },
			definition: cells.low.low.definition,
		})),
		lackingDefinition,
	] as readonly Definition[],
	lists: [
		...listMetrics.flatMap(({ list, answered, boxes }): Definition[] =>
			[answered, ...boxes.map(({ share }) => share)].map(({ id, label, definition }) => ({
				id,
				label: listNames(label, list.name),
				definition,
			})),
		),
		textsDefinition,
		termsDefinition,
	],
	advice: [...ofAdvice, ...openDataGroups.map(({ share }) => share)] as readonly Definition[],
	comparing: [
		changeDefinition,
		intervalDefinition,
		...ofAssociations,
		differenceDefinition,
		correlationDefinition,
		priorityDefinition,
		rankDefinition,
	] as readonly Definition[],
	flags: [...Object.values(flagMetrics), ...Object.values(markMetrics)] as readonly Definition[],
} as const;

/** Id of the words that say how a form of chart is read. */
export const formDefined = (form: string) => `form_${form}`;

/** The forms of chart, and how each is read. */
export const chartForms: readonly Definition[] = Object.entries(formsExplained).map(
	([id, { name, reading }]) => ({ id: formDefined(id), label: name, definition: reading }),
);
