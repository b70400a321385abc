import { expect, it } from 'vitest';
import { compareDistricts, compareText } from '$lib/words';

it('sorts Thai by the dictionary, not by code point', () => {
	const sorted = ['ขา', 'ไก่', 'แก', 'เกาะ', 'กา'].sort(compareText);
	expect(sorted).toEqual(['กา', 'เกาะ', 'แก', 'ไก่', 'ขา']);
	expect([...sorted].sort()).not.toEqual(sorted);
});

it('puts the district of the capital first', () => {
	const districts = ['กุสุมาลย์', 'โพนนาแก้ว', 'เมืองสกลนคร', 'เจริญศิลป์', 'อากาศอำนวย'];
	expect(districts.sort(compareDistricts)).toEqual([
		...['เมืองสกลนคร', 'กุสุมาลย์', 'เจริญศิลป์', 'โพนนาแก้ว', 'อากาศอำนวย'],
	]);
});

it('sorts several capitals among themselves', () => {
	const districts = ['เมืองสกลนคร', 'กา', 'เมืองกระบี่'];
	expect(districts.sort(compareDistricts)).toEqual(['เมืองกระบี่', 'เมืองสกลนคร', 'กา']);
});
