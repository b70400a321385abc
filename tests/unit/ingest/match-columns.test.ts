import { describe, expect, it } from 'vitest';
import { fileColumns, type Cell } from '$lib/visits';
import { Cells } from '$lib/ingest/cells';
import { matchColumns } from '$lib/ingest/match-columns';

const match = (table: Record<string, Cell[]>) =>
	matchColumns({ headers: Object.keys(table), cells: Object.values(table).map(Cells.of) });
const columnOf = (header: string, cells: Cell[] = []) =>
	match({ [header]: cells }).matched[0]?.column;

describe('matchColumns', () => {
	it('knows every column by its name and by each of its headers', () => {
		for (const { name, kind, headers } of fileColumns) {
			expect(columnOf(name)).toBe(name);
			const marks = kind === 'yes_no' ? ['มี', 'ไม่มี'] : [];
			for (const header of headers) expect(columnOf(header, marks)).toBe(name);
		}
	});

	it.each([
		['  ปีงบประมาณ ', 'fiscal_year'],
		['วงเงินงบประมาณ (บาท)', 'plan_budget'],
		['1.1 จำนวนโครงการ', 'projects_total'],
		['ตัวชี้วัดที่ ๑๐', 'i10'],
		['ตัวชี้วัดย่อย ๙.๑', 'i9_1'],
		['IIT (คะแนน)', 'iit'],
		['ไม่สามารถด\u0E4D\u0E32เนินการได้', 'projects_cancelled'],
		['Agency_Name', 'agency_name'],
		['รายงานในระบบ e-planNACC', 'eplan_reported'],
		['รายการที่ดำเนินการแล้ว (3.2)', 'advice_in_place'],
		['คำแนะนำ ๘.๑.๑๐', 'advice_8_1_10'],
		['ค\u0E4D\u0E32แนะนำข้อที่ 1.1 มีการประเมินความพึงพอใจของผู้มาติดต่อ', 'advice_1_1'],
		['ADVICE-10-1', 'advice_10_1'],
		['เงินงบประมาณ มีครบ', 'oit_budget_complete'],
		['ทรัพยากรบุคคล ยังไม่ครบ เนื่องจาก', 'oit_hr_complete_reason'],
		['2.5 ข้อเสนอแนะ', 'plan_suggestions'],
		['3.3.3 ข้อเสนอแนะ', 'suggestions'],
	])('reads the header %s as %s', (header, column) => {
		expect(columnOf(header)).toBe(column);
	});

	it('lets the values decide between an indicator and an obstacle of the same name', () => {
		expect(columnOf('การเปิดเผยข้อมูล', ['85.5', '', '0.00'])).toBe('i9');
		expect(columnOf('การเปิดเผยข้อมูล', ['✓', '', '✓'])).toBe('ita_obstacle_disclosure');
		expect(columnOf('การเปิดเผยข้อมูล', ['1', '0'])).toBe('ita_obstacle_disclosure');
		expect(columnOf('ปัญหา ITA: การเปิดเผยข้อมูล', ['✓'])).toBe('ita_obstacle_disclosure');
	});

	it('lets the values decide between the score of open data and whether it is complete', () => {
		expect(columnOf('ข้อมูลพื้นฐาน', ['0', '100'])).toBe('i9_1');
		expect(columnOf('ข้อมูลพื้นฐาน', ['0.00', '0.00'])).toBe('i9_1');
		expect(columnOf('ข้อมูลพื้นฐาน', ['มีครบ', 'ยังไม่ครบ'])).toBe('oit_basic_complete');
	});

	it.each([
		// The form's section 2.2, not item 2.2 of the advice.
		'2.2 การเปิดเผยแผนปฏิบัติการป้องกันการทุจริต',
		'2.2',
		// The eleventh of something, not item 1.1.
		'คำแนะนำ 11',
		'คำแนะนำ 9.1',
	])('takes %s for no item of advice', (header) => {
		expect(match({ [header]: ['มี'] })).toMatchObject({ matched: [], unknown: [header] });
	});

	it('lets the values decide between the section of the advice and its item 3.2', () => {
		expect(columnOf('คำแนะนำ (3.2)', ['1.1|8.1.3'])).toBe('advice_in_place');
		expect(columnOf('คำแนะนำ 3.2', ['✓'])).toBe('advice_3_2');
	});

	it('leaves out people, by the header or by what stands below it', () => {
		const { people, matched, unknown } = match({
			ผู้รายงาน: ['ก'],
			ตำแหน่ง: ['นักวิเคราะห์'],
			'ลงชื่อ (ผู้นิเทศ)': [],
			เบอร์โทรศัพท์: ['0'],
			ผู้บริหาร: ['นายสมมติ ตัวอย่าง', 'นางสาวสมมติ ตัวอย่าง'],
			อำเภอ: ['นายูง', 'นายายอาม'],
			'ปัญหา ITA: ผู้บริหาร': ['มี'],
		});
		expect(people).toEqual(['ผู้รายงาน', 'ตำแหน่ง', 'ลงชื่อ (ผู้นิเทศ)', 'เบอร์โทรศัพท์', 'ผู้บริหาร']);
		expect(matched.map(({ column }) => column)).toEqual(['district', 'ita_obstacle_executives']);
		expect(unknown).toEqual([]);
	});

	it('lists what it does not know, a second column of the same, and one without a header', () => {
		const { matched, unknown } = matchColumns({
			headers: ['ปี', 'ปีงบประมาณ', 'สีของป้าย', '', ''],
			cells: [['2563'], ['2563'], ['แดง'], ['?'], ['']].map(Cells.of),
		});
		expect(matched).toEqual([{ header: 'ปี', column: 'fiscal_year' }]);
		expect(unknown).toEqual(['ปีงบประมาณ', 'สีของป้าย', '#4']);
	});
});
