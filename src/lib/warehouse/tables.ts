import { agencyTypes, bands, incomplete, levels } from '$lib/ita';
import { views } from '$lib/filters';
import { storage, type Storage } from '$lib/visits';

const sqlTypes: Record<Storage, string> = {
	text: 'VARCHAR',
	integer: 'INTEGER',
	number: 'DOUBLE',
	boolean: 'BOOLEAN',
	date: 'DATE',
};

const quoted = (values: readonly string[]) => values.map((value) => `'${value}'`).join(', ');
const enumeration = (name: string, values: readonly string[]) =>
	`CREATE TYPE ${name} AS ENUM (${quoted(values)})`;

const columns = Object.entries(storage).map(([name, kind]) => `"${name}" ${sqlTypes[kind]}`);

/** What stands in an empty warehouse: the categories, the visits, what was chosen for results. */
export const tables: readonly string[] = [
	enumeration('as_of', views.map(String)),
	enumeration(
		'agency_type',
		agencyTypes.map(({ id }) => id),
	),
	enumeration('regime', ['letters', 'names']),
	enumeration('level', [...levels.map(({ id }) => id), incomplete.id]),
	enumeration('band', bands),
	`CREATE TABLE visits (
		visit BIGINT, file INTEGER, row INTEGER, result BOOLEAN, ${columns.join(', ')}
	)`,
	'CREATE TABLE result_choices (result BIGINT, agency BIGINT)',
];
