import { describe, expect, it } from 'vitest';
import { districtKey, nameKey, provinceKey, typeOfName } from '$lib/visits';

describe('the type a name tells', () => {
	it.each([
		['องค์การบริหารส่วนตำบลทุ่งแก', 'sao'],
		['องค์การบริหารส่วนจังหวัดสกลนคร', 'pao'],
		['อบต.ทุ่งแก', 'sao'],
		['อ.บ.ต. ทุ่งแก', 'sao'],
		['เทศบาลเมืองตัวอย่าง', 'town'],
		['มหาวิทยาลัยตัวอย่าง', 'university'],
		['สำนักงานจังหวัดตัวอย่าง', 'provincial_office'],
		['สํานักงานจังหวัดตัวอย่าง', 'provincial_office'],
		['ทุ่งแก', undefined],
	])('%s → %s', (name, type) => {
		expect(typeOfName(name)).toBe(type);
	});
});

describe('keys', () => {
	it('take the type off a name, and spaces and Thai digits are one', () => {
		expect(nameKey('องค์การบริหารส่วนตำบลทุ่งแก')).toBe('ทุ่งแก');
		expect(nameKey(' อบต.  ทุ่งแก ')).toBe('ทุ่งแก');
		expect(nameKey('อบต.บ้านใหม่ ๒')).toBe(nameKey('อบต.บ้านใหม่  2'));
		expect(nameKey('อบต.คลองอ\u0E4D\u0E32')).toBe(nameKey('อบต.คลองอ\u0E33'));
	});

	it('keep a name that is nothing but its type', () => {
		expect(nameKey('มหาวิทยาลัย')).toBe('มหาวิทยาลัย');
	});

	it('take จังหวัด and อำเภอ off', () => {
		expect(provinceKey('จ. สกลนคร')).toBe(provinceKey('จังหวัดสกลนคร'));
		expect(districtKey('อ.เจริญศิลป์')).toBe(districtKey('อำเภอเจริญศิลป์'));
		expect(districtKey('เขตพระนคร')).toBe('พระนคร');
		expect(districtKey('เมืองสกลนคร')).toBe('เมืองสกลนคร');
	});
});
