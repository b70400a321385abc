import { bandNames, bandOf, bands, rounds } from '$lib/ita';
import {
	agenciesByBand,
	completionRate,
	notReported,
	plansAtSix,
	plansAtTwelve,
	plansAtUnknown,
	planUnknown,
	projects,
	type SummaryRow,
} from '$lib/summaries';
import { countCell, figureCell, textCell } from '$lib/tables';
import { unknown } from '$lib/words';
import { groupTable } from '../group-table';
import { groupsOf, ordered, type Group } from '../groups';
import { planCompletion } from '../plan-completion';
import type { ViewContext } from '../view';
import { section, totalOf } from './section';
import { wordsOf } from './words';

const ofBands = bands.map((band) => agenciesByBand[band]);

/** How far the plans of each district or type are, with the band of the round. */
export const plansSection = (part: 'district' | 'type') =>
	section(part === 'type' ? 'plans-type' : 'plans-district', part, {
		defined: planCompletion.defined,
		whole: [...planCompletion.whole, ...ofBands],
		wanted: { metrics: [...planCompletion.wanted.metrics, ...ofBands] },
		view(context) {
			const view = planCompletion.view(context);
			const title = wordsOf(context.language).plans[part];
			return {
				...view,
				title,
				past: [],
				// The types' stack says it at a glance; of districts the table alone does.
				drawing: part === 'type' ? view.drawing : undefined,
				table: { ...tableOf(title, context), notes: view.notes },
			};
		},
	});

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
				label: words.agenciesInBand(metric.label[language]),
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
function bandText(row: SummaryRow, { language, words }: ViewContext): string {
	const { value: rate } = row.figure(completionRate);
	const [six = 0, twelve = 0, blank = 0] = [plansAtSix, plansAtTwelve, plansAtUnknown].map(
		(metric) => row.figure(metric).value,
	);
	const round = rounds.find((_, index) =>
		[six, twelve, blank].every((n, other) => n === 0 || other === index),
	);
	if (rate === undefined) return unknown;
	return round ? bandNames[bandOf(round, rate)][language] : words.rounds(six, twelve, blank);
}
