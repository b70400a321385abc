import { bytesOfFindings } from './finding-bytes';
import { IngestError } from './ingest-error';
import { matchColumns } from './match-columns';
import { applyMatching, recall } from './matching/apply';
import type { ChosenMatching } from './matching/chosen-matching';
import { isMatchable, isToBeMatched, missingOf } from './matching/to-match';
import { normalise } from './normalise';
import { partOf, partsOf, type FileBytes, type Part } from './read-tables';
import { asVisits } from './as-visits';
import { toArrow } from './to-arrow';
import type { Ingested, OnProgress, PassedOver, ReadTable, TableCopy, TakenFile } from './types';

/** A file to take in. */
export interface Intake extends FileBytes {
	/** Number of its first table of visits. */
	readonly file: number;
	/** So much more is the number of each further one. */
	readonly apart?: number;
	/** What was chosen before, for tables of the same headers. */
	readonly remembered?: readonly ChosenMatching[];
	/** Takes in one table alone, as chosen. */
	readonly choice?: Choice;
}

/** How one table of a file is to be read. */
export interface Choice {
	/** Which table of the file. */
	readonly part?: string;
	readonly matching: ChosenMatching;
	/** Fiscal year (BE) of every row, where no column gives it. */
	readonly year?: number;
}

type Source = Pick<Ingested, 'number' | 'name' | 'part' | 'size' | 'hash'>;

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function add(one: Ingested['repairs'], other: Ingested['repairs']): Ingested['repairs'] {
	const sums = { ...one } as Record<string, number>;
	for (const [repair, count] of Object.entries(other)) sums[repair] = (sums[repair] ?? 0) + count;
	return sums;
}

/**
 * Takes in one table: matches columns, reads and checks every row, packs the visits.
 * @throws IngestError what `missingOf` tells
 */
function takeIn(
	source: Source,
	{ table, repairs, ...format }: ReadTable,
	choice: Omit<Choice, 'part'> | undefined,
	onProgress: OnProgress,
): { table: Ingested; copy: TableCopy } {
	onProgress({ stage: 'matching', done: 0, total: 1 });
	const given = choice ? applyMatching(table, choice.matching, choice.year) : matchColumns(table);
	const chosen = choice !== undefined;
	const read = asVisits(table, given, { chosen });
	const missing = missingOf(read, { chosen, headers: table.headers });
	if (missing) throw missing;
	const { matched, people, unknown } = read.matching;
	const { visits, ...checked } = normalise(read, source.number, onProgress);
	onProgress({ stage: 'packing', done: 0, total: 1 });
	const ipc = toArrow(visits);
	return {
		table: {
			...source,
			...format,
			shape: read.shape,
			visits: visits.rowNumbers.length,
			members: membersOf(read),
			results: read.years,
			...{ matched, people, unknown, ...choice },
			...checked,
			repairs: add(checked.repairs, repairs),
			ipc: joined(ipc),
		},
		copy: {
			hash: source.hash,
			number: source.number,
			...{ ipc, findings: bytesOfFindings(checked.findings) },
		},
	};
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}
	return whole;
}

/** All rows of each visit that has several, by its first. */
function membersOf({ table: { pivot } }: Pick<ReadTable, 'table'>): Ingested['members'] {
	const several = pivot?.members.filter(({ length }) => length > 1);
	return several && Object.fromEntries(several.map((rows) => [rows[0], rows]));
}

/** Why no table of a file is one of visits: the reason of the only one that holds anything, or of all. */
function refusalOf(passedOver: readonly PassedOver[]): IngestError {
	const filled = passedOver.filter(({ code }) => code !== 'empty_file');
	const [first = passedOver[0], ...others] = filled;
	if (first && others.length === 0) return new IngestError(first.code, first.details);
	return new IngestError('no_visits', { parts: filled.map(({ part }) => part) });
}

/**
 * Takes in one file: its tables of visits are taken in, those that a person has to say something of
 * are told, what holds no visits beside them is passed over.
 * @throws IngestError where it holds no visits at all, and nothing else.
 */
export async function ingest(intake: Intake, onProgress: OnProgress): Promise<TakenFile> {
	const { name, bytes, file, apart = 1, remembered = [], choice } = intake;
	onProgress({ stage: 'parsing', done: 0, total: 1 });
	const parts = choice ? [partOf(intake, choice.part)] : partsOf(intake, onProgress);
	const hash = await hashOf(bytes);
	const tables: Ingested[] = [];
	const copies: TableCopy[] = [];
	const left: (PassedOver & { readonly matchable: boolean })[] = [];
	async function take(part: Part) {
		const source = {
			number: file + tables.length * apart,
			name,
			part: part.part,
			size: bytes.length,
			hash,
		};
		let read: ReadTable | undefined;
		try {
			const recalled = choice
				? { ...choice, read: await part.read(choice.matching) }
				: await recall(part, remembered);
			read = recalled.read;
			const { matching } = recalled;
			const chosen = matching && { matching, year: choice?.year };
			const { table, copy } = takeIn(source, read, chosen, onProgress);
			tables.push(table);
			copies.push(copy);
		} catch (error) {
			if (!(error instanceof IngestError)) throw error;
			const { code, details } = error;
			const matchable = read !== undefined && isMatchable(read.table, code);
			left.push({ name, hash, part: part.part ?? '', code, details, matchable });
		}
	}
	for (const part of parts) await take(part);
	const isLeft = isToBeMatched(tables.length > 0);
	const toMatch = left.filter(isLeft);
	const passedOver = left.filter((table) => !isLeft(table));
	if (tables.length === 0 && toMatch.length === 0) throw refusalOf(passedOver);
	return { hash, tables, toMatch, passedOver, copies };
}
