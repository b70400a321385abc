import type { AgencyEntry } from '$lib/summaries';
import {
	compareText,
	districtName,
	levelName,
	typeName,
	unknown,
	type Language,
	type Words,
} from '$lib/words';
import { percentCell, scoreCell, textCell } from './cells';
import type { Cell, TableModel } from './table';

/** A text, or the mark of what is unknown, which sorts last. */
const textOrUnknown = (text: string | undefined): Cell =>
	text === undefined ? { text: unknown, sort: undefined } : textCell(text);

const byName = (a: AgencyEntry, b: AgencyEntry) => compareText(a.name, b.name) || a.year - b.year;

/**
 * The list of agencies as a table; a year column where there are several years.
 * @param hrefOf where an agency's name leads.
 */
export function agencyTable(
	entries: readonly AgencyEntry[],
	language: Language,
	words: Words,
	hrefOf: (entry: AgencyEntry) => string,
): TableModel {
	const text = words.agencies;
	const severalYears = new Set(entries.map(({ year }) => year)).size > 1;
	return {
		title: text.title,
		notes: [text.caution],
		columns: [
			{ id: 'name', label: text.name, kind: 'text' },
			...(severalYears ? [{ id: 'year', label: text.year, kind: 'number' as const }] : []),
			{ id: 'district', label: text.district, kind: 'text' },
			{ id: 'type', label: text.type, kind: 'text' },
			{ id: 'total', label: text.total, kind: 'number' },
			{ id: 'level', label: text.level, kind: 'text' },
			{ id: 'weakest', label: text.weakest, kind: 'text' },
			{ id: 'points', label: text.points, kind: 'number' },
			{ id: 'completion', label: text.completion, kind: 'number' },
			{ id: 'note', label: text.note, kind: 'text' },
		],
		rows: [...entries].sort(byName).map((entry) => ({
			id: `${entry.agency}/${entry.year}`,
			cells: {
				name: { ...textCell(entry.name), href: hrefOf(entry) },
				year: { text: String(entry.year), sort: entry.year },
				district: textOrUnknown(entry.district && districtName(entry.district, words)),
				type: textOrUnknown(entry.type && typeName(entry.type, language, words)),
				total: scoreCell(entry.total),
				level: textOrUnknown(entry.level && levelName(entry.level, language)),
				weakest: textOrUnknown(
					entry.weakest &&
						`${entry.weakest.indicator.number} ${entry.weakest.indicator.name[language]}`,
				),
				points: scoreCell(entry.weakest?.points),
				completion: percentCell(entry.completion),
				note: textCell(entry.flagged ? text.flagged : ''),
			},
		})),
	};
}
