import { describe, expect, it } from 'vitest';
import { textCell, type Cell, type TableModel } from '$lib/tables';
import { PlainRows, sortedColumns } from '$lib/tables/sorting';

const tableOf = (cells: readonly Cell[]): TableModel => ({
	title: 'ตาราง',
	notes: [],
	columns: [{ id: 'name', label: 'หน่วยงาน', kind: 'text' }],
	rows: cells.map((name, index) => ({ id: String(index), cells: { name } })),
});

/** What a column sorts its rows by. */
function keysOf(cells: readonly Cell[]) {
	const table = tableOf(cells);
	const [column] = sortedColumns(table);
	const { accessorFn } = column as unknown as { accessorFn: (row: unknown) => unknown };
	return table.rows.map((row) => accessorFn(row));
}

describe('a column sorts', () => {
	it('texts in Thai order, the same text always alike', () => {
		const texts = ['ขา', 'แก', 'กา', 'แก', 'ไก่', 'เกาะ', 'หมู่ 10', 'หมู่ 9'];
		const keys = keysOf(texts.map(textCell));
		const order = texts
			.map((text, index) => ({ text, key: Number(keys[index]) }))
			.sort((a, b) => a.key - b.key);
		expect(order.map(({ text }) => text)).toEqual([
			...['กา', 'เกาะ', 'แก', 'แก', 'ไก่', 'ขา', 'หมู่ 9', 'หมู่ 10'],
		]);
		expect(keys[1]).toBe(keys[3]);
	});

	it('numbers by size, whatever their text', () => {
		expect(
			keysOf([
				{ text: '1,000', sort: 1000 },
				{ text: '9', sort: 9 },
			]),
		).toEqual([1000, 9]);
	});

	it('what is unknown by nothing', () => {
		expect(keysOf([{ text: '–', sort: undefined }, textCell('ก')])).toEqual([undefined, 0]);
	});
});

it('rows are an array still, but none that Svelte would wrap', () => {
	const { rows } = tableOf([textCell('ก'), textCell('ข')]);
	const plain = PlainRows.from(rows);
	expect([...plain]).toEqual(rows);
	expect(Object.getPrototypeOf(plain)).not.toBe(Array.prototype);
});
