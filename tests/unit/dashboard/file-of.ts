import type { Ingested, IngestedFile } from '$lib/ingest';
import type { Stock } from '$lib/warehouse';

const table = (number: number, part: string): Ingested => ({
	...{ number, name: 'a.xlsx', part, size: 1, hash: 'a', format: 'xlsx' },
	...{
		shape: 'visit',
		rows: 3,
		accepted: 3,
		refused: 0,
		visits: 3,
		matched: [],
		people: [],
		unknown: [],
	},
	...{ findings: [], repairs: {}, ipc: new Uint8Array(1) },
});

/** A file of one table, which was given this number, and a cover sheet. */
export const fileOf = (number: number, part: string): IngestedFile => ({
	hash: 'a',
	tables: [table(number, part)],
	toMatch: [],
	passedOver: [{ name: 'a.xlsx', hash: 'a', part: `ปก ${part}`, code: 'empty_file', details: {} }],
});

/** What a warehouse makes of it. */
export const stockOf = (findings: Stock['findings']): Stock => ({
	catalogue: {} as Stock['catalogue'],
	findings,
});
