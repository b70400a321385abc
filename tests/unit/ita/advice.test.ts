import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	adviceCodes,
	adviceItems,
	adviceOf,
	adviceText,
	disclosureGroups,
	indicators,
} from '$lib/ita';

const codes = adviceItems.map(({ code }) => code);
const itemsOf = (indicatorId: string) => adviceOf(indicatorId).filter(({ parent }) => !parent);

describe('the items of advice', () => {
	it('are as many as on the form', () => {
		expect(indicators.map(({ id }) => itemsOf(id).length)).toEqual([
			...[13, 7, 12, 6, 12],
			...[13, 3, 8],
			...[0, 2],
		]);
		const parts = adviceItems.flatMap(({ parent }) => parent ?? []);
		const count = (code: string) => parts.filter((parent) => parent === code).length;
		expect(['8.1', '10.1', '10.2'].map(count)).toEqual([11, 3, 3]);
		expect(adviceItems).toHaveLength(13 + 7 + 12 + 6 + 12 + 3 + 8 + 2 + parts.length);
	});

	it('serve indicators 1 and 6 together', () => {
		expect(adviceOf('i6')).toEqual(adviceOf('i1'));
		expect(adviceOf('i1')[0]?.indicators).toEqual(['i1', 'i6']);
	});

	it('are numbered as on the form, parts after their item', () => {
		expect(new Set(codes).size).toBe(codes.length);
		expect(adviceOf('i10').map(({ id }) => id)).toEqual([
			...['advice_10_1', 'advice_10_1_1', 'advice_10_1_2', 'advice_10_1_3'],
			...['advice_10_2', 'advice_10_2_1', 'advice_10_2_2', 'advice_10_2_3'],
		]);
		expect(adviceOf('i8').map(({ code }) => code)).toEqual([
			'8.1',
			...Array.from({ length: 11 }, (_, index) => `8.1.${index + 1}`),
			...Array.from({ length: 7 }, (_, index) => `8.${index + 2}`),
		]);
	});

	it('are named once each, short, in Thai and English', () => {
		for (const language of ['th', 'en'] as const) {
			const names = adviceItems.map(({ name }) => name[language]);
			expect(new Set(names).size).toBe(names.length);
			for (const name of names) expect(name.length).toBeLessThanOrEqual(50);
		}
		for (const { name } of adviceItems) {
			expect(name.th).toMatch(/[ก-๙]/);
			expect(name.en).toMatch(/^[\x20-\x7e]+$/);
		}
	});
});

it('has a group of open data for each sub-indicator of 9', () => {
	expect(disclosureGroups.map(({ id, indicator }) => [id, indicator])).toEqual([
		['oit_basic', 'i9_1'],
		['oit_administration', 'i9_2'],
		['oit_budget', 'i9_3'],
		['oit_hr', 'i9_4'],
		['oit_transparency', 'i9_5'],
	]);
});

describe('items in place as one text', () => {
	it('stand in the order of the form, each once; strangers are left out', () => {
		expect(adviceText(['10.1', '8.2', '8.1.11', '1.10', '1.9', '8.1.11', '9.1'])).toBe(
			'1.9|1.10|8.1.11|8.2|10.1',
		);
		expect(adviceText([])).toBeUndefined();
		expect(adviceText(['9.1'])).toBeUndefined();
	});

	it('come back as they went, whatever their order', () => {
		fc.assert(
			fc.property(fc.shuffledSubarray(codes, { minLength: 1 }), (inPlace) => {
				const read = adviceCodes(adviceText(inPlace) ?? '');
				expect(new Set(read)).toEqual(new Set(inPlace));
				expect(read).toEqual(codes.filter((code) => inPlace.includes(code)));
			}),
			{ seed: 2569 },
		);
	});
});
