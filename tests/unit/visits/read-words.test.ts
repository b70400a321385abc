import { describe, expect, it } from 'vitest';
import type { Cell } from '$lib/visits';
import { reading, repairs } from './reading';

const amDecomposed = 'อ\u0E4D\u0E32';
const am = 'อ\u0E33';

describe('yes and no', () => {
	it.each<[Cell, boolean | string | undefined]>([
		['มี', true],
		['ไม่มี', false],
		['✓', true],
		['1', true],
		['0', false],
		[1, true],
		[0n, false],
		['TRUE', true],
		['false', false],
		[true, true],
		['ใช่', true],
		['ไม่ใช่', false],
		['มีครบ', true],
		['ยังไม่ครบ', false],
		['ดำเนินการแล้ว', true],
		['ยังไม่ดำเนินการ', false],
		['/', true],
		['-', undefined],
		['', undefined],
		['☐', undefined],
		['อาจจะ', 'not_a_choice'],
		['2', 'not_a_choice'],
	])('reads %s as %s', (cell, expected) => {
		expect(reading('plan_published', cell)).toBe(expected);
	});

	it('takes a cross for yes where nothing else is ticked, for no beside a tick', () => {
		expect(reading('plan_published', 'x', ['x', '', null])).toBe(true);
		expect(reading('plan_published', 'X', ['X', '✓', ''])).toBe(false);
		expect(reading('plan_published', 'x', ['x', 'มี'])).toBe(false);
	});
});

describe('choices', () => {
	it.each<[Cell, number | string | undefined]>([
		['6', 6],
		['12', 12],
		[12, 12],
		['1', 6],
		['2', 12],
		['ครั้งที่ 1', 6],
		['ครั้งที่ 2/2563', 12],
		['รอบ 6 เดือน', 6],
		['รอบ ๑๒ เดือน', 12],
		['รอบที่ 2', 12],
		['', undefined],
		['9', 'not_a_choice'],
		['รายปี', 'not_a_choice'],
	])('reads %s as round %s', (cell, expected) => {
		expect(reading('round', cell)).toBe(expected);
	});

	it.each<[Cell, string | undefined]>([
		['อบต.', 'sao'],
		['องค์การบริหารส่วนตำบล', 'sao'],
		['อ.บ.ต.', 'sao'],
		['องค์การบริหารส่วนจังหวัด', 'pao'],
		['เทศบาลตำบล (ทต.)', 'subdistrict'],
		['ทน.', 'city'],
		['sao', 'sao'],
		['Provincial office', 'provincial_office'],
		['อื่น ๆ', 'other'],
		['', undefined],
		['เทศบาล', 'not_a_choice'],
	])('reads %s as type %s', (cell, expected) => {
		expect(reading('agency_type', cell)).toBe(expected);
	});

	it.each<[Cell, string | undefined]>([
		['AA', 'AA'],
		['aa', 'AA'],
		['ระดับ E', 'E'],
		['ผ่านดีเยี่ยม', 'excellent'],
		['ผ่าน ดี', 'good'],
		['ต้องปรับปรุง', 'improve'],
		['ต้องปรับปรุงโดยด่วน', 'urgent'],
		['--', 'incomplete'],
		['ดำเนินการไม่ครบถ้วน', 'incomplete'],
		['ดําเนินการไม่ครบถ้วน', 'incomplete'],
		['-', undefined],
		['ไม่มี', undefined],
		['Z', 'not_a_choice'],
	])('reads %s as level %s', (cell, expected) => {
		expect(reading('ita_level', cell)).toBe(expected);
	});

	it.each<[Cell, string | undefined]>([
		['น้อย', 'low'],
		['กลาง', 'medium'],
		['ปานกลาง', 'medium'],
		['มาก (ร้อยละ 50 ขึ้นไป)', 'high'],
		['Low', 'low'],
		['-', undefined],
		['ดี', 'not_a_choice'],
	])('reads %s as band %s', (cell, expected) => {
		expect(reading('overall_level', cell)).toBe(expected);
	});
});

describe('text', () => {
	it.each<[Cell, string | undefined]>([
		['  สอง   คำ  ', 'สอง คำ'],
		[' บรรทัดหนึ่ง \r\n  บรรทัดสอง ', 'บรรทัดหนึ่ง\nบรรทัดสอง'],
		[`${amDecomposed}นาจ`, `${am}นาจ`],
		['น\u0E4D\u0E49\u0E32', 'น\u0E49\u0E33'],
		["'=1+1", '=1+1'],
		["'quoted", "'quoted"],
		['....', undefined],
		['-', undefined],
		['–', undefined],
		['ไม่มี', 'ไม่มี'],
		['ข้อ ๑', 'ข้อ ๑'],
		[12, '12'],
	])('reads %s as %s', (cell, expected) => {
		expect(reading('plan_suggestions', cell)).toBe(expected);
	});

	it('reads an identifier in Arabic digits, whatever its type', () => {
		expect(reading('agency_code', '๕๔๗๐๑๐๑')).toBe('5470101');
		expect(reading('agency_code', 5470101n)).toBe('5470101');
	});

	it('counts the repairs', () => {
		expect(repairs('plan_suggestions', `${amDecomposed}นาจ`)).toEqual(['decomposed_am']);
		expect(repairs('plan_suggestions', "'@cell")).toEqual(['apostrophe']);
	});
});
