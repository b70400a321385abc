import { fileColumns } from '$lib/visits';
import { z } from 'zod';
import { IngestError } from '../ingest-error';
import { encodings, separators } from '../types';
import { fingerprintOf } from './column-ids';
import { placeColumns, type PlaceColumn } from './split-place';

/** Of the form that is kept and saved; counted up when an older reader would misread it. */
const version = 1;
const format = 'prongsai-matching';
/** Characters of a saved matching; one of every column a sheet can have is smaller. */
const longest = 4_000_000;

const names = fileColumns.map(({ name }) => name);
const places = z.enum(placeColumns);

const column = z.strictObject({
	/** As `columnIds` calls it. */
	header: z.string().min(1),
	/** Contract columns: none where it is left out, several where it is split in this order. */
	to: z.union([
		z.tuple([]),
		z.tuple([z.enum(names)]),
		z
			.array(places)
			.min(2)
			.refine((parts) => new Set(parts).size === parts.length),
	]),
});

const schema = z.strictObject({
	format: z.literal(format),
	version: z.literal(version),
	encoding: z.enum(encodings).optional(),
	separator: z.enum(separators).optional(),
	/** As a spreadsheet numbers it. */
	headerRow: z.int().min(1).max(1_048_576).optional(),
	/** Of years of two digits. */
	era: z.enum(['buddhist', 'common']).optional(),
	/** Of the form scores: 0–100, or points of the total (30/30/40). */
	scale: z.enum(['hundred', 'points']).optional(),
	columns: z
		.array(column)
		.max(16_384)
		.refine((all) => new Set(all.map(({ header }) => header)).size === all.length)
		.refine((all) => {
			const used = all.flatMap(({ to }) => [...to] as string[]);
			return new Set(used).size === used.length;
		}),
});

/** A column of a file and the contract columns it is said to be. */
export interface ChosenColumn {
	readonly header: string;
	readonly to: readonly string[];
}

/** What a person said of how tables with these headers are read. What is not said is told by itself. */
export interface ChosenMatching extends Readonly<
	Omit<z.infer<typeof schema>, 'columns' | 'format' | 'version'>
> {
	readonly columns: readonly ChosenColumn[];
}

/** How the cells of a table are told from its bytes, where a person said so. */
export type ReadAs = Pick<ChosenMatching, 'encoding' | 'separator' | 'headerRow'>;
/** How values are written, where a person said so. */
export interface Conventions extends Pick<ChosenMatching, 'era' | 'scale'> {
	/**
	 * Fiscal year (BE) of every row, where no column gives it. Of one file only: the next one with the
	 * same headers is of another year, so it is no part of a matching.
	 */
	readonly year?: number;
}

/** Tells which tables a matching is for. */
export const fingerprintOfMatching = ({ columns }: ChosenMatching): string =>
	fingerprintOf(columns.map(({ header }) => header));

/** Whether a column is split. */
export const isSplit = (to: readonly string[]): to is readonly PlaceColumn[] => to.length > 1;

/** A matching as text, to be kept or handed to a colleague. */
export function matchingText(matching: ChosenMatching): string {
	return JSON.stringify({ format, version, ...matching }, undefined, '\t');
}

/** Whether what was read claims to be a matching of a later version. */
const isNewer = (value: unknown) =>
	z.looseObject({ format: z.literal(format), version: z.number().gt(version) }).safeParse(value)
		.success;

/**
 * The matching that a text holds.
 * @throws IngestError not_a_matching, newer_matching
 */
export function readMatching(text: string): ChosenMatching {
	let value: unknown;
	try {
		value = text.length > longest ? undefined : JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		throw new IngestError('not_a_matching');
	}
	if (isNewer(value)) throw new IngestError('newer_matching');
	const read = schema.safeParse(value);
	if (!read.success) throw new IngestError('not_a_matching');
	const { format: _, version: __, ...matching } = read.data;
	return matching;
}
