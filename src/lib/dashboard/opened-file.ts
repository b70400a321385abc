import type { Finding, Ingested, Publication } from '$lib/ingest';
import { checkOf } from '$lib/visits';
import type { CompositionFinding } from '$lib/warehouse';

/** What is known of a table of an opened file once its visits are in the warehouse. */
export type OpenedFile = Omit<Ingested, 'ipc' | 'spare'>;

/** What a table is called: the file, and which of its tables where it holds several. */
export function titleOf({ name, part }: { name: string; part?: string }): string {
	return part ? `${name} › ${part}` : name;
}

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

/** A finding that refuses a visit stands in each of its rows. */
function inEveryRow({ members }: OpenedFile, finding: CompositionFinding): CompositionFinding[] {
	if (checkOf(finding.code).outcome !== 'row_refused') return [finding];
	return (members?.[finding.row] ?? [finding.row]).map((row) => ({ ...finding, row }));
}

/**
 * The files with what composing found added: a duplicate's rows are refused rows of its file, so that
 * accepted + refused = rows still.
 */
export function withComposition(
	files: readonly OpenedFile[],
	findings: readonly CompositionFinding[],
): OpenedFile[] {
	return files.map((file) => {
		const found = findings.filter((finding) => finding.file === file.number);
		const duplicates = found.filter(({ code }) => code === 'duplicate_visit').length;
		const own = found.flatMap((finding) => inEveryRow(file, finding));
		const refused = own.filter(({ code }) => code === 'duplicate_visit').length;
		return {
			...file,
			accepted: file.accepted - refused,
			refused: file.refused + refused,
			visits: file.visits - duplicates,
			findings: [...file.findings, ...own].sort((a, b) => a.row - b.row),
		};
	});
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

/** How many rows the files have, how many are refused, and in how many nothing is wrong or doubtful. */
export function rowQuality(files: readonly OpenedFile[]): {
	rows: number;
	refused: number;
	clean: number;
} {
	const rows = files.reduce((sum, file) => sum + file.rows, 0);
	const refused = files.reduce((sum, file) => sum + file.refused, 0);
	const marked = files.reduce((sum, { findings }) => {
		const doubtful = findings.filter(({ code }) => checkOf(code).severity !== 'information');
		return sum + new Set(doubtful.map(({ row }) => row)).size;
	}, 0);
	return { rows, refused, clean: rows - marked };
}
