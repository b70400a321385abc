import { adviceItems } from '$lib/ita';
import { choices } from './choices';
import type { Column, Kind } from './column';
import { columns } from './columns';
import { kindNames } from './kind-names';
import { largestCount } from './read/count';
import { firstYear, lastYear } from './read/year';
import { sectionNames } from './section-names';

/** A field of a Frictionless Table Schema. */
interface Field {
	readonly name: string;
	readonly type: string;
	readonly title: string;
	readonly description: string;
	readonly constraints?: Readonly<Record<string, unknown>>;
	readonly [property: string]: unknown;
}

/** https://datapackage.org/standard/table-schema/ */
export interface TableSchema {
	readonly $schema: string;
	readonly fields: readonly Field[];
	readonly missingValues: readonly string[];
}

const valuesOf = (kind: Kind) => choices[kind]?.map(({ value }) => value);
const item = adviceItems.map(({ code }) => code.replaceAll('.', '\\.')).join('|');

const types: Readonly<Record<Kind, Pick<Field, 'type' | 'constraints'>>> = {
	text: { type: 'string' },
	// A Table Schema's own years are of the common era.
	year: { type: 'integer', constraints: { minimum: firstYear, maximum: lastYear } },
	round: { type: 'integer', constraints: { enum: valuesOf('round') } },
	date: { type: 'date' },
	score: { type: 'number', constraints: { minimum: 0, maximum: 100 } },
	baht: { type: 'number', constraints: { minimum: 0 } },
	count: { type: 'integer', constraints: { minimum: 0, maximum: largestCount } },
	yes_no: { type: 'boolean' },
	agency_type: { type: 'string', constraints: { enum: valuesOf('agency_type') } },
	level: { type: 'string', constraints: { enum: valuesOf('level') } },
	band: { type: 'string', constraints: { enum: valuesOf('band') } },
	advice: { type: 'string', constraints: { pattern: `(${item})(\\|(${item}))*` } },
};

function descriptionOf({ section, kind, label, unit }: Column): string {
	const meanings = choices[kind]?.map(({ value, word }) =>
		String(value) === word.th ? word.th : `${value} = ${word.th}`,
	);
	const values = meanings?.join(' · ') ?? kindNames[kind].th;
	return `${sectionNames[section].th}: ${label.th} (${values}${unit ? ` ${unit.th}` : ''})`;
}

function fieldOf(column: Column): Field {
	const { type, constraints } = types[column.kind];
	const all = { ...(column.required && { required: true }), ...constraints };
	return {
		name: column.name,
		type,
		title: column.headers[0] ?? column.name,
		description: descriptionOf(column),
		...(Object.keys(all).length > 0 && { constraints: all }),
	};
}

/** The contract as a Frictionless Table Schema: of the visits we write as CSV and Parquet. */
export function tableSchema(): TableSchema {
	return {
		$schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
		fields: columns.map(fieldOf),
		missingValues: [''],
	};
}

/** The Table Schema as the text of its file. */
export const tableSchemaText = () => `${JSON.stringify(tableSchema(), undefined, '\t')}\n`;
