import type { AgencyYearPast } from '$lib/summaries';
import { formatChange, levelName, unknown, type Language, type Words } from '$lib/words';
import { percentCell, scoreCell, textCell } from './cells';
import type { Cell, TableModel } from './table';

const orUnknown = (text: string | undefined, sort?: number): Cell => ({
	text: text ?? unknown,
	sort: text === undefined ? undefined : (sort ?? text),
});

/**
 * What an agency's years came to, latest first.
 * @param hrefOf where a year of it stands.
 */
export function historyTable(
	years: readonly AgencyYearPast[],
	language: Language,
	words: Words,
	hrefOf: (year: number) => string,
): TableModel {
	const text = words.agencyPage.history;
	return {
		title: text.title,
		notes: [text.compared],
		columns: [
			{ id: 'year', label: words.filters.year, kind: 'text' },
			{ id: 'itaYear', label: text.itaYear, kind: 'number' },
			{ id: 'total', label: words.agencies.total, kind: 'number' },
			{ id: 'change', label: text.change, kind: 'number' },
			{ id: 'level', label: words.agencies.level, kind: 'text' },
			{ id: 'completion', label: words.agencies.completion, kind: 'number' },
			{ id: 'round', label: words.filters.round, kind: 'text' },
		],
		rows: [...years]
			.reverse()
			.map(({ year, itaYear, total, change, level, completion, round }) => ({
				id: String(year),
				cells: {
					year: { text: String(year), sort: year, href: hrefOf(year) },
					itaYear: orUnknown(itaYear?.toString(), itaYear),
					total: scoreCell(total),
					change: { text: change === undefined ? unknown : formatChange(change), sort: change },
					level: orUnknown(level === undefined ? undefined : levelName(level, language)),
					completion: percentCell(completion),
					round: round === undefined ? orUnknown(undefined) : textCell(words.filters.asOf[round]),
				},
			})),
	};
}
