import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { ingest } from '$lib/ingest/ingest';
import type { Ingested } from '$lib/ingest/types';
import { visitsOf } from './take';

/** The bytes of a fixture. */
export const fixture = (name: string) =>
	new Uint8Array(readFileSync(`tests/fixtures/ingest/${name}`));

/** Takes in a fixture of any number of tables. */
export const open = (name: string, numbers = { file: 1, apart: 1 }) =>
	ingest({ name, bytes: fixture(name), ...numbers }, () => undefined);

/** Takes in a fixture that is one table and nothing else. */
export async function only(name: string): Promise<Ingested> {
	const { tables, passedOver } = await open(name);
	expect(passedOver).toEqual([]);
	expect(tables).toHaveLength(1);
	return tables[0] as Ingested;
}

/** Columns of a table's visits, a line each, dates as days. */
export function lines(table: Ingested, ...columns: string[]): string[] {
	const shown = (name: string, value: unknown) =>
		name === 'visit_date' && value !== null
			? new Date(Number(value)).toISOString().slice(0, 10)
			: String(value ?? '');
	return visitsOf(table).map((visit) =>
		columns.map((column) => shown(column, visit[column])).join(' '),
	);
}

/** What was found in a table's rows, a line each. */
export const told = ({ findings }: Ingested) =>
	findings.map(({ row, column = '', code, value = '' }) => `${row} ${column} ${code} ${value}`);
