import type { IngestedFile } from '$lib/ingest';
import { checkOf } from '$lib/visits';

/** Rows that are not taken in, each a line: file, row, what is wrong and what to do, in both languages. */
export function refusalReport(files: readonly IngestedFile[]): string[] {
	return files
		.flatMap(({ tables }) => tables)
		.flatMap(({ name, part, findings }) =>
			findings.flatMap(({ row, column, value, code }) => {
				const { outcome, title, remedy } = checkOf(code);
				if (outcome !== 'row_refused') return [];
				const place = [part ? `${name} › ${part}` : name, row, column, value && `“${value}”`];
				const said = `${title.th} (${remedy.th}) / ${title.en} (${remedy.en})`;
				return [`${place.filter((one) => one !== undefined).join(' · ')}: ${said}`];
			}),
		);
}

/** How many rows are not taken in. */
export const refusedRows = (files: readonly IngestedFile[]) =>
	files.flatMap(({ tables }) => tables).reduce((sum, { refused }) => sum + refused, 0);
