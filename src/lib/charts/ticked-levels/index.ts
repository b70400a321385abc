import {
	cellsOf,
	standings,
	standingsIn,
	tickedLevels,
	type SummaryRow,
	type TickedLevel,
} from '$lib/summaries';
import { rowId } from '../clicks';
import { stacks } from '../forms/stacks';
import { markedFew } from '../few';
import { groupsOf, nText } from '../groups';
import { groupNotes, nNote } from '../notes';
import { groupFilters, pastOf, type Panel, type ViewContext } from '../view';
import { tableOf, type Entry } from './table';
import { wordsOf } from './words';

const metrics = tickedLevels.flatMap(cellsOf);
const nOf = (row: SummaryRow, { cells }: TickedLevel) => row.figure(cells.low.low).n;

/** The levels ticked in 1.3 and 2.1, each against the band that the projects come to. */
export function tickedLevelsPanel<More>(): Panel<More> {
	return {
		id: 'ticked-levels',
		defined: tickedLevels[0]?.id ?? '',
		whole: metrics,
		wanted: { metrics },
		view(context) {
			const { overview, part } = context;
			const words = wordsOf(context);
			const groups = groupsOf(context);
			const entries = groups.flatMap((group) =>
				tickedLevels.map((level) => ({ group, level, n: nOf(group.row, level) })),
			);
			const known = entries.filter(({ n }) => n > 0);
			const answer =
				tickedLevels
					.filter((level) => nOf(overview.whole, level) > 0)
					.map((level) =>
						words.answer(
							level.section,
							standingsIn(overview.whole, level).same,
							nOf(overview.whole, level),
						),
					)
					.join(' · ') || context.words.noData;
			// The same however they are grouped.
			const n = Math.max(
				...tickedLevels.map((level) => groups.reduce((sum, { row }) => sum + nOf(row, level), 0)),
			);
			const notes = [
				nNote(context, n),
				words.note,
				...(known.length > 0 ? [words.not] : []),
				...groupNotes(context),
			];
			const segments = standings.map((id) => ({
				id,
				color: `standing-${id}`,
				label: words.standings[id],
			}));
			return {
				title: words.title,
				answer,
				drawing:
					known.length === 0
						? undefined
						: {
								description: `${words.title} ${answer}`,
								...stacks({
									clickable: part !== 'whole',
									segments,
									rows: known.map((entry) => rowOf(entry, context)),
								}),
							},
				table: { ...tableOf(entries, context), notes },
				toggles: groupFilters[part],
				n,
				past: pastOf(part),
				notes,
			};
		},
	};
}

const nameOf = ({ group, level }: Entry, { part, language }: ViewContext) =>
	part === 'whole'
		? `${level.section} ${level.name[language]}`
		: `${group.name} · ${level.section}`;

function rowOf(entry: Entry, context: ViewContext) {
	const { group, level, n } = entry;
	const words = wordsOf(context);
	const counts = standingsIn(group.row, level);
	const name = nameOf(entry, context);
	return {
		id: rowId(group.id, level.id),
		group: group.id,
		name,
		faded: group.faded,
		...markedFew(context, n),
		texts: [nText(n)],
		shares: Object.fromEntries(standings.map((id) => [id, counts[id] / n])),
		tips: Object.fromEntries(
			standings.map((id) => [id, words.tip(name, words.standings[id], counts[id], n)]),
		),
	};
}
