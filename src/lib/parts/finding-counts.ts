import type { OpenedFile } from '$lib/dashboard';
import { countCell, textCell, type TableModel } from '$lib/tables';
import { checkOf, outcomeNames, severities, severityNames, type CheckCode } from '$lib/visits';
import type { Language, Words } from '$lib/words';

/** How often each check spoke of one file; of a repair, how many cells. */
function countsOf({ findings, repairs }: OpenedFile): [CheckCode, number][] {
	const counts = new Map<CheckCode, number>();
	for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
	return [...counts, ...(Object.entries(repairs) as [CheckCode, number][])];
}

/** How often each check spoke, file by file: the gravest first, then the commonest. */
export function findingCounts(
	files: readonly OpenedFile[],
	language: Language,
	{ data }: Words,
): TableModel {
	const entries = files.flatMap((file) =>
		countsOf(file).map(([code, count]) => ({ file, check: checkOf(code), count })),
	);
	const grave = (entry: (typeof entries)[number]) => severities.indexOf(entry.check.severity);
	entries.sort((one, other) => grave(one) - grave(other) || other.count - one.count);
	return {
		title: data.counts,
		notes: [],
		columns: [
			{ id: 'check', label: data.reason, kind: 'text' },
			{ id: 'severity', label: data.severity, kind: 'text' },
			{ id: 'count', label: data.places, kind: 'number' },
			...(files.length > 1 ? [{ id: 'file', label: data.file, kind: 'text' } as const] : []),
			{ id: 'outcome', label: data.outcome, kind: 'text' },
		],
		rows: entries.map(({ file, check: { code, title, severity, outcome }, count }) => ({
			id: `${file.number}/${code}`,
			cells: {
				check: textCell(title[language]),
				severity: {
					text: severityNames[severity][language],
					sort: severities.indexOf(severity),
				},
				count: countCell(count),
				file: textCell(file.name),
				outcome: textCell(outcomeNames[outcome][language]),
			},
		})),
	};
}
