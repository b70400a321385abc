import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { mostSheetRows, reportSheet, type SheetReport } from '$lib/export/report-sheet';
import { reportWorkbook } from '$lib/export/report-workbook';

const report: SheetReport = {
	headers: ['หน่วยงาน', 'คะแนน ITA', 'วันที่'],
	cells: [
		['อบต.ก', '=HYPERLINK("http://example.invalid")', 'อบต.<ค>\u0001 & "ง"', ''],
		[80.25, '140', undefined, true],
		[new Date('2020-04-10T00:00:00Z'), '-', '10/4/2563', null],
	],
	rowNumbers: [2, 3, 5, 6],
	problems: [
		{ row: 3, place: 1, text: 'คะแนน ITA: อยู่นอกช่วง' },
		{ row: 3, place: 0, text: '=ผิด' },
		{ row: 5, place: 1, text: 'คะแนน ITA: ว่าง' },
		{ row: 6, text: 'แถวซ้ำ' },
		{ row: 6, text: 'แถวซ้ำ' },
		{ row: 99, text: 'แถวที่ไม่มีในไฟล์' },
	],
	label: 'ปัญหา',
	rest: 'เหลือ',
};

describe('the sheet', () => {
	const sheet = reportSheet(report);
	const coloured = sheet.map((row) =>
		row.flatMap((cell, place) =>
			typeof cell === 'object' && cell && 'backgroundColor' in cell ? [place] : [],
		),
	);

	it('colours the cells with a problem, a blank one too, and no other', () => {
		expect(coloured).toEqual([[], [], [0, 1], [1], []]);
	});

	it('keeps every text a text, whatever it begins with', () => {
		for (const cell of sheet.flat()) {
			if (typeof cell !== 'object' || !cell || !('value' in cell)) continue;
			if (typeof cell.value === 'string') expect(cell.type).toBe(String);
			expect(cell.type).not.toBe('Formula');
		}
	});

	it('cuts what no cell can hold', () => {
		const long = reportSheet({ ...report, cells: [['ก'.repeat(40_000)]], rowNumbers: [2] });
		expect(long[1]?.[0]).toMatchObject({ value: 'ก'.repeat(32_767) });
	});

	it('of very many rows holds those with problems only', () => {
		const rowNumbers = Array.from({ length: mostSheetRows + 1 }, (_, index) => index + 2);
		const many = { ...report, cells: [rowNumbers.map(String)], rowNumbers };
		expect(reportSheet(many).length).toBe(1 + 4);
		expect(reportSheet({ ...many, rowNumbers: rowNumbers.slice(1) })).toHaveLength(
			1 + mostSheetRows,
		);
	});
});

describe('a sheet of more problems than it may hold', () => {
	it('says how many rows are left', () => {
		const rowNumbers = Array.from({ length: mostSheetRows + 3 }, (_, index) => index + 2);
		const problems = rowNumbers.map((row) => ({ row, text: 'ผิด' }));
		const sheet = reportSheet({ ...report, cells: [], headers: [], rowNumbers, problems });
		expect(sheet).toHaveLength(1 + mostSheetRows + 1);
		expect(sheet.at(-1)?.at(-1)).toMatchObject({ value: 'เหลือ 3' });
	});
});

describe('the workbook', () => {
	it("holds the file's own values, and the problems of each row in the last column", async () => {
		const workbook = await reportWorkbook(report);
		const [read] = await readWorkbook(Buffer.from(await workbook.arrayBuffer()));
		expect(read?.data).toEqual([
			['หน่วยงาน', 'คะแนน ITA', 'วันที่', 'ปัญหา'],
			['อบต.ก', 80.25, '2020-04-10', null],
			['=HYPERLINK("http://example.invalid")', '140', '-', 'คะแนน ITA: อยู่นอกช่วง\n=ผิด'],
			['อบต.<ค>\u0001 & "ง"', null, '10/4/2563', 'คะแนน ITA: ว่าง'],
			[null, true, null, 'แถวซ้ำ'],
		]);
	});
});
