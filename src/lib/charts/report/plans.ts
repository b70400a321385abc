import { bandNames, bandOf, bands, rounds, type Text } from '$lib/ita';
import {
	agenciesByBand,
	completionRate,
	notReported,
	plansAtSix,
	plansAtTwelve,
	plansAtUnknown,
	planUnknown,
	projects,
	projectsByStatus,
	type SummaryRow,
} from '$lib/summaries';
import { countCell, figureCell, textCell } from '$lib/tables';
import { fewMark, unknown } from '$lib/words';
import { groupTable } from '../group-table';
import { groupsOf, ordered, type Group } from '../groups';
import { fewMarked, unitOf } from '../notes';
import { planCompletion } from '../plan-completion';
import type { Drawing, View, ViewContext } from '../view';
import { section, totalOf } from './section';
import { sharePicture } from './share-picture';
import { wordsOf } from './words';

const notCompleted: Text = { th: 'ยังไม่แล้วเสร็จ', en: 'Not completed' };
const ofBands = bands.map((band) => agenciesByBand[band]);

/** How far the plans of each district or type are, with the band of the round. */
export const plansSection = (part: 'district' | 'type') =>
	section(part === 'type' ? 'plans-type' : 'plans-district', part, {
		defined: planCompletion.defined,
		whole: [...planCompletion.whole, ...ofBands],
		wanted: { metrics: [...planCompletion.wanted.metrics, ...ofBands] },
		view(context) {
			const view = planCompletion.view(context);
			const words = wordsOf(context.language);
			const title = words.plans[part];
			// The types' bars say it at a glance; of districts the table alone does.
			const drawing = part === 'type' && view.drawing ? pictureOf(title, view, context) : undefined;
			const notes = fewMarked(view.notes, context.words);
			return {
				...view,
				...{ title, past: [], drawing, notes },
				table: { ...tableOf(title, context), notes },
			};
		},
	});

function pictureOf(title: string, { answer }: View, context: ViewContext): Drawing {
	const known = groupsOf(context).filter(({ row }) => row.figure(completionRate).n > 0);
	return {
		description: `${title} ${answer}`,
		...sharePicture(known, context, {
			metric: completionRate,
			done: projectsByStatus.completed.label,
			rest: notCompleted,
		}),
	};
}

function tableOf(title: string, context: ViewContext) {
	const { language } = context;
	const words = wordsOf(language);
	const groups = ordered(groupsOf(context), context, ({ row }) => row.figure(completionRate).value);
	const counts = (metrics: readonly (typeof projects)[]) =>
		metrics.map((metric) => ({
			id: metric.id,
			label: metric.label[language],
			cell: ({ row }: Group) => countCell(row.figure(metric).value),
		}));
	return groupTable(context, groups, {
		title,
		few: ({ row }) => row.figure(completionRate).n,
		total: totalOf(context),
		mark: fewMark,
		columns: [
			{
				id: 'n',
				label: words.plansKnown,
				cell: ({ row }) => countCell(row.figure(completionRate).n),
			},
			...counts([projects]),
			{
				id: completionRate.id,
				label: completionRate.label[language],
				cell: ({ row }) => figureCell(row.figure(completionRate), completionRate),
			},
			{
				id: 'band',
				label: words.band,
				kind: 'text',
				cell: ({ row }) => textCell(bandText(row, context)),
			},
			...ofBands.map((metric) => ({
				id: metric.id,
				label: words.agenciesInBand(metric.label[language], unitOf(context)),
				cell: ({ row }: Group) => countCell(row.figure(metric).value),
			})),
			{
				id: 'notReported',
				label: words.notReported,
				cell: ({ row }) => countCell(row.figure(notReported).value),
			},
			{
				id: 'unknown',
				label: words.planUnknown,
				cell: ({ row }) => countCell(row.figure(planUnknown).value),
			},
		],
	});
}

/** The band of a group's rate where all its plans are of one round; else how many are of which. */
function bandText(row: SummaryRow, { language }: ViewContext): string {
	const { value: rate } = row.figure(completionRate);
	const [six = 0, twelve = 0, blank = 0] = [plansAtSix, plansAtTwelve, plansAtUnknown].map(
		(metric) => row.figure(metric).value,
	);
	const round = rounds.find((_, index) =>
		[six, twelve, blank].every((n, other) => n === 0 || other === index),
	);
	if (rate === undefined) return unknown;
	return round
		? bandNames[bandOf(round, rate)][language]
		: wordsOf(language).mixedRounds(six, twelve, blank);
}
