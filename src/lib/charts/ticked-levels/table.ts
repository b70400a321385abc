import { bandNames, bands } from '$lib/ita';
import { standings, standingsIn, type TickedLevel } from '$lib/summaries';
import { countCell, textCell, type TableModel } from '$lib/tables';
import { rowId } from '../clicks';
import { groupCells, groupColumns } from '../group-table';
import type { Group } from '../groups';
import type { ViewContext } from '../view';
import { wordsOf } from './words';

/** One of the two ticked levels of a group, and of how many agencies it is known. */
export interface Entry {
	readonly group: Group;
	readonly level: TickedLevel;
	readonly n: number;
}

/** The whole as ticked against computed; a group as higher, same or lower. */
export function tableOf(entries: readonly Entry[], context: ViewContext): TableModel {
	const { part, language } = context;
	const words = wordsOf(context);
	const level = { id: 'level', label: words.level, kind: 'text' as const };
	const number = (id: string, label: string) => ({ id, label, kind: 'number' as const });
	if (part === 'whole') {
		return {
			title: words.title,
			notes: [],
			columns: [
				level,
				{ id: 'ticked', label: words.ticked, kind: 'text' },
				...bands.map((band) => number(band, words.computed(bandNames[band][language]))),
				number('n', words.n),
			],
			rows: entries.flatMap(({ group, level, n }) =>
				bands.map((ticked, place) => ({
					id: rowId(level.id, ticked),
					cells: {
						level: textCell(`${level.section} ${level.name[language]}`),
						ticked: { text: bandNames[ticked][language], sort: place },
						...Object.fromEntries(
							bands.map((band) => [
								band,
								countCell(group.row.figure(level.cells[ticked][band]).value ?? 0),
							]),
						),
						n: countCell(n),
					},
				})),
			),
		};
	}
	return {
		title: words.title,
		notes: [],
		columns: groupColumns(context, [
			level,
			...standings.map((id) => number(id, words.standings[id])),
			number('n', words.n),
		]),
		rows: entries.map(({ group, level, n }) => {
			const counts = standingsIn(group.row, level);
			return {
				id: rowId(group.id, level.id),
				group: group.id,
				cells: groupCells(context, group, n, {
					level: textCell(`${level.section} ${level.name[language]}`),
					...Object.fromEntries(standings.map((id) => [id, countCell(counts[id])])),
					n: countCell(n),
				}),
			};
		}),
	};
}
