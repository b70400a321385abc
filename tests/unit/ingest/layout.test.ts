import { describe, expect, it } from 'vitest';
import { noVisit } from '$lib/ingest/layout/no-visit';
import { tableOf } from '$lib/ingest/layout/table-of';

/** Rows of cells written a line each, cells parted by a bar. */
const grid = (...lines: string[]) =>
	lines.map((line, index) => ({ number: index + 1, cells: line.split('|') }));
const headersOf = (...lines: string[]) =>
	tableOf(grid(...lines, 'ค่า|ค่า|ค่า|ค่า|ค่า|ค่า'), { shifts: true }).headers;

describe('the header', () => {
	it.each([
		['one row', ['หน่วยงาน|ปี|คะแนนรวม'], ['หน่วยงาน', 'ปี', 'คะแนนรวม']],
		['a title over all', ['รายงาน||', 'หน่วยงาน|ปี|ผล'], ['หน่วยงาน', 'ปี', 'ผล']],
		['two titles and a gap', ['ก', '', 'ข', 'ปี|หน่วยงาน'], ['ปี', 'หน่วยงาน']],
		[
			'groups above',
			['||ตัวชี้วัด||ปัญหา ITA', 'หน่วยงาน|ปี|1|2|ผู้บริหาร'],
			['หน่วยงาน', 'ปี', 'ตัวชี้วัด 1', 'ตัวชี้วัด 2', 'ปัญหา ITA ผู้บริหาร'],
		],
		[
			'groups that tell less than what is below',
			['ทั่วไป||ผลการประเมิน ITA||', 'หน่วยงาน|ปี|i1|ระดับ|สี'],
			['หน่วยงาน', 'ปี', 'i1', 'ระดับ', 'ผลการประเมิน ITA สี'],
		],
		[
			'single headers beside groups, in the upper row',
			['หน่วยงาน|ปี|ตัวชี้วัด||ข้อเสนอแนะ', '||9|10|'],
			['หน่วยงาน', 'ปี', 'ตัวชี้วัด 9', 'ตัวชี้วัด 10', 'ข้อเสนอแนะ'],
		],
		[
			'a first row of data without its agency',
			['หน่วยงาน|ปี|คะแนนรวม', '|2566|80'],
			['หน่วยงาน', 'ปี', 'คะแนนรวม'],
		],
	])('%s', (_, lines, headers) => expect(headersOf(...lines)).toEqual(headers));
});

describe('a row that is no visit', () => {
	const heading = [
		['', '', 'ตัวชี้วัด', ''],
		['หน่วยงาน', 'ปี', '1', '2'],
	];
	const codeOf = (line: string) => {
		const cells = line.split('|');
		const [agency, year] = cells;
		return noVisit(
			{ cells: () => cells, agency: agency || undefined, hasYear: /^25\d\d$/.test(year ?? '') },
			heading,
		)?.code;
	};

	it.each([
		...['รวม|||', 'รวมทั้งสิ้น|2566|1|2', '||เฉลี่ย|85', 'รวม ๑๒ แห่ง||3|', 'ค่าเฉลี่ย:||1|2'],
		...['Total||1|2', 'Grand total|2566||', 'ผลรวม|||', '|2566|รวม|'],
	])('%s is one of totals', (line) => expect(codeOf(line)).toBe('total_row'));

	it.each([
		...['หมายเหตุ: คะแนนปี 2565|||', '|ที่มา ITAS||', '* คะแนนยังไม่ครบ|||', 'ลงชื่อ นาย ก|||ผู้รายงาน'],
		...['ข้อมูล ณ วันที่ 30 ก.ย. 66|||'],
	])('%s is a note', (line) => expect(codeOf(line)).toBe('note_row'));

	it.each(['||ตัวชี้วัด|', 'หน่วยงาน|ปี|1|2', 'หน่วยงาน|ปี||'])('%s is the header', (line) =>
		expect(codeOf(line)).toBe('repeated_header'),
	);

	it.each([
		...['อบต.รวมไทยพัฒนา|2566|1|2', 'รวมไทยพัฒนา|2566|1|2', 'อบต.ก||1|2', '|2566|1|2'],
		...['ที่มาดี|2566||', 'ที่มาดี||1|2', 'อบต.ก|2566|รวม|'],
	])('%s is none of these', (line) => expect(codeOf(line)).toBeUndefined());

	it('tells of a note no more than its first word', () => {
		const cells = ['ลงชื่อ นายสมมติ ตัวอย่าง'];
		expect(noVisit({ cells: () => cells, agency: cells[0], hasYear: false }, heading)).toEqual({
			code: 'note_row',
			value: 'ลงชื่อ',
		});
	});
});
