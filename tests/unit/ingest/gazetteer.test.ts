import { expect, it } from 'vitest';
import { gazetteer } from '$lib/ingest/gazetteer';
import { casesFor, factsOf, type Visit } from '$lib/visits';
import districtsOf from 'virtual:gazetteer';
import { bareVisit } from '../visits/real-visit';

it('holds the 77 provinces and 928 districts', () => {
	expect(Object.keys(districtsOf)).toHaveLength(77);
	expect(Object.values(districtsOf).flat()).toHaveLength(928);
});

it.each([
	['สกลนคร', 'เจริญศิลป์', true],
	['จ.สกลนคร', 'อำเภอเจริญศิลป์', true],
	['สกลนคร', 'อ.เมือง', true],
	['สกลนคร', 'เมืองสกลนคร', true],
	['กรุงเทพมหานคร', 'เขตบางรัก', true],
	['สกลนคร', 'เมืองตราด', false],
	['นครพนม', 'เจริญศิลป์', false],
	['จำลองธานี', 'เจริญศิลป์', undefined],
])('of %s: %s %s', (province, district, known) => {
	expect(gazetteer(province, district)).toBe(known);
	expect(gazetteer(province, district)).toBe(known);
});

it('is what the check of districts asks', () => {
	const codes = (values: Partial<Visit>) =>
		factsOf(
			{ ...bareVisit, ...values },
			casesFor(() => true),
			gazetteer,
		).found.map(({ code }) => code);
	const wrong = { province: 'นครพนม', district: 'เจริญศิลป์' };
	expect(codes(wrong)).toContain('district_unknown');
	for (const right of [
		{ province: 'สกลนคร', district: 'เจริญศิลป์' },
		{ province: 'จำลองธานี', district: 'เจริญศิลป์' },
		{ district: 'เจริญศิลป์' },
		{ province: 'นครพนม' },
	]) {
		expect(codes(right)).not.toContain('district_unknown');
	}
	expect(
		factsOf({ ...bareVisit, ...wrong }).found.some(({ code }) => code === 'district_unknown'),
	).toBe(false);
});
