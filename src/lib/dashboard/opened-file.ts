import type { Finding, Ingested, Publication } from '$lib/ingest';

/** What is known of a table of an opened file once its visits are in the warehouse. */
export type OpenedFile = Omit<Ingested, 'ipc'>;

/** Which table of which bytes. */
export type TableOfFile = Pick<OpenedFile, 'hash' | 'part'>;

/** What a table is called: the file, and which of its tables where it holds several. */
export function titleOf({ name, part }: { name: string; part?: string }): string {
	return part ? `${name} › ${part}` : name;
}

/** Whether two are the same table of the same bytes. */
export const isSameTable = (one: TableOfFile, other: TableOfFile): boolean =>
	one.hash === other.hash && (one.part ?? '') === (other.part ?? '');

/** A finding with the file it is of. */
export interface ReportedFinding extends Finding {
	readonly fileName: string;
	/** The row of the visit it is about: where several rows make one, the first of them. */
	readonly visitRow: number;
	/** The column's header as the file has it. */
	readonly header?: string;
}

/** Who published what of the files is published, each once. */
export function publicationsOf(files: readonly OpenedFile[]): Publication[] {
	const published = files.flatMap(({ published }) => published ?? []);
	return [...new Map(published.map((one) => [`${one.date} ${one.source}`, one])).values()];
}

/** The names of the files, each once. */
export function fileNames(files: readonly OpenedFile[]): string[] {
	return [...new Set(files.map(({ name }) => name))];
}

/** Every finding of every file, in the order of files and rows. */
export function reportOf(files: readonly OpenedFile[]): ReportedFinding[] {
	return files.flatMap((file) => {
		const headers = new Map(file.matched.map(({ column, header }) => [column, header]));
		const visitRows = new Map(
			Object.values(file.members ?? {}).flatMap((rows) => rows.map((row) => [row, rows[0]])),
		);
		return file.findings.map((finding) => ({
			...finding,
			fileName: titleOf(file),
			visitRow: visitRows.get(finding.row) ?? finding.row,
			header: headers.get(finding.column ?? ''),
		}));
	});
}
