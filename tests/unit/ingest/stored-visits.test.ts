import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { gazetteer } from '$lib/ingest/gazetteer';
import { casesFor, columns, derive, derivedColumns, factsOf, type Visit } from '$lib/visits';
import { take, visitsOf } from './take';

/** The visit that a stored row was made of; what was worked out is marked beside its column. */
function givenIn(row: Readonly<Record<string, unknown>>): Visit {
	const valueOf = ({ name, kind }: (typeof columns)[number]) => {
		const value = row[`${name}_inferred`] === true ? null : (row[name] ?? null);
		return kind === 'date' && value !== null
			? new Date(Number(value)).toJSON().slice(0, 10)
			: value;
	};
	return Object.fromEntries(
		columns.flatMap((column) => {
			const value = valueOf(column);
			return value === null ? [] : [[column.name, value]];
		}),
	) as Visit;
}

it('what is told column by column is what the facts of each visit come to', async () => {
	const ingested = await take(readFileSync('data/simulated-province/visits.csv'));
	const matched = new Set(ingested.matched.map(({ column }) => column));
	const cases = casesFor((name) => matched.has(name));
	const rows = visitsOf(ingested);
	expect(rows.length).toBeGreaterThan(1900);
	for (const row of rows) {
		const expected = derive(factsOf(givenIn(row), cases, gazetteer));
		for (const { name } of derivedColumns) {
			expect([name, row[name] ?? undefined]).toEqual([name, expected[name]]);
		}
	}
});
