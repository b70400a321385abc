import { maskPersonal, type Cell, type Value } from '$lib/visits';
import { isoDay } from '$lib/visits/read/tidy';
import { asVisits } from '../as-visits';
import type { Cells } from '../cells';
import { convertForms, isOnPoints } from '../form-scale';
import type { IngestErrorCode } from '../ingest-error';
import { matchingOf, sampleOf, type Matching } from '../match-columns';
import { normalise } from '../normalise';
import { readColumns, type ReadColumns } from '../read-columns';
import type { RawTable } from '../raw-table';
import type { Encoding, ReadTable } from '../types';
import type { ChosenMatching } from './chosen-matching';
import { columnIds } from './column-ids';
import type { Proposal } from './proposal';
import { resolved } from './resolve';
import { missingOf } from './to-match';

/** What one of the contract's columns reads in the samples, in their order. */
export interface SampleReading {
	readonly column: string;
	readonly values: readonly (Value | undefined)[];
}

/** A column of a table as it is shown to be matched. */
export interface PreviewColumn extends Proposal {
	/** As a matching calls it. */
	readonly id: string;
	/** As they stand in the file; none where the column is about people. */
	readonly samples: readonly string[];
	readonly readings: readonly SampleReading[];
}

/** The start of a table, as it would be taken in. */
export interface Preview {
	readonly format: ReadTable['format'];
	readonly encoding?: Encoding;
	readonly separator?: string;
	/** Of the form scores: what is said, or what the values tell. */
	readonly scale: 'hundred' | 'points';
	/** What is said of how the table is read, by a person or by what is remembered. */
	readonly matching: ChosenMatching;
	readonly columns: readonly PreviewColumn[];
	/** Rows looked at, and how many of them would be taken in; none while anything is missing. */
	readonly rows: number;
	readonly accepted?: number;
	/** Why the table cannot be taken in so, and which headers it is about. */
	readonly missing?: { readonly code: IngestErrorCode; readonly headers: readonly string[] };
}

/** Rows looked at, and values shown of each column. */
const shownRows = 1_000;
const shownSamples = 3;
const longestSample = 80;

function startOfTable({ cells, rowNumbers, ...table }: RawTable): RawTable {
	return {
		...table,
		cells: cells.map((column) => column.first(shownRows)),
		rowNumbers: Array.prototype.slice.call(rowNumbers, 0, shownRows) as number[],
	};
}

/** Rows with the first values of a column that differ. */
function sampleRows(cells: Cells): number[] {
	const rows = new Map<string, number>();
	for (let row = 0; row < cells.length && rows.size < shownSamples; row++) {
		const text = sampleText(cells.at(row));
		if (text !== '' && !rows.has(text)) rows.set(text, row);
	}
	return [...rows.values()];
}

function sampleText(cell: Cell): string {
	const text = cell instanceof Date ? isoDay(cell) : String(cell ?? '').trim();
	return maskPersonal(text).slice(0, longestSample);
}

function inUse(
	table: RawTable,
	matching: Matching,
): { scale: Preview['scale']; read: ReadColumns } {
	const read = readColumns(table, matching);
	const told = isOnPoints(read, table.rowNumbers.length) ? 'points' : 'hundred';
	const { scale = told } = matching.conventions;
	return { scale, read: scale === 'points' ? convertForms(read) : read };
}

/** What the start of a table comes to, with what is said of it so far. */
export function previewOf(
	{ table: whole, format, encoding, separator }: ReadTable,
	matching: ChosenMatching,
	year: number | undefined,
): Preview {
	const table = startOfTable(whole);
	const proposals = resolved(table, matching);
	const { era, scale: said } = matching;
	const taken = matchingOf(table, proposals, { era, scale: said, year });
	const { scale, read } = inUse(table, taken);
	const visits = asVisits(table, taken, { chosen: matching.columns.length > 0 });
	const missing = missingOf(visits, { chosen: false, headers: table.headers });
	const isWhole = missing?.code !== 'no_agency_column' && missing?.code !== 'no_year_column';
	const checked = isWhole ? normalise(visits, 0, () => undefined) : undefined;
	const ids = columnIds(table.headers);
	const columns = table.headers.flatMap((header, place): PreviewColumn[] => {
		const cells = table.cells[place];
		const proposal = proposals[place];
		if (!proposal || !cells || (header.trim() === '' && sampleOf(cells).length === 0)) return [];
		const rows = proposal.reason === 'people' ? [] : sampleRows(cells);
		return [
			{
				...proposal,
				id: ids[place] ?? '',
				samples: rows.map((row) => sampleText(cells.at(row))),
				readings: proposal.to.map((column) => ({
					column,
					values: rows.map((row) => read.get(column)?.at(row).value),
				})),
			},
		];
	});
	return {
		...{ format, encoding, separator, scale, matching, columns },
		rows: table.rowNumbers.length,
		accepted: checked?.accepted,
		missing: missing && {
			code: missing.code,
			headers: (missing.details.headers ?? []) as readonly string[],
		},
	};
}
