import { parquetWriteBuffer, schemaFromColumnData, type SchemaElement } from 'hyparquet-writer';
import { columns, type Kind } from './columns';
import type { Mistake, SimulatedProvince, VisitRecord } from './record';

type StoredType = 'INT32' | 'DOUBLE' | 'BOOLEAN' | 'STRING';

const storedTypes: Readonly<Record<Kind, StoredType | undefined>> = {
	year: 'INT32',
	round: 'INT32',
	// A date is a schema element of its own, below.
	date: undefined,
	text: 'STRING',
	agency_type: 'STRING',
	baht: 'INT32',
	count: 'INT32',
	score: 'DOUBLE',
	form_score: 'DOUBLE',
	band: 'STRING',
	level: 'STRING',
	there_or_not: 'BOOLEAN',
	yes_or_no: 'BOOLEAN',
	one_or_zero: 'BOOLEAN',
};

const impossible = new Set(['out_of_range', 'negative_count']);

/** What a typed cell holds: the value as read, null where the cell is blank, an impossible number as it is. */
function stored(
	{ values, cells }: VisitRecord,
	mistake: Mistake | undefined,
	name: string,
	kind: Kind,
) {
	if (mistake?.column === name && impossible.has(mistake.code)) return Number(mistake.value);
	const value = cells[name] === '' ? undefined : values[name];
	if (value === undefined) return null;
	return kind === 'date' ? new Date(`${value}T00:00:00Z`) : value;
}

/** The same rows in the same order, under the contract's column names, in typed columns. */
export function writeParquet({ visits, mistakes }: SimulatedProvince): Uint8Array {
	const mistakeAt = new Map(mistakes.map((mistake) => [mistake.row, mistake]));
	const columnData = columns.map(({ name, kind }) => ({
		name,
		data: visits.map((visit) => stored(visit, mistakeAt.get(visit.row), name, kind)),
		type: storedTypes[kind],
	}));
	const date: SchemaElement = {
		name: 'visit_date',
		type: 'INT32',
		converted_type: 'DATE',
		repetition_type: 'OPTIONAL',
	};
	const schema = schemaFromColumnData({ columnData, schemaOverrides: { visit_date: date } });
	const untyped = columnData.map(({ name, data }) => ({ name, data }));
	return new Uint8Array(parquetWriteBuffer({ columnData: untyped, schema }));
}
