import { textCell, type TableModel, type TableRow } from '$lib/tables';
import type { Words } from '$lib/words';
import type { FormPart, FormView } from './agency-form';

/** The whole form as one table: a line for each value, with its section and the visit it is from. */
export function formTable(title: string, { visits, parts }: FormView, words: Words): TableModel {
	const text = words.agencyPage;
	return {
		title,
		notes: [text.pointsMeaning],
		columns: [
			{ id: 'section', label: text.section, kind: 'text' },
			{ id: 'item', label: text.item, kind: 'text' },
			{ id: 'value', label: text.value, kind: 'text' },
			{ id: 'unit', label: text.unit, kind: 'text' },
			{ id: 'points', label: text.points, kind: 'number' },
			{ id: 'note', label: text.note, kind: 'text' },
			{ id: 'source', label: text.from, kind: 'text' },
		],
		rows: [...visits, ...parts].flatMap((part, index) => rowsOf(part, index)),
	};
}

function rowsOf({ title, source = '', lines, advice }: FormPart, index: number): TableRow[] {
	const row = (id: string, item: string, value: string) => ({
		id: `${index}/${id}`,
		cells: {
			section: textCell(title),
			item: textCell(item),
			value: textCell(value),
			source: textCell(source),
		},
	});
	return [
		...lines.map(({ id, label, text, unit, notes, indicator }) => {
			const { cells, ...rest } = row(id, label, text);
			return {
				...rest,
				cells: {
					...cells,
					unit: textCell(unit),
					points: textCell(indicator?.points ?? ''),
					note: textCell(notes.map((note) => note.text).join('; ')),
				},
			};
		}),
		...advice.flatMap(({ items }) =>
			items.map(({ code, name, stateText }) => row(code, `${code} ${name}`, stateText)),
		),
	];
}
