import { describe, expect, it } from 'vitest';
import type { Value } from '../../../data/generate/record';
import { identify } from '../../oracle/identity';
import { bareDistrict, bareName, normalised, typeToldBy } from '../../oracle/names';
import { visit } from './visit';

/** Whether each row is of the same agency as the first. */
function sameAsFirst(...rows: Record<string, Value>[]): boolean[] {
	const [first, ...others] = [...identify(rows.map((values, row) => visit(row, values))).values()];
	return others.map((key) => key === first);
}

const codeless = { agency_code: undefined };

describe('names', () => {
	it('repairs a sara am in two characters, with and without a tone mark', () => {
		expect(normalised('อ\u0E4D\u0E32เภอ')).toBe('อำเภอ');
		expect(normalised('น\u0E49\u0E4D\u0E32')).toBe('น้ำ');
		expect(normalised('น\u0E4D\u0E49\u0E32')).toBe('น้ำ');
	});

	it('reads Thai digits and single spaces', () => {
		expect(normalised('  ตำบล  ๑๒ ')).toBe('ตำบล 12');
	});

	it.each([
		['อบต.ทุ่งแก', 'sao', 'ทุ่งแก'],
		['อ.บ.ต. ทุ่งแก', 'sao', 'ทุ่งแก'],
		['องค์การบริหารส่วนตำบลทุ่งแก', 'sao', 'ทุ่งแก'],
		['อบจ.สกลนคร', 'pao', 'สกลนคร'],
		['ทน.สกลนคร', 'city', 'สกลนคร'],
		['เทศบาลเมืองสกลนคร', 'town', 'สกลนคร'],
		['ทต.ทมนางาม', 'subdistrict', 'ทมนางาม'],
		['ทมนางาม', undefined, 'ทมนางาม'],
		['มหาวิทยาลัยราชภัฏสกลนคร', 'university', 'ราชภัฏสกลนคร'],
		['สำนักงานจังหวัดสกลนคร', 'provincial_office', 'สกลนคร'],
		['กรุงเทพมหานคร', undefined, 'กรุงเทพมหานคร'],
	])('takes %s apart', (name, type, bare) => {
		expect(typeToldBy(name)).toBe(type);
		expect(bareName(name)).toBe(bare);
	});

	it('takes the prefix off a district', () => {
		expect(['อำเภอเมือง', 'อ. เมือง', 'อ.เมือง', undefined].map(bareDistrict)).toEqual([
			...['เมือง', 'เมือง', 'เมือง', ''],
		]);
	});
});

describe('identify', () => {
	it('goes by the code first, whatever name or type', () => {
		const upgraded = { agency_name: 'ทต.ทุ่งแก', agency_type: 'subdistrict', fiscal_year: 2564 };
		expect(sameAsFirst({}, upgraded, { agency_code: '๖๔๗๐๑๐๑' })).toEqual([true, true]);
		expect(sameAsFirst({}, { agency_code: '6470102' })).toEqual([false]);
	});

	it('gives a row without a code the code of the only agency it fits', () => {
		expect(sameAsFirst({}, codeless)).toEqual([true]);
		expect(sameAsFirst({}, { ...codeless, agency_name: 'อบต. ทุ่งแก' })).toEqual([true]);
		expect(sameAsFirst({}, { ...codeless, district: undefined })).toEqual([true]);
		expect(sameAsFirst({ district: undefined }, codeless)).toEqual([true]);
		expect(sameAsFirst({}, { ...codeless, district: 'อ.เจริญศิลป์' })).toEqual([true]);
	});

	it('does not where place, type or name differ', () => {
		expect(sameAsFirst({}, { ...codeless, district: 'วานรนิวาส' })).toEqual([false]);
		expect(sameAsFirst({}, { ...codeless, province: 'อุดรธานี' })).toEqual([false]);
		expect(sameAsFirst({}, { ...codeless, agency_type: 'subdistrict' })).toEqual([false]);
		expect(sameAsFirst({}, { ...codeless, agency_name: 'อบต.บ้านเหล่า' })).toEqual([false]);
	});

	it('holds the place against every row of the coded agency, not only one left blank', () => {
		const elsewhere = { ...codeless, district: 'วานรนิวาส' };
		expect(sameAsFirst({}, { district: undefined }, elsewhere)).toEqual([true, false]);
	});

	it('takes no code where two agencies fit', () => {
		const namesake = { agency_code: '6470102', district: 'วานรนิวาส' };
		const unplaced = { ...codeless, district: undefined };
		expect(sameAsFirst({}, namesake, unplaced)).toEqual([false, false]);
		expect(sameAsFirst(namesake, {}, unplaced)).toEqual([false, false]);
	});

	it('goes by place, type and name where no row has a code', () => {
		const short = { ...codeless, agency_name: 'อบต.ทุ่งแก', province: 'จังหวัดสกลนคร' };
		expect(sameAsFirst(codeless, short)).toEqual([true]);
		expect(sameAsFirst(codeless, { ...codeless, district: undefined })).toEqual([false]);
		// The name tells the type a row leaves blank.
		expect(sameAsFirst(codeless, { ...short, agency_type: undefined })).toEqual([true]);
	});

	it('leaves out rows without an agency or a year', () => {
		const rows = [visit(2, { agency_name: undefined }), visit(3, { fiscal_year: undefined })];
		expect(identify(rows).size).toBe(0);
	});
});
