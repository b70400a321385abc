import { bandBounds, rounds } from '$lib/ita';
import {
	completionRate,
	medianCompletion,
	notReported,
	plansAtSix,
	plansAtTwelve,
	plansAtUnknown,
	planUnknown,
	projects,
	projectsByStatus,
	type SummaryRow,
} from '$lib/summaries';
import { countCell, figureCell } from '$lib/tables';
import { formatPercent } from '$lib/words';
import { stacks } from '../forms/stacks';
import { extremes } from '../extremes';
import { groupTable } from '../group-table';
import { markedFew } from '../few';
import { groupsOf, nText, ordered, type Group } from '../groups';
import type { ViewContext } from '../view';
import { statusColor, statuses } from './statuses';
import { wordsOf } from './words';

/** What an agency's plan counts as besides its projects. */
const agencyMetrics = [plansAtSix, plansAtTwelve, plansAtUnknown, notReported, planUnknown];
const projectMetrics = [
	completionRate,
	medianCompletion,
	projects,
	...Object.values(projectsByStatus),
];

/** The figures of a district or type. */
export const groupMetrics = [...projectMetrics, ...agencyMetrics];

/** By district or type: a 100 % stack of projects each, against the bands of the round. */
export function groupsView(context: ViewContext) {
	const { language } = context;
	const words = wordsOf(context);
	const rate = ({ row }: Group) => row.figure(completionRate).value;
	const groups = ordered(groupsOf(context), context, rate);
	const known = groups.filter((group) => rate(group) !== undefined);
	const answer = answerOf(known, context);
	const segments = statuses.map((id) => ({
		id,
		color: statusColor(id),
		label: projectsByStatus[id].label[language],
	}));
	return {
		answer,
		drawing:
			known.length === 0
				? undefined
				: {
						description: `${words.title} ${answer}`,
						...stacks({
							clickable: true,
							segments,
							lines: bandLines(known, context),
							rows: known.map(({ id, name, row, faded }) => ({
								id,
								name,
								faded,
								...markedFew(context, row.figure(completionRate).n),
								texts: [
									formatPercent(row.figure(completionRate).value),
									nText(row.figure(completionRate).n),
								],
								...sharesOf(row, name, context),
							})),
						}),
					},
		table: groupTable(context, groups, {
			title: words.title,
			few: ({ row }) => row.figure(completionRate).n,
			columns: [
				...projectMetrics.map((metric) => ({
					id: metric.id,
					label: metric.label[language],
					cell: ({ row }: Group) => figureCell(row.figure(metric), metric),
				})),
				{
					id: 'n',
					label: words.n,
					cell: ({ row }) => countCell(row.figure(completionRate).n),
				},
				...agencyMetrics.map((metric) => ({
					id: metric.id,
					label: metric.label[language],
					cell: ({ row }: Group) => figureCell(row.figure(metric), metric),
				})),
			],
		}),
		notes: [],
	};
}

function sharesOf(row: SummaryRow, name: string, context: ViewContext) {
	const { language } = context;
	const words = wordsOf(context);
	const total = row.figure(projects).value ?? 0;
	const counts = statuses.map((status) => [status, row.figure(projectsByStatus[status])] as const);
	return {
		shares: Object.fromEntries(
			counts.map(([status, { value }]) => [status, total > 0 ? (value ?? 0) / total : undefined]),
		),
		tips: Object.fromEntries(
			counts.map(([status, { value = 0 }]) => [
				status,
				words.tip(
					name,
					projectsByStatus[status].label[language],
					formatPercent(value / total),
					value,
				),
			]),
		),
	};
}

/** The bounds of the bands, drawn only where all plans shown are of one round. */
function bandLines(groups: readonly Group[], context: ViewContext) {
	const words = wordsOf(context);
	const plans = [plansAtSix, plansAtTwelve, plansAtUnknown].map((metric) =>
		groups.reduce((sum, { row }) => sum + (row.figure(metric).value ?? 0), 0),
	);
	const round = rounds.find((_, index) => plans.every((n, other) => n === 0 || other === index));
	if (!round) return [];
	const { medium, high } = bandBounds[round];
	return [
		{ at: medium, label: words.medium(`${medium * 100}%`) },
		{ at: high, label: words.high(`${high * 100}%`) },
	];
}

function answerOf(groups: readonly Group[], context: ViewContext): string {
	const { extremes: said } = wordsOf(context);
	return extremes(groups, completionRate, said, formatPercent, context) ?? context.words.noData;
}
