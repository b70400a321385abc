import { expect, it } from 'vitest';
import { heldWith, heldWithout } from '$lib/dashboard/held';
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
const file = (number: number, part: string): IngestedFile => ({
	hash: 'a',
	tables: [table(number, part)],
	toMatch: [],
	passedOver: [{ name: 'a.xlsx', hash: 'a', part: `ปก ${part}`, code: 'empty_file', details: {} }],
});
const stock = (findings: Stock['findings']): Stock => ({
	catalogue: {} as Stock['catalogue'],
	findings,
});

it('holds tables beside those before, each once, without their bytes', () => {
	const first = { ...heldWith(undefined, [file(1, 'ก')], stock([])), simulated: false };
	const both = heldWith(
		first,
		[file(2, 'ข')],
		stock([{ file: 1, row: 2, code: 'duplicate_visit' }]),
	);
	expect(both.read.map(({ number, part }) => `${number} ${part}`)).toEqual(['1 ก', '2 ข']);
	expect(both.files.map(({ accepted, refused }) => [accepted, refused])).toEqual([
		[2, 1],
		[3, 0],
	]);
	expect(both.passedOver.map(({ part }) => part)).toEqual(['ปก ก', 'ปก ข']);
	expect(both.read.some((held) => 'ipc' in held)).toBe(false);
});

it('holds the others where one is taken out, with what is still found in them', () => {
	const both = heldWith(undefined, [file(1, 'ก'), file(2, 'ข')], stock([]));
	const left = heldWithout(
		{ ...both, simulated: false },
		1,
		stock([{ file: 2, row: 3, code: 'duplicate_visit' }]),
	);
	expect(left.read.map(({ number }) => number)).toEqual([2]);
	expect(left.files.map(({ accepted, refused }) => [accepted, refused])).toEqual([[2, 1]]);
	expect(left.passedOver).toHaveLength(2);
});
