import { describe, expect, it } from 'vitest';
import type { Ingested } from '$lib/ingest/types';
import { fixture, lines, only, open, told } from './fixtures';
import { refusal } from './take';

describe('one table in every format', () => {
	it.each([
		['plain.csv', { format: 'csv', encoding: 'utf-8', separator: ',' }],
		['windows-874-semicolons.csv', { format: 'csv', encoding: 'windows-874', separator: ';' }],
		['unicode-text.txt', { format: 'csv', encoding: 'utf-16le', separator: '\t' }],
		['unicode-text-unmarked.txt', { format: 'csv', encoding: 'utf-16le', separator: '\t' }],
		['calc-page.html', { format: 'html', encoding: 'utf-8' }],
		['plain.xlsx', { format: 'xlsx' }],
	])('%s', async (name, read) => {
		const table = await only(name);
		expect(table).toMatchObject({ ...read, rows: 3, accepted: 3, refused: 0 });
		expect(told(table)).toEqual(['3 projects_completed complete_at_six_months 12']);
		expect(table.repairs).toEqual({ short_year: 1 });
		expect(
			lines(
				table,
				...['row', 'fiscal_year', 'round', 'visit_date', 'district', 'agency_name', 'ita_total'],
				...['projects_total', 'projects_completed', 'plan_published'],
			),
		).toEqual([
			'2 2566 6 2023-04-10 เมืองตัวอย่าง อบต.ตัวอย่างหนึ่ง 92.5 10 4 true',
			'3 2566 6 2023-04-11 เมืองตัวอย่าง ทต.ตัวอย่างสอง 78.25 12 12 false',
			'4 2566 12 2023-10-05 สมมติ อบต.ตัวอย่างสาม 85 8  ',
		]);
	});
});

describe('the layout of an office', () => {
	it('two header rows, a total and a source below', async () => {
		const table = await only('two-header-rows.csv');
		expect(table).toMatchObject({ rows: 4, accepted: 2, refused: 2, unknown: ['ที่'] });
		expect(told(table)).toEqual(['7  total_row รวม 2 แห่ง', '8  note_row ที่มา']);
		expect(lines(table, 'row', 'agency_name', 'i1', 'i2', 'i3', 'ita_level')).toEqual([
			'5 อบต.ตัวอย่างหนึ่ง 91.25 80 75.5 A',
			'6 ทต.ตัวอย่างสอง 89.25 90 84.5 B',
		]);
	});

	it('the same in merged cells, a sheet a round, a cover and an empty sheet beside', async () => {
		const { tables, passedOver } = await open('merged-cells.xlsx');
		expect(tables.map(({ number, part }) => `${number} ${part}`)).toEqual([
			'1 รอบ 6 เดือน',
			'2 รอบ 12 เดือน',
		]);
		for (const table of tables) {
			expect(table).toMatchObject({ rows: 4, accepted: 2, refused: 2, unknown: ['ที่'] });
			expect(told(table)).toEqual(['7  total_row รวม 2 แห่ง', '8  note_row ที่มา']);
		}
		expect(
			tables.flatMap((table) => lines(table, 'file', 'row', 'round', 'agency_name', 'i3')),
		).toEqual([
			'1 5 6 อบต.ตัวอย่างหนึ่ง 75.5',
			'1 6 6 ทต.ตัวอย่างสอง 84.5',
			'2 5 12 อบต.ตัวอย่างหนึ่ง 75.5',
			'2 6 12 ทต.ตัวอย่างสอง 84.5',
		]);
		expect(passedOver.map(({ part, code }) => `${part} ${code}`)).toEqual([
			'ปก no_agency_column',
			'ว่าง empty_file',
		]);
	});

	it('has its tables numbered as far apart as is said, their visits, findings and copies too', async () => {
		const { tables, copies } = await open('merged-cells.xlsx', { file: 3, apart: 64 });
		for (const [place, number] of [3, 67].entries()) {
			const table = tables[place] as Ingested;
			expect([table.number, copies[place]?.number]).toEqual([number, number]);
			expect(new Set(lines(table, 'file'))).toEqual(new Set([String(number)]));
			expect(new Set(table.findings.map(({ file }) => file))).toEqual(new Set([number]));
		}
	});

	it('titles, the header once more, totals, a mean and notes; no name of a person is told', async () => {
		const table = await only('title-and-footer.csv');
		expect(table).toMatchObject({ rows: 8, accepted: 3, refused: 5 });
		expect(told(table)).toEqual([
			'7  repeated_header ',
			'9  total_row รวมทั้งสิ้น',
			'10  total_row ค่าเฉลี่ย',
			'12  note_row หมายเหตุ',
			'13  note_row ลงชื่อ',
		]);
		expect(lines(table, 'row', 'agency_name', 'ita_total')).toEqual([
			'5 อบต.ตัวอย่างหนึ่ง 92.5',
			'6 ทต.ตัวอย่างสอง 78.25',
			'8 อบต.ตัวอย่างสาม 85',
		]);
	});

	it('a web page named .xls, in Windows-874 as its head says', async () => {
		const { tables, passedOver } = await open('report.xls');
		const [table] = tables as [Ingested];
		expect(passedOver.map(({ part, code }) => `${part} ${code}`)).toEqual(['1 header_only']);
		expect(table).toMatchObject({
			...{ part: '2', format: 'html', encoding: 'windows-874' },
			...{ rows: 4, accepted: 3, refused: 1 },
			repairs: { merged_cell: 1 },
		});
		expect(told(table)).toEqual(['5 eit not_a_number โ', '7  total_row รวม']);
		expect(lines(table, 'row', 'district', 'agency_name', 'iit', 'eit', 'ita_total')).toEqual([
			'4 เมืองตัวอย่าง อบต.ตัวอย่างหนึ่ง 90 85.5 88.5',
			'5 เมืองตัวอย่าง อบต. <ตัวอย่าง> สอง 80  63',
			'6 สมมติ ทต.ตัวอย่างสาม 75  70',
		]);
	});

	it('an archive of both, with what packers add, a text and an archive inside', async () => {
		const { tables, passedOver } = await open('two-rounds.zip');
		expect(tables.map(({ number, part, accepted }) => `${number} ${part} ${accepted}`)).toEqual([
			'1 รอบ 6 เดือน/visits.csv 2',
			'2 รอบ 6 เดือน/merged.xlsx › รอบ 6 เดือน 2',
			'3 รอบ 6 เดือน/merged.xlsx › รอบ 12 เดือน 2',
		]);
		expect(passedOver.map(({ part, code }) => `${part} ${code}`)).toEqual([
			'รอบ 6 เดือน/merged.xlsx › ปก no_agency_column',
			'รอบ 6 เดือน/merged.xlsx › ว่าง empty_file',
			'อ่านก่อน.txt header_only',
			'เก่า.zip nested_archive',
		]);
	});
});

it('a workbook of old Excel is told, not read', async () => {
	expect(await refusal(fixture('old-excel.xls'), 'old-excel.xls')).toEqual({
		code: 'unsupported_format',
		details: { format: 'xls' },
	});
});
