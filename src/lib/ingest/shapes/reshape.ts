import type { Repair } from '$lib/visits';
import { Cells } from '../cells';
import type { Matching } from '../match-columns';
import type { RawTable } from '../raw-table';
import type { Match, Shape } from '../types';
import { agreement, type Said } from './agreed';
import { indicatorForm } from './indicator-form';
import type { LongForm, Saying, Wrong } from './long-form';
import { projectForm } from './project-form';
import { visitRows } from './visit-rows';

/** A table with a row a visit, and what making it of several rows each found. */
export interface Reshaped {
	readonly shape: Shape;
	readonly table: RawTable;
	readonly matching: Matching;
	/** Rows that are of no visit, each with the reason. */
	readonly refused: readonly Wrong[];
	/** Values left blank, and what is used although doubtful. */
	readonly wrong: readonly Wrong[];
	readonly repairs: readonly Repair[];
}

/** A column of the visits: its cells and the file's rows they stand in, by visit. */
interface VisitColumn extends Saying {
	readonly cells: Cells;
	readonly origins: number[];
	readonly agree: ReturnType<typeof agreement>;
}

/** What the rows of a visit say, by column of the visit. */
function sayingsOf(
	rows: readonly number[],
	{ cells, rowNumbers }: RawTable,
	sayings: (row: number) => readonly Saying[],
) {
	const byName = new Map<string, Saying & { said: Said[] }>();
	for (const row of rows) {
		for (const saying of sayings(row)) {
			const one = { cell: cells[saying.place]?.at(row), row: rowNumbers[row] ?? 0 };
			const others = byName.get(saying.name);
			if (others) others.said.push(one);
			else byName.set(saying.name, { ...saying, said: [one] });
		}
	}
	return byName.values();
}

function pivoted(table: RawTable, matching: Matching, form: LongForm): Reshaped {
	const { visits, incomplete, refused, carried } = visitRows(table, matching.places, form);
	const ofVisit: readonly Saying[] = [...matching.places]
		.map(([name, place]) => ({ name, place }))
		.filter(({ place }) => !form.used.has(place));
	const columns = new Map<string, VisitColumn>(
		ofVisit.map((saying) => [saying.name, emptyColumn(saying)]),
	);
	const columnOf = (saying: Saying): VisitColumn => {
		const column = columns.get(saying.name) ?? emptyColumn(saying);
		columns.set(saying.name, column);
		return column;
	};
	const members = visits.map((rows) => rows.map((row) => table.rowNumbers[row] ?? 0));
	const wrong: Wrong[] = [];
	const repairs = Array<Repair>(carried).fill('carried_down');
	const fill = ({ cells, origins }: VisitColumn, visit: number, { cell, row }: Said) => {
		cells.set(visit, cell);
		origins[visit] = row;
	};
	for (const [visit, rows] of visits.entries()) {
		for (const saying of sayingsOf(rows, table, (row) => [...ofVisit, ...form.says(row)])) {
			const column = columnOf(saying);
			const agreed = column.agree(saying.said);
			if (agreed && 'cell' in agreed) fill(column, visit, agreed);
			else wrong.push(...(agreed ?? []));
		}
		const sums = incomplete.has(rows[0] ?? -1) ? undefined : form.sums?.(rows);
		const row = members[visit]?.[0] ?? 0;
		for (const sum of sums?.values ?? []) fill(columnOf(sum), visit, { cell: sum.value, row });
		wrong.push(...(sums?.wrong ?? []));
		repairs.push(...(sums?.repairs ?? []));
	}
	const all = [...columns.values()];
	const header = (place: number) => table.headers[place]?.trim() ?? '';
	return {
		shape: form.shape,
		table: {
			headers: all.map(({ place }) => header(place)),
			heading: [],
			cells: all.map(({ cells }) => cells),
			rowNumbers: members.map(([first = 0]) => first),
			pivot: {
				members,
				places: all.map(({ place }) => place),
				origins: all.map(({ origins }) => origins),
			},
		},
		matching: {
			...matching,
			places: new Map(all.map(({ name }, place) => [name, place])),
			matched: all.map(({ name, place }): Match => ({ header: header(place), column: name })),
			unknown: unusedOf(table, matching, form),
		},
		...{ refused, wrong, repairs },
	};
}

const emptyColumn = (saying: Saying): VisitColumn => ({
	...{ name: saying.name, place: saying.place },
	...{ cells: new Cells(), origins: [], agree: agreement(saying.name) },
});

/** What the form makes use of is no longer unknown. */
function unusedOf({ headers }: RawTable, { unknown }: Matching, { used }: LongForm) {
	const known = new Set([...used].map((place) => headers[place]?.trim()));
	return unknown.filter((header) => !known.has(header));
}

/** Makes a table with a row an indicator or a project one with a row a visit; any other stays as it is. */
export function reshape(table: RawTable, matching: Matching): Reshaped {
	const form = matching.places.has('agency_name')
		? (indicatorForm(table, matching) ?? projectForm(table, matching))
		: undefined;
	if (form) return pivoted(table, matching, form);
	return { shape: 'visit', table, matching, refused: [], wrong: [], repairs: [] };
}
