import { passTarget } from '$lib/ita';
import { unknownGroup } from '$lib/filters';
import {
	agencies,
	distanceToTarget,
	failing,
	flagMetrics,
	incompleteAgencies,
	passing,
	passRate,
	scoredAgencies,
	type ReportRows,
} from '$lib/summaries';
import { countCell, figureCell, type Cell } from '$lib/tables';
import { formatCount } from '$lib/words';
import { groupTable } from '../group-table';
import { groupsOf, ordered, type Group } from '../groups';
import { scoreNotes } from '../notes';
import type { ViewContext } from '../view';
import { section, totalOf } from './section';
import { sharePicture } from './share-picture';
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
	const known = groups.filter((group) => rate(group) !== undefined);
	// Agencies that name no district are none of the districts.
	const named = known.filter(({ id }) => id !== unknownGroup);
	const atTarget = named.filter((group) => (rate(group) ?? -1) >= passTarget.share).length;
	const answer =
		known.length > 0
			? words.groupsAtTarget[part](
					atTarget,
					named.length,
					overview.whole.figure(passing).value ?? 0,
					n,
				)
			: context.words.noData;
	const flagged = overview.whole.figure(flagMetrics.ita).value ?? 0;
	const notes = [...scoreNotes(context, n, flagged), words.fewMarked, words.distanceNote];
	return {
		title,
		answer,
		n,
		notes,
		past: [],
		toggles: undefined,
		drawing:
			known.length > 0
				? { description: `${title} ${answer}`, ...sharePicture(known, context, passShare) }
				: undefined,
		table: {
			...groupTable(context, groups, {
				title,
				few: ({ row }) => row.figure(passRate).n,
				columns: columns(context),
				total: totalOf(context),
				mark: words.fewMark,
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

/** What of each group passes, against the national target. */
const passShare = {
	metric: passRate,
	done: passing.label,
	rest: failing.label,
	target: passTarget.share,
};
