import { incomplete } from '$lib/ita';
import { countCell, percentCell, textCell, type TableModel } from '$lib/tables';
import { formatCount, formatPercent } from '$lib/words';
import { rowId } from '../clicks';
import { bars } from '../forms/bars';
import type { ViewContext } from '../view';
import { levelSets, unknownLevel, type LevelSet } from './sets';
import { wordsOf, type LevelWords } from './words';

/** The whole: a bar for each level, each set of levels apart. */
export function wholeView(context: ViewContext) {
	const { overview, language, words: common } = context;
	const words = wordsOf(context);
	const chosen = overview.filter.levels;
	const sets = levelSets(overview.levels, language, words);
	const answer =
		sets
			.map(({ name, levels, n }) => {
				const [first] = [...levels].sort((a, b) => b.count - a.count);
				const said = first ? words.answer(first.name, first.count, n) : '';
				return sets.length > 1 ? `${name}: ${said}` : said;
			})
			.join(' · ') || common.noData;
	return {
		answer,
		n: sets.reduce((sum, { n }) => sum + n, 0),
		drawing:
			sets.length === 0
				? undefined
				: {
						description: `${words.title} ${answer}`,
						legend: [],
						...bars({
							maximum: 1,
							clickable: true,
							rows: sets.flatMap(({ id, name, levels, n }) => [
								{
									id,
									kind: 'heading' as const,
									name,
									texts: [words.share, words.count],
								},
								...levels.map((level) => ({
									id: rowOf(id, level),
									group: level.id,
									faded: chosen.length > 0 && !chosen.includes(level.id),
									name: level.name,
									color: level.color,
									value: level.count / n,
									texts: [formatPercent(level.count / n), formatCount(level.count)],
								})),
							]),
						}),
					},
		table: tableOf(sets, words),
	};
}

/** Both sets of levels have agencies that are incomplete: theirs are two rows. */
const rowOf = (set: LevelSet['id'], { id }: { id: string }) =>
	id === incomplete.id || id === unknownLevel ? rowId(id, set) : id;

function tableOf(sets: readonly LevelSet[], words: LevelWords): TableModel {
	return {
		title: words.title,
		notes: [],
		columns: [
			{ id: 'level', label: words.level, kind: 'text' },
			{ id: 'set', label: words.set, kind: 'text' },
			{ id: 'share', label: words.share, kind: 'number' },
			{ id: 'count', label: words.count, kind: 'number' },
			{ id: 'n', label: words.n, kind: 'number' },
		],
		rows: sets.flatMap((set) =>
			set.levels.map(({ id, name, count }, index) => ({
				id: rowOf(set.id, { id }),
				...(id === unknownLevel ? {} : { group: id }),
				cells: {
					set: textCell(set.name),
					level: { ...textCell(name), sort: index },
					share: percentCell(count / set.n),
					count: countCell(count),
					n: countCell(set.n),
				},
			})),
		),
	};
}
