import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { take } from './take';

interface Mistake {
	row: number;
	column?: string;
	value: string;
	code: string;
	inParquet: boolean;
}

const folder = 'data/simulated-province/';
const { rows, mistakes, noticed } = JSON.parse(readFileSync(`${folder}mistakes.json`, 'utf8')) as {
	rows: number;
	mistakes: Mistake[];
	noticed: Omit<Mistake, 'inParquet'>[];
};
/** What shows only once all visits stand side by side is found later. */
const foundLater = new Set([
	...['duplicate_visit', 'different_totals'],
	...['score_jump', 'type_changed', 'several_in_province'],
]);
const expected = [...mistakes, ...noticed.map((notice) => ({ ...notice, inParquet: true }))].filter(
	({ code }) => !foundLater.has(code),
);

const told = ({ row, column, code, value = '' }: Omit<Partial<Mistake>, 'inParquet'>) =>
	`${row} ${column} ${code} ${value}`;

describe('the simulated province', () => {
	it.each([
		['visits.csv', 'utf-8', ','],
		['visits-windows-874.csv', 'windows-874', ';'],
	])('%s: every planted mistake is found, and nothing else', async (name, encoding, separator) => {
		const ingested = await take(readFileSync(folder + name), name);
		expect(ingested).toMatchObject({ rows, encoding, separator, unknown: [], people: [] });
		expect(ingested.accepted + ingested.refused).toBe(rows);
		expect(ingested.findings.map(told).sort()).toEqual(expected.map(told).sort());
	});

	it('visits.parquet: every planted mistake a typed value can hold, and nothing else', async () => {
		const { findings, accepted, refused } = await take(
			readFileSync(`${folder}visits.parquet`),
			'visits.parquet',
		);
		expect(accepted + refused).toBe(rows);
		const held = expected.filter(({ inParquet }) => inParquet);
		// Parquet has no header, so its rows are numbered one lower.
		expect(findings.map(({ row, column, code }) => `${row + 1} ${column} ${code}`).sort()).toEqual(
			held.map(({ row, column, code }) => `${row} ${column} ${code}`).sort(),
		);
	});
});
