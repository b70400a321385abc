import {
	casesFor,
	columnNamed,
	computedColumns,
	factsOf,
	maskPersonal,
	type Cell,
	type CheckCode,
	type ColumnName,
	type Facts,
	type Repair,
	type Value,
	type Visit,
} from '$lib/visits';
import { foldAdvice } from './fold-advice';
import { convertForms, isOnPoints } from './form-scale';
import { gazetteer } from './gazetteer';
import { givenColumn, ofRows } from './given-column';
import type { ReadVisits } from './as-visits';
import { noVisit } from './layout/no-visit';
import type { Matching } from './match-columns';
import { filledIn, isOwnForm } from './own-form';
import type { ReadColumns } from './read-columns';
import { GatheredColumn, type StoredColumn } from './stored-column';
import type { Finding, OnProgress, RawTable, Repairs } from './types';

/** Accepted visits, column by column. */
export interface VisitColumns {
	/** By the name in visits/storage; a column of which nothing is known is absent. */
	readonly columns: ReadonlyMap<string, StoredColumn>;
	/** Where each visit stands in its file. */
	readonly rowNumbers: number[];
	readonly file: number;
	/** They are ITA results alone. */
	readonly results: boolean;
}

export interface Normalised {
	readonly visits: VisitColumns;
	readonly rows: number;
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

/** A cell of no column of the contract: it may hold anything. */
const masked = (text: string | undefined) => shortened(text && maskPersonal(text));

/** A text as it is kept: personal data of the cell is not to stand in the report. */
function textOf({ visit }: Facts, column: ColumnName): string | undefined {
	const value = visit[column];
	return columnNamed(column)?.kind === 'text' && typeof value === 'string' ? value : undefined;
}

/** Why a row is refused: each reason with its column. */
function refusals(
	value: (name: string) => Value | undefined,
	{ results }: ReadVisits,
): [CheckCode, string][] {
	const found: [CheckCode, string][] = [];
	if (value('agency_name') === undefined) found.push(['no_agency', 'agency_name']);
	if (value('fiscal_year') === undefined)
		found.push(['no_year', results ? 'ita_fiscal_year' : 'fiscal_year']);
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
	const hasYear = matching.conventions.year === undefined && value('fiscal_year') !== undefined;
	const cells = () => table.cells.map((column) => column[row]);
	const found = noVisit({ cells, agency, hasYear }, table.heading);
	if (found) return found;
	return table.overfull?.has(table.rowNumbers[row] ?? 0) ? { code: 'too_many_cells' } : undefined;
}

/**
 * Turns a table into checked visits: every row of the file is either accepted or refused with a
 * finding; where several make a visit, all of them are.
 */
export function normalise(visits: ReadVisits, file: number, onProgress: OnProgress): Normalised {
	const { table, matching, results } = visits;
	const rows = table.rowNumbers.length;
	const own = isOwnForm(matching);
	const told = !own && isOnPoints(visits.read, rows) ? 'points' : 'hundred';
	const { scale = told } = matching.conventions;
	const onHundred = scale === 'points' ? convertForms(visits.read) : visits.read;
	const read: ReadColumns = foldAdvice(onHundred, rows);
	const given = [...read].map(([name, column]) => givenColumn(name, column));
	const computed = computedColumns.map((column) => ({
		...column,
		gathered: new GatheredColumn(rows),
	}));
	/** Of the row that is looked at. */
	const values: Partial<Record<string, Value>> = {};
	const accepted: number[] = [];
	const cases = casesFor(own ? filledIn(read) : (column) => read.has(column));
	const findings: Finding[] = [...visits.refused, ...visits.wrong].map((wrong) => ({
		file,
		...wrong,
		value: masked(wrong.value),
		...(wrong.against && {
			against: { ...wrong.against, value: masked(wrong.against.value) ?? '' },
		}),
	}));
	let refused = visits.refused.length;
	let acceptedRows = 0;
	const repairs: Partial<Record<Repair, number>> = {};
	const mended = (repair: Repair) => (repairs[repair] = (repairs[repair] ?? 0) + 1);
	visits.repairs.forEach(mended);

	for (let row = 0; row < rows; row++) {
		if (row % progressEvery === 0) onProgress({ stage: 'checking', done: row, total: rows });
		const number = table.rowNumbers[row] ?? 0;
		const members = table.pivot?.members[row] ?? [number];
		const report = (code: CheckCode, column: string, wrong?: string) => {
			const place = matching.places.get(column) ?? -1;
			const cell = wrong ?? table.cells[place]?.[row];
			const origin = table.pivot?.origins[place]?.[row] ?? number;
			findings.push({ file, row: origin, column, value: shortened(cell), code });
		};
		const valueOf = (name: string) => read.get(name)?.at(row).value;
		const whole = wholeRow(table, matching, row, valueOf);
		if (whole) {
			findings.push(...members.map((row) => ({ file, row, ...whole })));
			refused += members.length;
			continue;
		}
		const reasons = refusals(valueOf, visits);
		for (const [code, column] of reasons) {
			const cell = shortened(table.cells[matching.places.get(column) ?? -1]?.[row]);
			findings.push(...members.map((row) => ({ file, row, column, value: cell, code })));
		}
		if (reasons.length > 0) {
			refused += members.length;
			continue;
		}

		for (const { name, codes, different, readings, isNoted } of given) {
			const code = codes[row] ?? 0;
			values[name] = different[code];
			if (!isNoted[code]) continue;
			const { error, wrong, repairs: made = [] } = readings[code] ?? {};
			if (error) report(error, name, wrong);
			made.forEach(mended);
		}
		const facts = factsOf(values as Visit, cases, gazetteer);
		for (const { code, column } of facts.found) report(code, column, textOf(facts, column));
		for (const { of, gathered } of computed) gathered.add(of(facts));
		accepted.push(row);
		acceptedRows += members.length;
	}
	const columns = new Map<string, StoredColumn>([
		...given.map((column) => [column.name, ofRows(column, accepted)] as const),
		...computed.map(({ name, gathered }) => [name, gathered] as const),
	]);
	const rowNumbers = accepted.map((row) => table.rowNumbers[row] ?? 0);
	return {
		visits: { file, rowNumbers, columns, results },
		...{ rows: acceptedRows + refused, accepted: acceptedRows, refused },
		findings,
		repairs,
	};
}
