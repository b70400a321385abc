import type { ReportedFinding } from '$lib/dashboard';
import { countCell, textCell, type TableModel } from '$lib/tables';
import { checkOf, columnNamed, outcomeNames } from '$lib/visits';
import type { Language, Words } from '$lib/words';

/** What was found in the rows, as a table: file, row, column, value, reason, what became of it. */
export function findingTable(
	findings: readonly ReportedFinding[],
	language: Language,
	{ data }: Words,
): TableModel {
	return {
		title: data.findings,
		notes: [],
		columns: [
			{ id: 'file', label: data.file, kind: 'text' },
			{ id: 'row', label: data.row, kind: 'number' },
			{ id: 'column', label: data.column, kind: 'text' },
			{ id: 'value', label: data.value, kind: 'text' },
			{ id: 'reason', label: data.reason, kind: 'text' },
			{ id: 'outcome', label: data.outcome, kind: 'text' },
			{ id: 'remedy', label: data.remedy, kind: 'text' },
		],
		rows: findings.map(({ fileName, file, row, column, value, code }, index) => {
			const check = checkOf(code);
			const label = column === undefined ? undefined : columnNamed(column)?.label[language];
			return {
				id: `${file}/${row}/${index}`,
				cells: {
					file: textCell(fileName),
					row: countCell(row),
					column: textCell(label ?? ''),
					value: textCell(value ?? ''),
					reason: textCell(check.title[language]),
					outcome: textCell(outcomeNames[check.outcome][language]),
					remedy: textCell(check.remedy[language]),
				},
			};
		}),
	};
}
