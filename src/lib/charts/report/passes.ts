import { passTarget } from '$lib/ita';
import {
	agencies,
	distanceToTarget,
	failing,
	flagMetrics,
	incompleteAgencies,
	passing,
	passRate,
	restsOnFew,
	scoredAgencies,
	type ReportRows,
} from '$lib/summaries';
import { countCell, figureCell, type Cell } from '$lib/tables';
import { formatCount, formatPercent } from '$lib/words';
import { stacks } from '../forms/stacks';
import { groupTable } from '../group-table';
import { groupsOf, nText, ordered, type Group } from '../groups';
import { scoreNotes } from '../notes';
import type { ViewContext } from '../view';
import { section, totalOf } from './section';
import { wordsOf } from './words';

const metrics = [
	agencies,
	scoredAgencies,
	passing,
	failing,
	passRate,
	distanceToTarget,
	incompleteAgencies,
];

/** How many pass and how many do not, against the national target, by district or type. */
export const passesSection = (part: 'district' | 'type') =>
	section(part === 'type' ? 'passes-type' : 'passes-district', part, {
		defined: passRate.id,
		whole: metrics,
		wanted: { metrics },
		view: (context) => view(context, part),
	});

function view(context: ViewContext<ReportRows>, part: 'district' | 'type') {
	const { overview, language } = context;
	const words = wordsOf(language);
	const title = words.passes[part];
	const n = overview.whole.figure(scoredAgencies).value ?? 0;
	const rate = ({ row }: Group) => row.figure(passRate).value;
	const groups = ordered(groupsOf(context), context, rate);
	const atTarget = groups.filter((group) => (rate(group) ?? -1) >= passTarget.share).length;
	const known = groups.filter((group) => rate(group) !== undefined);
	const answer =
		known.length > 0
			? words.groupsAtTarget[part](
					atTarget,
					known.length,
					overview.whole.figure(passing).value ?? 0,
					n,
				)
			: context.words.noData;
	const flagged = overview.whole.figure(flagMetrics.ita).value ?? 0;
	const notes = [...scoreNotes(context, n, flagged), words.distanceNote];
	return {
		title,
		answer,
		n,
		notes,
		past: [],
		toggles: undefined,
		drawing:
			known.length > 0
				? { form: 'stacks' as const, description: `${title} ${answer}`, ...picture(known, context) }
				: undefined,
		table: {
			...groupTable(context, groups, {
				title,
				few: ({ row }) => row.figure(passRate).n,
				columns: columns(context),
				total: totalOf(context),
			}),
			notes,
		},
	};
}

function columns({ language }: ViewContext) {
	const words = wordsOf(language);
	return [
		...[scoredAgencies, passing, failing, passRate].map((metric) => ({
			id: metric.id,
			label: metric.label[language],
			cell: ({ row }: Group) => figureCell(row.figure(metric), metric),
		})),
		{
			id: 'distance',
			label: words.distance,
			cell: ({ row }: Group): Cell => {
				const { value } = row.figure(distanceToTarget);
				if (value === undefined) return countCell(value);
				return { text: value > 0 ? formatCount(value) : words.reached, sort: value };
			},
		},
		{
			id: 'incomplete',
			label: incompleteAgencies.label[language],
			cell: ({ row }: Group) => countCell(row.figure(incompleteAgencies).value),
		},
	];
}

/** Dark is what passes, so that it is told from the rest in grey too. */
const segments = [
	{ id: 'passes', color: 'accent' },
	{ id: 'fails', color: 'line' },
];

function picture(groups: readonly Group[], { language, words: common }: ViewContext) {
	const words = wordsOf(language);
	return {
		legend: [
			{ color: 'accent', label: passing.label[language] },
			{ color: 'line', label: failing.label[language] },
		],
		...stacks({
			segments,
			lines: [{ at: passTarget.share, label: words.target(passTarget.share) }],
			rows: groups.map(({ id, name, row }) => {
				const { value, n } = row.figure(passRate);
				return {
					id,
					name,
					few: restsOnFew(n),
					texts: [formatPercent(value), nText(n, common)],
					shares: { passes: value, fails: value === undefined ? undefined : 1 - value },
				};
			}),
		}),
	};
}
