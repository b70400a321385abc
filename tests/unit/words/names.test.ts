import { expect, it } from 'vitest';
import { unknownGroup, type Filter } from '$lib/filters';
import type { Repair } from '$lib/visits';
import { en, filterText, languages, repairName, th, typeName } from '$lib/words';

const repairs = [
	...['thai_digits', 'decomposed_am', 'unicode', 'apostrophe'],
	...['era', 'short_year', 'form_scale'],
] as Repair[];

it('names every repair, each by its own name', () => {
	for (const language of languages) {
		const names = repairs.map((repair) => repairName(repair, language));
		expect(names.every((name) => name.trim() !== '')).toBe(true);
		expect(new Set(names).size).toBe(repairs.length);
	}
});

it('names a type in full, and one that is not known', () => {
	expect(typeName('sao', 'th', th)).toBe('องค์การบริหารส่วนตำบล');
	expect(typeName(unknownGroup, 'en', en)).toBe(en.filters.noType);
});

it('says a filter in words', () => {
	const filter: Filter = {
		years: [2563, 2564],
		districts: ['เมืองสกลนคร', unknownGroup],
		types: ['sao', unknownGroup],
	};
	expect(filterText(filter, 'th', th)).toBe(
		'ปีงบประมาณ 2563, 2564 · อำเภอ: เมืองสกลนคร, ไม่ระบุอำเภอ · ' +
			'ประเภทหน่วยงาน: องค์การบริหารส่วนตำบล, ไม่ทราบประเภท',
	);
	expect(filterText({ years: [], districts: [], types: [] }, 'en', en)).toBe(
		'All years · All districts · All agency types',
	);
});
