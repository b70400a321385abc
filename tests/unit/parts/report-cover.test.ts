import { expect, it } from 'vitest';
import { coverOf } from '$lib/parts/report-cover';
import { en, th } from '$lib/words';
import { states } from '../charts/states';

const setting = {
	source: 'visits.csv',
	language: 'th',
	words: th,
	day: new Date(2026, 10, 26),
} as const;
const withProvinces = (...names: string[]) => ({
	...states.full,
	catalogue: {
		...states.full.catalogue,
		provinces: names.map((id, index) => ({ code: index + 1, id })),
	},
});
const factsOf = (...parameters: Parameters<typeof coverOf>) =>
	Object.fromEntries(coverOf(...parameters).facts.map(({ label, text }) => [label, text]));

it('names the province, the years, the scope, n, the source and the day', () => {
	const overview = withProvinces('สกลนคร');
	expect(coverOf(overview, setting).title).toBe('รายงานผลการนิเทศและคะแนน ITA จังหวัดสกลนคร');
	expect(factsOf(overview, setting)).toEqual({
		ปีงบประมาณของการนิเทศ: '2563',
		ปีที่ประเมิน: 'ผล ITA ปี 2562',
		ขอบเขต: 'ปีงบประมาณ 2563 · รอบล่าสุด · ทุกอำเภอ · ทุกประเภทหน่วยงาน',
		'หน่วยงานที่นับ (n)': '12',
		ที่มา: 'visits.csv',
		วันที่จัดทำ: '26 พฤศจิกายน 2569',
	});
});

it('names the province chosen of several, else how many there are', () => {
	const several = withProvinces('สกลนคร', 'ตราด');
	expect(coverOf(several, setting).title).toContain('2 จังหวัด');
	const chosen = { ...several, filter: { ...several.filter, provinces: ['ตราด'] } };
	expect(coverOf(chosen, setting).title).toContain('จังหวัดตราด');
	expect(coverOf(withProvinces(), setting).title).toContain('ไม่ระบุจังหวัด');
});

it('is in English on a page in English', () => {
	const facts = factsOf(withProvinces('สกลนคร'), { ...setting, language: 'en', words: en });
	expect(facts[en.report.date]).toBe('26 November 2026');
	expect(facts[en.report.itaYears]).toBe('ITA 2562 results');
});

it('counts agency-years over several years, with the distinct agencies beside them', () => {
	const overview = states['two regimes'];
	expect(factsOf(overview, setting)).toMatchObject({
		'หน่วยงาน-ปีที่นับ (n)': expect.stringMatching(/^24 จาก \d+ หน่วยงานที่ไม่ซ้ำกัน$/) as string,
		ปีที่ประเมิน: 'ผล ITA ปี 2565 (12 หน่วยงาน-ปี), ปี 2566 (12 หน่วยงาน-ปี)',
	});
	expect(factsOf(overview, { ...setting, language: 'en', words: en })).toMatchObject({
		'Agency-years counted (n)': expect.stringMatching(/^24 of \d+ distinct agenc/) as string,
	});
});
