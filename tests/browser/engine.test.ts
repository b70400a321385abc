import { tableFromArrays, tableToIPC } from '@uwdata/flechette';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startEngine, type Engine } from '$lib/warehouse';

let engine: Engine;

beforeAll(async () => {
	engine = await startEngine();
});
afterAll(() => engine.close());

describe('the engine is sealed', () => {
	test.each([
		"SELECT * FROM read_csv('https://example.invalid/a.csv')",
		"SELECT * FROM read_csv('/etc/passwd')",
		"COPY (SELECT 1) TO 'out.csv'",
		'LOAD parquet',
		'LOAD json',
		'SET enable_external_access = true',
		'SET autoload_known_extensions = true',
		"ATTACH 'other.db'",
	])('%s is refused', async (sql) => {
		await expect(engine.query(sql)).rejects.toThrow();
		// And the engine still answers.
		expect(await engine.query('SELECT 1::INTEGER AS one')).toEqual([{ one: 1 }]);
	});
});

test('the engine takes a stream in pieces, and its bytes stay with whoever gave them', async () => {
	const number = Int32Array.from({ length: 1_000_000 }, (_, row) => row);
	const stream = tableToIPC(tableFromArrays({ number }), { format: 'stream' }) as Uint8Array;
	await engine.insert('numbers', stream);
	const [found] = await engine.query(
		'SELECT count(*)::INTEGER AS rows, sum(number)::DOUBLE AS sum FROM numbers',
	);
	await engine.query('DROP TABLE numbers');
	expect(found).toEqual({ rows: number.length, sum: (number.length * (number.length - 1)) / 2 });
	// More than one piece, and none of it handed away.
	expect(stream.length).toBeGreaterThan(number.byteLength);
});
