import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { disarm, tableCsv, type Heading } from '$lib/export';
import { countCell, textCell, type TableModel } from '$lib/tables';
import { reading } from '../visits/reading';

const heading: Heading = {
	lines: [
		['ตาราง', 'ตัวชี้วัดใดฉุดคะแนนมากที่สุด'],
		['ตัวกรอง', 'ปีงบประมาณ 2563 · ทุกอำเภอ'],
	],
};

const table: TableModel = {
	title: 'ตัวชี้วัดใดฉุดคะแนนมากที่สุด',
	columns: [
		{ id: 'name', label: 'อำเภอ', kind: 'text' },
		{ id: 'change', label: 'เปลี่ยน', kind: 'number' },
		{ id: 'n', label: 'n', kind: 'number' },
	],
	rows: [
		{
			id: 'a',
			cells: {
				name: textCell('เมืองสกลนคร'),
				change: { text: '-3.46', sort: -3.456 },
				n: countCell(1234),
			},
		},
		{
			id: 'b',
			cells: {
				name: textCell('=HYPERLINK("x")'),
				change: { text: '–', sort: undefined },
				n: countCell(0),
			},
		},
	],
	notes: ['n 1,234 แห่ง', '- ไม่ใช่สูตร'],
};

const text = tableCsv(table, heading);

function parsed(model: TableModel): string[][] {
	return Papa.parse<string[]>(tableCsv(model, heading).slice(1)).data;
}

it('is heading, heads, cells and notes, in UTF-8 with its mark and lines that end in CRLF', () => {
	expect(text).toBe(
		[
			'\uFEFFตาราง,ตัวชี้วัดใดฉุดคะแนนมากที่สุด',
			'ตัวกรอง,ปีงบประมาณ 2563 · ทุกอำเภอ',
			'',
			'อำเภอ,เปลี่ยน,n',
			'เมืองสกลนคร,-3.46,"1,234"',
			`"'=HYPERLINK(""x"")",–,0`,
			'',
			'"n 1,234 แห่ง"',
			`'- ไม่ใช่สูตร`,
		].join('\r\n'),
	);
});

it('holds the very texts of the cells', () => {
	const rows = parsed(table).slice(4, 6);
	const shown = table.rows.map(({ cells }) => table.columns.map(({ id }) => cells[id]?.text));
	expect(rows.map((row) => row.map((cell) => cell.replace(/^'/, '')))).toEqual(shown);
});

describe('formulas', () => {
	const armed = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'];

	it.each(armed)('disarms %j in text cells, heads, headings and notes', (formula) => {
		const csv = tableCsv(
			{
				title: formula,
				columns: [{ id: 'name', label: formula, kind: 'text' }],
				rows: [{ id: 'a', cells: { name: textCell(formula) } }],
				notes: [formula],
			},
			{ lines: [[formula, formula]] },
		);
		const cells = Papa.parse<string[]>(csv.slice(1)).data.flat().filter(Boolean);
		expect(cells).toEqual(Array<string>(5).fill(`'${formula}`));
	});

	it.each(['-3.46', '-1', '+2'])('leaves the number %s alone', (number) => {
		const csv = parsed({ ...table, rows: [{ id: 'a', cells: { n: { text: number, sort: 1 } } }] });
		expect(csv[4]?.[2]).toBe(number);
	});

	it.each(['เมือง=', 'ก-ข', '1+1', "'ยกมา", ''])('leaves %j, which is none, alone', (harmless) => {
		expect(disarm(harmless)).toBe(harmless);
	});

	it.each(armed)('is given back by our own reader: %j', (formula) => {
		expect(reading('plan_suggestions', disarm(formula))).toBe(formula.trim());
	});
});

it.each(['ก, ข', 'เขาว่า "ไม่"', 'สอง\nบรรทัด', 'สอง\r\nบรรทัด', ' เว้นวรรค ', '"', ',', ';'])(
	'gives %j back to whoever parses it',
	(name) => {
		const rows = parsed({ ...table, rows: [{ id: 'a', cells: { name: textCell(name) } }] });
		expect(rows[4]?.[0]).toBe(name);
	},
);
