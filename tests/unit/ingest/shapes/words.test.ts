import { describe, expect, it } from 'vitest';
import { indicatorOf } from '$lib/ingest/shapes/indicator-word';
import { stateOf } from '$lib/ingest/shapes/project-state';

describe('what a cell names of the assessment', () => {
	it.each([
		['1', 'i1'],
		[9.1, 'i9_1'],
		['๑๐.๒', 'i10_2'],
		['ตัวชี้วัดที่ 10', 'i10'],
		['3. การใช้อำนาจ', 'i3'],
		['การเปิดเผยข้อมูล', 'i9'],
		['ตัวชี้วัดย่อยที่ 9.1 ข้อมูลพื้นฐาน', 'i9_1'],
		['คะแนนรวม', 'ita_total'],
		['รวม', 'ita_total'],
		['แบบ OIT', 'oit'],
		['ระดับ', 'ita_level'],
	])('%s', (cell, id) => expect(indicatorOf(cell)).toBe(id));

	it.each([...['11', '9.9', '', '2. การปฏิบัติหน้าที่', 'O12', 'หน่วยงาน', '85.50', 'ปีที่ประเมิน ITA']])(
		'nothing: %s',
		(cell) => expect(indicatorOf(cell)).toBeUndefined(),
	);
});

describe('the state of a project', () => {
	it.each([
		['ดำเนินการแล้วเสร็จ', 'projects_completed'],
		[' กำลัง ดำเนินการ', 'projects_in_progress'],
		['ยังไม่ได้ดำเนินการ', 'projects_not_started'],
		['ยกเลิก', 'projects_cancelled'],
		['รอรายงาน', 'awaiting_report'],
	])('%s', (cell, state) => expect(stateOf(cell)).toBe(state));

	it.each(['', '-', 'ไม่ได้ดำเนินการ', 1, undefined])('none: %s', (cell) =>
		expect(stateOf(cell)).toBeUndefined(),
	);
});
