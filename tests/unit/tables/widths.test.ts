import { describe, expect, it } from 'vitest';
import { textCell, type TableModel } from '$lib/tables';
import { columnWidths, rowHeights } from '$lib/tables/widths';

const long = 'องค์การบริหารส่วนตำบลเฉลิมพระเกียรติสมเด็จพระเทพรัตนราชสุดาสยามบรมราชกุมารี';

function tableOf(...names: string[]): TableModel {
	return {
		title: 'ตาราง',
		notes: [],
		columns: [
			{ id: 'name', label: 'หน่วยงาน', kind: 'text' },
			{ id: 'type', label: 'ประเภท', kind: 'text' },
			{ id: 'total', label: 'คะแนนรวม', kind: 'number' },
		],
		rows: names.map((name, index) => ({
			id: String(index),
			cells: {
				name: textCell(name),
				type: textCell(index === 0 ? long : ''),
				total: { text: '1,234,567.00', sort: 1 },
			},
		})),
	};
}

const sum = (widths: number[]) => widths.reduce((total, width) => total + width, 0);

describe('the columns of a table', () => {
	it('are as wide as their texts want, up to where these wrap', () => {
		const [name = 0, type = 0, total = 0] = columnWidths(tableOf('อบต.ก'), 2000);
		expect(name).toBeLessThan(110);
		expect(type).toBe(216);
		// A number never wraps.
		expect(total).toBeGreaterThan(12 * 14 * 0.5);
	});

	it('share what room there is, and are never wider than it while their texts can wrap', () => {
		const table = tableOf(long);
		const widths = [2000, 420, 380].map((room) => columnWidths(table, room));
		expect(widths.map(sum)).toEqual([expect.any(Number), 420, 380]);
		const [wide = [], , narrow = []] = widths;
		expect(narrow[0]).toBeLessThan(wide[0] ?? 0);
		expect(narrow[1]).toBeLessThan(wide[1] ?? 0);
		expect(narrow[2]).toBe(wide[2]);
	});

	it('scroll beside a narrow name where they do not fit, and then need not wrap', () => {
		const [name, type, total] = columnWidths(tableOf(long), 300);
		const [, widestType, widestTotal] = columnWidths(tableOf(long), 2000);
		expect(name).toBe(126);
		expect([type, total]).toEqual([widestType, widestTotal]);
	});

	it('leave room between a number and the text after it', () => {
		const table = tableOf('อบต.ก');
		const [name, type, total] = table.columns;
		if (!name || !type || !total) throw new Error('The table has three columns.');
		const widthOfType = (columns: TableModel['columns']) =>
			columnWidths({ ...table, columns }, 2000)[columns.indexOf(type)] ?? 0;
		expect(widthOfType([name, total, type]) - widthOfType([name, type, total])).toBe(16);
	});

	it('do not depend on the order of the rows, nor on how many there are', () => {
		const names = Array.from({ length: 3000 }, (_, index) => `อบต.ที่ ${index}`);
		const table = tableOf(...names);
		const reversed = { ...table, rows: [...table.rows].reverse() };
		expect(columnWidths(reversed, 600)).toEqual(columnWidths(table, 600));
	});

	it('stand of a table without rows, by their heads', () => {
		for (const width of columnWidths(tableOf(), 0)) expect(width).toBeGreaterThan(24);
	});
});

describe('a row that is not drawn yet', () => {
	const heights = (table: TableModel, room: number) => {
		const heightOf = rowHeights(table, columnWidths(table, room));
		return table.rows.map((original) => heightOf({ original }));
	};

	it('is as high as its longest text makes it', () => {
		const [high = 0, low = 0] = heights(tableOf(long, 'อบต.ก'), 400);
		expect(low).toBeCloseTo(1.6 * 14 + 9);
		expect(high).toBeGreaterThan(2 * low - 9);
		expect((high - 9) % (1.6 * 14)).toBeCloseTo(0);
	});

	it('grows where the column is narrower', () => {
		const [wide = 0] = heights(tableOf(long), 600);
		const [narrow = 0] = heights(tableOf(long), 340);
		expect(narrow).toBeGreaterThan(wide);
	});
});
