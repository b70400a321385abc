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
	type Metric,
	type ReportRows,
} from '$lib/summaries';
import { countCell, figureCell, type Cell } from '$lib/tables';
import { fewMark, formatCount } from '$lib/words';
import { groupTable } from '../group-table';
import { groupsOf, ordered, type Group } from '../groups';
import { fewMarked, scoreNotes, unitOf } from '../notes';
import { isHeldToTarget } from '../pass-target';
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
	const held = isHeldToTarget(overview);
	const n = overview.whole.figure(scoredAgencies).value ?? 0;
	const groups = ordered(groupsOf(context), context, rateOf);
	const known = groups.filter((group) => rateOf(group) !== undefined);
	const answer = known.length > 0 ? answerOf(context, known, part, held) : context.words.noData;
	const flagged = overview.whole.figure(flagMetrics.ita).value ?? 0;
	const notes = [
		...fewMarked(scoreNotes(context, n, flagged), context.words),
		...targetNotes(context, held),
	];
	return {
		title,
		answer,
		n,
		notes,
		past: [],
		toggles: undefined,
		drawing:
			known.length > 0
				? {
						description: `${title} ${answer}`,
						...sharePicture(known, context, {
							metric: passRate,
							done: passing.label,
							rest: failing.label,
							target: held ? passTarget.share : undefined,
						}),
					}
				: undefined,
		table: {
			...groupTable(context, groups, {
				title,
				few: ({ row }) => row.figure(passRate).n,
				columns: columns(context, held),
				total: totalOf(context),
				mark: fewMark,
			}),
			notes,
		},
	};
}

/** How the target counts, or since when there is one; that several years have none is said of them anyway. */
function targetNotes({ overview, language, words }: ViewContext, held: boolean): string[] {
	if (held) return [wordsOf(language).distanceNote];
	return overview.filter.years.length === 1 ? [words.tiles.targetSince] : [];
}

const rateOf = ({ row }: Group) => row.figure(passRate).value;

/** How many groups are at the target, where there is one, and how many agencies pass. */
function answerOf(
	context: ViewContext<ReportRows>,
	known: readonly Group[],
	part: 'district' | 'type',
	held: boolean,
): string {
	const words = wordsOf(context.language);
	const { value: passes = 0, n } = context.overview.whole.figure(passing);
	const inAll = words.passesInAll(passes, n, unitOf(context));
	if (!held) return inAll;
	// Agencies that name no district are none of the districts.
	const named = known.filter(({ id }) => id !== unknownGroup);
	const atTarget = named.filter((group) => (rateOf(group) ?? -1) >= passTarget.share).length;
	return `${words.groupsAtTarget[part](atTarget, named.length)} · ${inAll}`;
}

function columns({ language }: ViewContext, held: boolean) {
	const words = wordsOf(language);
	const ofMetric = (metric: Metric) => ({
		id: metric.id,
		label: metric.label[language],
		cell: ({ row }: Group) => figureCell(row.figure(metric), metric),
	});
	const distance = {
		id: 'distance',
		label: words.distance,
		cell: ({ row }: Group): Cell => {
			const { value } = row.figure(distanceToTarget);
			if (value === undefined) return countCell(value);
			return { text: value > 0 ? formatCount(value) : words.reached, sort: value };
		},
	};
	return [
		...[scoredAgencies, passing, failing, passRate].map(ofMetric),
		...(held ? [distance] : []),
		{
			id: 'incomplete',
			label: incompleteAgencies.label[language],
			cell: ({ row }: Group) => countCell(row.figure(incompleteAgencies).value),
		},
	];
}
