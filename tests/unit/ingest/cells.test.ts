import { tableFromColumns, tableFromIPC, tableToIPC, Type, type Column } from '@uwdata/flechette';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Cells } from '$lib/ingest/cells';
import { packColumn } from '$lib/ingest/pack-column';
import { GatheredColumn, type StoredColumn } from '$lib/ingest/stored-column';
import type { Cell, Storage } from '$lib/visits';

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
	fc.constantFrom<Cell>('', 'ก', '1', 1, true, false, undefined, null, Number.NaN, 10n),
	// Listed by their hundredths, and not.
	fc.constantFrom<Cell>(0, 0.01, 0.29, 85.005, 99.99, 100, 100.01, -1, 2566, 1e9),
	fc.date({ noInvalidDate: true }),
);
const held = (cell: Cell) => (cell === '' || cell === null ? undefined : cell);

describe('the cells of a column', () => {
	it('are those put in, each different one held once', () => {
		fc.assert(
			fc.property(fc.array(anyCell, { maxLength: 60 }), (cells) => {
				const column = Cells.of(cells);
				const expected = cells.map(held);
				expect(cells.map((_, row) => column.at(row))).toEqual(expected);
				expect([...column]).toEqual(expected.slice(0, column.length));
				expect(expected.slice(column.length).every((cell) => cell === undefined)).toBe(true);
				const codes = [...column.codes(cells.length)];
				expect(codes.map((code) => column.different[code])).toEqual(expected);
				const texts = column.different.map(
					(cell) => `${typeof cell} ${cell instanceof Date ? cell.getTime() : String(cell)}`,
				);
				expect(new Set(texts).size).toBe(texts.length);
				const start = column.first(7);
				expect([...start]).toEqual(expected.slice(0, start.length));
				expect(start.length).toBeLessThanOrEqual(7);
			}),
			{ seed: 2571, numRuns: 200 },
		);
	});

	it('know a date by its time, and leave what is none of a table as it is', () => {
		const [one, same] = [new Date('2020-04-10'), new Date('2020-04-10')];
		expect(Cells.of([one, same]).different).toEqual([undefined, one]);
		const bytes = new Uint8Array([1]) as unknown as Cell;
		expect(Cells.of([bytes]).at(0)).toBe(bytes);
	});
});

it.each([200, 256, 300, 65_536, 70_000])(
	'%i different cells are held in as few bytes as tell them apart',
	(count) => {
		const cells = Array.from({ length: count }, (_, index) => `อบต. ${index}`);
		const together = Cells.of(cells);
		const oneByOne = new Cells();
		cells.forEach((cell, row) => oneByOne.set(row, cell));
		const bytes = count < 256 ? 1 : count < 65_536 ? 2 : 4;
		for (const column of [together, oneByOne]) {
			expect(column.codes(count).BYTES_PER_ELEMENT).toBe(bytes);
			expect([...column]).toEqual(cells);
		}
	},
);

describe('a stored column', () => {
	const gathered = (...values: (string | number | boolean | undefined)[]) => {
		const column = new GatheredColumn(values.length);
		for (const value of values) column.add(value);
		return column;
	};
	/** As whoever is given its bytes reads it. */
	const read = (packed: Column<unknown>): Column<unknown> => {
		const bytes = tableToIPC(tableFromColumns([['it', packed]] as never), { format: 'stream' });
		return tableFromIPC(bytes as Uint8Array).getChild('it');
	};
	const packed = (column: StoredColumn, kind: Storage, visits: number) =>
		read(packColumn(column, kind, new Uint32Array(visits)));
	const typeOf = ({ type }: Column<unknown>) =>
		type.typeId === Type.Dictionary
			? `${type.indices.bitWidth} bits a place`
			: `values of type ${type.typeId}`;

	it('is packed as it was gathered, whatever it is packed as', () => {
		const texts = packed(gathered('ก', undefined, 'ก', 'ข'), 'text', 4);
		expect(texts.toArray()).toEqual(['ก', null, 'ก', 'ข']);
		const marks = packed(gathered(true, undefined, false), 'boolean', 3);
		expect([...marks]).toEqual([true, null, false]);
		const days = packed(gathered('2020-04-10', undefined), 'date', 2);
		expect([...days]).toEqual([Date.UTC(2020, 3, 10), null]);
		expect([...packed(gathered(undefined, undefined), 'text', 2)]).toEqual([null, null]);
	});

	it.each([
		[100, 'number', '8 bits a place'],
		[200, 'number', '16 bits a place'],
		[1_000, 'number', `values of type ${Type.Float}`],
		[200, 'integer', '16 bits a place'],
		[1_000, 'integer', `values of type ${Type.Int}`],
		[40_000, 'text', '32 bits a place'],
		[70_000, 'text', '32 bits a place'],
	] as const)(
		'with %i different values of %s, of 1,000 visits and more, has %s',
		(count, kind, packing) => {
			const visits = Math.max(1_000, count);
			const values = Array.from({ length: visits }, (_, index) =>
				kind === 'text' ? `อบต. ${index % count}` : index % count,
			);
			const column = packed(gathered(...values), kind, visits);
			expect(typeOf(column)).toBe(packing);
			expect([column.at(0), column.at(visits - 1)]).toEqual([values[0], values.at(-1)]);
		},
	);
});
