import {
	blank,
	casesFor,
	columnNamed,
	factsOf,
	storage,
	storedValues,
	visitSchema,
	type Cell,
	type CheckCode,
	type ColumnName,
	type Facts,
	type Repair,
	type Value,
} from '$lib/visits';
import { foldAdvice } from './fold-advice';
import { convertForms, isOnPoints } from './form-scale';
import { gazetteer } from './gazetteer';
import { noVisit } from './layout/no-visit';
import type { Matching } from './match-columns';
import { readColumns, type ReadColumns } from './read-columns';
import type { Finding, OnProgress, RawTable, Repairs } from './types';

/** Accepted visits as Arrow wants them: column by column, in the order of visits/storage. */
export interface VisitColumns {
	readonly columns: (Value | undefined)[][];
	/** Where each visit stands in its file. */
	readonly rowNumbers: number[];
	readonly file: number;
}

export interface Normalised {
	readonly visits: VisitColumns;
	readonly accepted: number;
	readonly refused: number;
	readonly findings: readonly Finding[];
	readonly repairs: Repairs;
}

const progressEvery = 5_000;
const longestValue = 200;

function shortened(cell: Cell): string | undefined {
	const text = cell instanceof Date ? cell.toJSON() : cell?.toString();
	return text?.slice(0, longestValue) || undefined;
}

/** A text as it is kept: personal data of the cell is not to stand in the report. */
function textOf({ visit }: Facts, column: ColumnName): string | undefined {
	const value = visit[column];
	return columnNamed(column)?.kind === 'text' && typeof value === 'string' ? value : undefined;
}

/** Why a row is refused: each reason with its column. */
function refusals(value: (name: string) => Value | undefined): [CheckCode, string][] {
	const found: [CheckCode, string][] = [];
	if (value('agency_name') === undefined) found.push(['no_agency', 'agency_name']);
	if (value('fiscal_year') === undefined) found.push(['no_year', 'fiscal_year']);
	return found;
}

/** What refuses a row as a whole, whatever its single values. */
function wholeRow(
	table: RawTable,
	matching: Matching,
	row: number,
	value: (name: string) => Value | undefined,
): Pick<Finding, 'code' | 'value'> | undefined {
	const agency = value('agency_name') as string | undefined;
	const hasYear = matching.places.has('fiscal_year') && value('fiscal_year') !== undefined;
	const cells = () => table.cells.map((column) => column[row]);
	const found = noVisit({ cells, agency, hasYear }, table.heading);
	if (found) return found;
	return table.overfull?.has(table.rowNumbers[row] ?? 0) ? { code: 'too_many_cells' } : undefined;
}

/** Turns a table into checked visits: every row is either accepted or refused with a finding. */
export function normalise(
	table: RawTable,
	matching: Matching,
	file: number,
	onProgress: OnProgress,
): Normalised {
	const rows = table.rowNumbers.length;
	const asGiven = readColumns(table, matching);
	const { scale = isOnPoints(asGiven, rows) ? 'points' : 'hundred' } = matching.conventions;
	const onHundred = scale === 'points' ? convertForms(asGiven) : asGiven;
	const read: ReadColumns = foldAdvice(onHundred, rows);
	const contract = [...read];
	const stored = Object.keys(storage).map((): (Value | undefined)[] => []);
	const rowNumbers: number[] = [];
	const cases = casesFor((column) => read.has(column));
	const findings: Finding[] = [];
	const repairs: Partial<Record<Repair, number>> = {};

	for (let row = 0; row < rows; row++) {
		if (row % progressEvery === 0) onProgress({ stage: 'checking', done: row, total: rows });
		const number = table.rowNumbers[row] ?? 0;
		const report = (code: CheckCode, column: string, wrong?: string) => {
			const cell = wrong ?? table.cells[matching.places.get(column) ?? -1]?.[row];
			findings.push({ file, row: number, column, value: shortened(cell), code });
		};
		const valueOf = (name: string) => read.get(name)?.[row]?.value;
		const whole = wholeRow(table, matching, row, valueOf);
		if (whole) {
			findings.push({ file, row: number, ...whole });
			continue;
		}
		const refused = refusals(valueOf);
		for (const [code, column] of refused) report(code, column);
		if (refused.length > 0) continue;

		const values: Record<string, Value> = {};
		for (const [name, readings] of contract) {
			const reading = readings[row] ?? blank;
			if (reading === blank) continue;
			const { value, error, wrong, repairs: made } = reading;
			if (error) report(error, name, wrong);
			if (value !== undefined) values[name] = value;
			for (const repair of made) repairs[repair] = (repairs[repair] ?? 0) + 1;
		}
		const facts = factsOf(visitSchema.parse(values), cases, gazetteer);
		for (const { code, column } of facts.found) report(code, column, textOf(facts, column));
		stored.forEach((column, index) => column.push(storedValues[index]?.(facts)));
		rowNumbers.push(number);
	}
	const accepted = rowNumbers.length;
	return {
		visits: { file, rowNumbers, columns: stored },
		accepted,
		refused: rows - accepted,
		findings,
		repairs,
	};
}
