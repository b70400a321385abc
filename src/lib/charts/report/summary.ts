import { textCell, type TableModel } from '$lib/tables';
import { headline } from '../headline';
import { keyFigures, type RowQuality } from '../key-figures';
import type { ViewContext } from '../view';

/** The summary in words and the key figures as a table: what the first sheet of the pack says. */
export function summaryTable(context: ViewContext, quality: RowQuality): TableModel {
	const text = context.words.report;
	const { sentences, caveats } = headline(context);
	const said = [...sentences, ...caveats].map((words) => words.flat().join(''));
	const figures = keyFigures(context, quality);
	return {
		title: text.summary,
		notes: [],
		columns: [
			{ id: 'item', label: text.item, kind: 'text' },
			{ id: 'said', label: text.said, kind: 'text' },
		],
		rows: [
			...said.map((sentence, index) => ({
				id: `sentence-${index}`,
				cells: { item: textCell(index === 0 ? text.summary : ''), said: textCell(sentence) },
			})),
			...figures.map(({ id, label, value, unit, lines }) => ({
				id,
				cells: {
					item: textCell(label),
					said: textCell([`${value} ${unit}`, ...lines].join(' · ')),
				},
			})),
		],
	};
}
