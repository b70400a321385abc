import { describe, expect, it } from 'vitest';
import { unknownGroup, type Filter } from '$lib/filters';
import { en, filterText, levelName, th, typeName } from '$lib/words';

it('names a type in full, and one that is not known', () => {
	expect(typeName('sao', 'th', th)).toBe('องค์การบริหารส่วนตำบล');
	expect(typeName(unknownGroup, 'en', en)).toBe(en.filters.noType);
});

it('names a level as it is printed', () => {
	expect(levelName('AA', 'th')).toBe('AA');
	expect(levelName('urgent', 'th')).toBe('ต้องปรับปรุงโดยด่วน');
	expect(levelName('incomplete', 'en')).toBe('Incomplete');
});

const everything: Filter = {
	...{ years: [], asOf: 'latest', provinces: [] },
	...{ districts: [], types: [], levels: [] },
};

describe('a filter in words', () => {
	it('names every part chosen', () => {
		const filter: Filter = {
			...{ years: [2563, 2564], asOf: 6, provinces: ['สกลนคร', 'นครพนม'] },
			districts: ['เมืองสกลนคร', unknownGroup],
			types: ['sao', unknownGroup],
			levels: ['AA', 'incomplete'],
			scores: { from: 60, to: 85 },
		};
		expect(filterText(filter, 'th', th)).toBe(
			'ปีงบประมาณ 2563, 2564 · รอบ 6 เดือน · จังหวัด: สกลนคร, นครพนม · ' +
				'อำเภอ: เมืองสกลนคร, ไม่ระบุอำเภอ · ' +
				'ประเภทหน่วยงาน: องค์การบริหารส่วนตำบล, ไม่ทราบประเภท · ' +
				'ระดับ: AA, ไม่ครบถ้วน · คะแนน 60 ถึงต่ำกว่า 85',
		);
	});

	it('says what is open, but of provinces, levels and scores nothing', () => {
		expect(filterText(everything, 'en', en)).toBe(
			'All years · Latest round · All districts · All agency types',
		);
	});

	it('ends a range at 100 with 100 in it', () => {
		const filter = { ...everything, scores: { from: 85, to: 100 } };
		expect(filterText(filter, 'th', th)).toMatch(/ · คะแนน 85 ขึ้นไป$/);
		expect(filterText(filter, 'en', en)).toMatch(/ · Score 85 or more$/);
	});
});
