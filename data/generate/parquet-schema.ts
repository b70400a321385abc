import { schemaFromColumnData, type SchemaElement } from 'hyparquet-writer';
import type { Column, Kind } from './columns';
import type { Value } from './record';

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
	complete_or_not: 'BOOLEAN',
	codes: 'STRING',
};

const date: SchemaElement = {
	name: 'visit_date',
	type: 'INT32',
	converted_type: 'DATE',
	repetition_type: 'OPTIONAL',
};

/** The columns of a file, typed. */
export const schemaOf = (columns: readonly Column[]) =>
	schemaFromColumnData({
		columnData: columns.map(({ name, kind }) => ({ name, data: [], type: storedTypes[kind] })),
		schemaOverrides: { visit_date: date },
	});

/** A value as a typed cell holds it: null where it is blank. */
export function stored(kind: Kind, value: Value) {
	if (value === undefined) return null;
	return kind === 'date' ? new Date(`${value}T00:00:00Z`) : value;
}
