import {
	casesFor,
	columnNamed,
	factsOf,
	maskPersonal,
	type Cell,
	type CheckCode,
	type ColumnName,
	type Repair,
	type Visit,
} from '$lib/visits';
import { foldAdvice } from './fold-advice';
import { convertForms, isOnPoints } from './form-scale';
import { gazetteer } from './gazetteer';
import { GivenColumn, VisitReader } from './given-column';
import type { ReadVisits } from './as-visits';
import { filledIn } from './own-form';
import type { ReadColumns } from './read-columns';
import { refusals, wholeRowRefusal } from './refusal';
import type { StoredColumn } from './stored-column';
import { StoredVisits } from './stored-visits';
import type { Finding, OnProgress, Repairs } from './types';

/** Accepted visits, column by column. */
export interface VisitColumns {
	/** By the name in visits/storage; a column of which nothing is known is absent. */
	readonly columns: ReadonlyMap<string, StoredColumn>;
	/** Where each visit stands in its file. */
	readonly rowNumbers: readonly number[];
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

/** A cell as the report shows it: whatever its column is of, it may hold anything. */
const masked = (cell: Cell) => shortened(typeof cell === 'string' ? maskPersonal(cell) : cell);

/** A text as it is kept: personal data of the cell is not to stand in the report. */
function textOf(visit: Visit, column: string): string | undefined {
	const value = visit[column as ColumnName];
	return columnNamed(column)?.kind === 'text' && typeof value === 'string' ? value : undefined;
}

/** The columns of a table on one scale, the single items of advice in their list. */
function onOneScale({ read, table, matching, own }: ReadVisits): ReadColumns {
	const rows = table.rowNumbers.length;
	const told = !own && isOnPoints(read, rows) ? 'points' : 'hundred';
	const { scale = told } = matching.conventions;
	return foldAdvice(scale === 'points' ? convertForms(read) : read, rows);
}

/** What was found while the rows were put together to visits. */
const foundBefore = ({ refused, wrong }: ReadVisits, file: number): Finding[] =>
	[...refused, ...wrong].map(({ against, ...found }) => ({
		file,
		...found,
		value: masked(found.value),
		...(against && { against: { ...against, value: masked(against.value) ?? '' } }),
	}));

/**
 * Turns a table into checked visits: every row of the file is either accepted or refused with a
 * finding; where several make a visit, all of them are.
 */
export function normalise(visits: ReadVisits, file: number, onProgress: OnProgress): Normalised {
	const { table, matching, results, own } = visits;
	const rows = table.rowNumbers.length;
	const read = onOneScale(visits);
	const all = casesFor(own ? filledIn(read) : (column) => read.has(column));
	const cases = all.filter(({ ofValue }) => !ofValue);
	// One that is blank throughout has nothing to give.
	const given = [...read]
		.filter(([, { readings }]) => readings.length > 1)
		.map(([name, column]) => {
			const ofValues = all.filter((one) => one.ofValue && one.column === name);
			return new GivenColumn(name, column, ofValues);
		});
	const stored = new StoredVisits(given, rows);
	const noted = given.filter(({ hasNotes }) => hasNotes);
	/** One for all rows: what a row comes to is taken out of it before the next. */
	const reader = new VisitReader(given);
	const findings = foundBefore(visits, file);
	let refused = visits.refused.length;
	let accepted = 0;
	const repairs: Partial<Record<Repair, number>> = {};
	const mended = (repair: Repair) => (repairs[repair] = (repairs[repair] ?? 0) + 1);
	visits.repairs.forEach(mended);

	let row = 0;
	const cellOf = (column: string) => table.cells[matching.places.get(column) ?? -1]?.at(row);
	const valueOf = (name: ColumnName) => reader.visit[name];
	const report = (code: CheckCode, column: string, wrong?: string) => {
		const origins = table.pivot?.origins[matching.places.get(column) ?? -1];
		const origin = origins?.[row] ?? table.rowNumbers[row] ?? 0;
		findings.push({ file, row: origin, column, value: masked(wrong ?? cellOf(column)), code });
	};
	for (; row < rows; row++) {
		reader.row = row;
		if (row % progressEvery === 0) onProgress({ stage: 'checking', done: row, total: rows });
		const members = table.pivot?.members[row] ?? [table.rowNumbers[row] ?? 0];
		const whole = wholeRowRefusal(visits, row, valueOf);
		const reasons = whole
			? [whole]
			: refusals(visits, valueOf).map(([code, column]) => ({
					...{ column, value: masked(cellOf(column)), code },
				}));
		for (const reason of reasons)
			findings.push(...members.map((member) => ({ file, row: member, ...reason })));
		if (reasons.length > 0) {
			refused += members.length;
			continue;
		}

		for (const column of noted) {
			const note = column.noteOf(row);
			if (!note) continue;
			if (note.error) report(note.error, column.name, note.wrong);
			for (const code of note.found) report(code, column.name, textOf(reader.visit, column.name));
			note.repairs.forEach(mended);
		}
		const facts = factsOf(reader.visit, cases, gazetteer);
		for (const { code, column } of facts.found) report(code, column, textOf(facts.visit, column));
		stored.add(row, facts);
		accepted += members.length;
	}
	// What was found before comes first so far, and a visit of several rows tells of each cell its own.
	findings.sort((one, other) => one.row - other.row);
	return {
		visits: {
			...{ file, results, columns: stored.columns },
			rowNumbers: stored.rows.map((row) => table.rowNumbers[row] ?? 0),
		},
		...{ rows: accepted + refused, accepted, refused },
		findings,
		repairs,
	};
}
