import type { Finding, Ingested, Publication } from '$lib/ingest';
import { checkOf } from '$lib/visits';
import type { CompositionFinding } from '$lib/warehouse';

/** What is known of a table of an opened file once its visits are in the warehouse. */
export type OpenedFile = Omit<Ingested, 'ipc'>;

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

/**
 * The files with what composing found added: a duplicate's rows are refused rows of its file, so that
 * accepted + refused = rows still. A nation's findings are many, so each is looked at once a file.
 */
export function withComposition(
	files: readonly OpenedFile[],
	findings: readonly CompositionFinding[],
): OpenedFile[] {
	return files.map((file) => {
		const found: Finding[] = [];
		let [duplicates, refused] = [0, 0];
		for (const finding of findings) {
			if (finding.file !== file.number) continue;
			if (finding.code !== 'duplicate_visit') {
				found.push(finding);
				continue;
			}
			// It refuses the visit in each of its rows.
			const rows = file.members?.[finding.row] ?? [finding.row];
			found.push(...rows.map((row) => ({ ...finding, row })));
			refused += rows.length;
			duplicates++;
		}
		return {
			...file,
			accepted: file.accepted - refused,
			refused: file.refused + refused,
			visits: file.visits - duplicates,
			findings: inRowOrder(file.findings, found),
		};
	});
}

/** Findings in the order of their rows with others put where they belong: only these are sorted. */
function inRowOrder(ordered: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
	if (others.length === 0) return ordered;
	const left = [...others].sort((one, other) => one.row - other.row);
	const all: Finding[] = [];
	let next = 0;
	const putBefore = (row: number) => {
		for (let other; (other = left[next]) && other.row < row; next++) all.push(other);
	};
	for (const finding of ordered) {
		putBefore(finding.row);
		all.push(finding);
	}
	putBefore(Infinity);
	return all;
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

/** In how many rows of a file something is wrong or doubtful; its findings stand in the order of its rows. */
function markedRows({ findings }: OpenedFile): number {
	let marked = 0;
	let last: number | undefined;
	for (const { row, code } of findings) {
		if (row === last || checkOf(code).severity === 'information') continue;
		last = row;
		marked++;
	}
	return marked;
}

/** How many rows the files have, how many are refused, and in how many nothing is wrong or doubtful. */
export function rowQuality(files: readonly OpenedFile[]): {
	rows: number;
	refused: number;
	clean: number;
} {
	const rows = files.reduce((sum, file) => sum + file.rows, 0);
	const refused = files.reduce((sum, file) => sum + file.refused, 0);
	const marked = files.reduce((sum, file) => sum + markedRows(file), 0);
	return { rows, refused, clean: rows - marked };
}
