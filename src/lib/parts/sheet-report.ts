import type { OpenedFile } from '$lib/dashboard';
import type { ReportRequest } from '$lib/export';
import { checkOf } from '$lib/visits';
import type { Language, Words } from '$lib/words';

/** What to ask for, to have a file's own sheet with what was found in it. */
export function sheetReport(
	{ name, part, matching, matched, findings }: OpenedFile,
	source: File | { url: string },
	language: Language,
	{ data }: Words,
): ReportRequest {
	const headers = new Map(matched.map(({ column, header }) => [column, header]));
	return {
		...{ name, part, matching },
		source: source instanceof File ? source : new URL(source.url, location.href).href,
		label: data.problems,
		rest: data.sheetRest,
		findings: findings.map(({ row, column, code }) => {
			const { title, remedy } = checkOf(code);
			const header = headers.get(column ?? '');
			const place = header === undefined ? '' : `${header}: `;
			return { row, column, text: `${place}${title[language]} (${remedy[language]})` };
		}),
	};
}
