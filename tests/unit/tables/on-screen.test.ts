import { describe, expect, it } from 'vitest';
import { countCell, scoreCell, type TableModel } from '$lib/tables';
import { onScreen } from '$lib/tables/on-screen';

const table: TableModel = {
	title: 'ตาราง',
	notes: [],
	columns: [
		{ id: 'i9', label: '9', kind: 'number' },
		{ id: 'i9_n', label: '9 n', kind: 'number', nOf: 'i9' },
		{ id: 'n', label: 'n', kind: 'number', nOf: 'hidden' },
	],
	rows: [{ id: 'ก', cells: { i9: scoreCell(80), i9_n: countCell(8), n: countCell(9) } }],
};

describe('a table on the screen', () => {
	it('has what a value rests on below it, in no column of its own', () => {
		const { columns, counts, rows } = onScreen(table);
		expect(columns.map(({ id }) => id)).toEqual(['i9', 'n']);
		expect([...counts]).toEqual([['i9', 'i9_n']]);
		expect(rows).toBe(table.rows);
	});

	it('is as it was where no column says n', () => {
		const plain = { ...table, columns: table.columns.slice(0, 1) };
		expect(onScreen(plain)).toEqual({ ...plain, counts: new Map() });
	});
});
