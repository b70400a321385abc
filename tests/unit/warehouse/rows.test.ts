import {
	bool,
	columnFromArray,
	dictionary,
	float64,
	int64,
	tableFromColumns,
	tableToIPC,
	utf8,
	type DataType,
} from '@uwdata/flechette';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '$lib/warehouse/rows';

/** An answer of these columns, in batches of three rows. */
function answer(columns: Record<string, [DataType, readonly unknown[]]>): Uint8Array {
	const made = Object.entries(columns).map(([name, [type, values]]) => [
		name,
		columnFromArray([...values], type, { maxBatchRows: 3, useBigInt: true }),
	]);
	return tableToIPC(tableFromColumns(Object.fromEntries(made)), { format: 'stream' }) as Uint8Array;
}

const numbers = Array.from({ length: 250 }, (_, index) => (index % 7 === 0 ? null : index / 4));
const names = numbers.map((_, index) => (index % 5 === 0 ? null : `อบต.${index % 11}`));

describe('the rows of an answer', () => {
	it('are those of all its batches in order, what is unknown as null', async () => {
		const wholes = numbers.map((_, index) => BigInt(index) - 100n);
		const facts = numbers.map((_, index) => (index % 3 === 0 ? null : index % 2 === 0));
		const ipc = answer({
			total: [float64(), numbers],
			name: [dictionary(utf8()), names],
			text: [utf8(), names],
			whole: [int64(), wholes],
			fact: [bool(), facts],
		});
		expect(await rowsOf(ipc)).toEqual(
			numbers.map((total, index) => ({
				total,
				name: names[index],
				text: names[index],
				whole: Number(wholes[index]),
				fact: facts[index],
			})),
		);
	});

	it('are none of an answer without rows', async () => {
		expect(await rowsOf(answer({ total: [float64(), []] }))).toEqual([]);
	});

	it('hold no whole number that is not exact', async () => {
		const exact = [BigInt(Number.MAX_SAFE_INTEGER), -1n];
		expect(await rowsOf(answer({ key: [int64(), exact] }))).toEqual([
			{ key: Number.MAX_SAFE_INTEGER },
			{ key: -1 },
		]);
		await expect(rowsOf(answer({ key: [int64(), [2n ** 53n]] }))).rejects.toThrow(/integer/);
	});
});
