import type { ReportedFinding } from '$lib/dashboard';
import { countCell, textCell, type TableModel } from '$lib/tables';
import { checkOf, outcomeNames, severities, severityNames } from '$lib/visits';
import type { Language, Words } from '$lib/words';
import { columnOf } from './finding-filter';

/** What was found in the rows, as a table: file, row, reason, column, value, what became of it. */
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
			{ id: 'reason', label: data.reason, kind: 'text' },
			{ id: 'column', label: data.column, kind: 'text' },
			{ id: 'value', label: data.value, kind: 'text' },
			{ id: 'outcome', label: data.outcome, kind: 'text' },
			{ id: 'remedy', label: data.remedy, kind: 'text' },
			{ id: 'severity', label: data.severity, kind: 'text' },
		],
		rows: findings.map((finding, index) => {
			const { fileName, file, row, value = '', against, code } = finding;
			const { title, outcome, remedy, severity } = checkOf(code);
			return {
				id: `${file}/${row}/${index}`,
				cells: {
					file: textCell(fileName),
					row: countCell(row),
					column: textCell(columnOf(finding, language)),
					value: textCell(against ? data.inRow(value, against.row, against.value) : value),
					reason: textCell(title[language]),
					outcome: textCell(outcomeNames[outcome][language]),
					remedy: textCell(remedy[language]),
					severity: {
						text: severityNames[severity][language],
						sort: severities.indexOf(severity),
					},
				},
			};
		}),
	};
}
