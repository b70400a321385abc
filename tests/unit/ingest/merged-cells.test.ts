import { describe, expect, it } from 'vitest';
import { rowsOf, workbookOf } from './archive';
import { take, visitsOf } from './take';

const header = ['อำเภอ', 'หน่วยงาน', 'ปี', 'รอบ', 'ข้อเสนอแนะ'];
const takeSheet = (merged: readonly string[], ...rows: readonly (readonly string[])[]) =>
	take(workbookOf([{ name: 'ก', rows: rowsOf(header, ...rows), merged }]));
const gist = (ingested: Awaited<ReturnType<typeof take>>) =>
	visitsOf(ingested).map(({ row, district, agency_name: name, fiscal_year: year, suggestions }) =>
		[row, district, name, year, suggestions].join(' '),
	);

describe('a cell merged over several rows', () => {
	it('says the agency, its place and the year in all of them, each filled cell told', async () => {
		const ingested = await takeSheet(
			['A2:A4', 'B2:B3', 'C2:C4'],
			['เมือง', 'อบต.ก', '2566', '6'],
			['', '', '', '12'],
			['', 'อบต.ข', '', '6'],
			['', 'อบต.ค', '2567', '6'],
		);
		expect(gist(ingested)).toEqual([
			...['2 เมือง อบต.ก 2566 ', '3 เมือง อบต.ก 2566 ', '4 เมือง อบต.ข 2566 '],
			'5  อบต.ค 2567 ',
		]);
		expect(ingested.repairs).toEqual({ merged_cell: 5 });
		expect(ingested).toMatchObject({ rows: 4, accepted: 4, refused: 0 });
	});

	it('of anything else is of its first row alone', async () => {
		const ingested = await takeSheet(
			['E2:E3'],
			['เมือง', 'อบต.ก', '2566', '6', 'ดี'],
			['เมือง', 'อบต.ข', '2566', '6'],
		);
		expect(gist(ingested)).toEqual(['2 เมือง อบต.ก 2566 ดี', '3 เมือง อบต.ข 2566 ']);
		expect(ingested.repairs).toEqual({});
	});

	it('does so in a web page, whose next rows begin beside it', async () => {
		const page = `<table><tr><th>${header.join('<th>')}
<tr><td rowspan=2>เมือง<td rowspan=2>อบต.ก<td rowspan=3>2566<td>6<td rowspan=2>ดี
<tr><td>12
<tr><td>บ้าน<td>อบต.ข<td>6</table>`;
		const ingested = await take(page, 'report.xls');
		expect(gist(ingested)).toEqual([
			...['2 เมือง อบต.ก 2566 ดี', '3 เมือง อบต.ก 2566 ', '4 บ้าน อบต.ข 2566 '],
		]);
		expect(ingested.repairs).toEqual({ merged_cell: 4 });
	});

	it('never overwrites, nor reaches down from the header or from a blank cell', async () => {
		const ingested = await takeSheet(
			['A1:A2', 'A3:A4', 'B2:B3', 'C2', 'C9:C3', 'nonsense', 'A2:A4'],
			['', 'อบต.ก', '2566', '6'],
			['', 'อบต.ข', '2566', '6'],
			['บ้าน', 'อบต.ค', '2566', '6'],
		);
		expect(gist(ingested)).toEqual([...['2  อบต.ก 2566 ', '3  อบต.ข 2566 ', '4 บ้าน อบต.ค 2566 ']]);
		expect(ingested.repairs).toEqual({});
	});
});
