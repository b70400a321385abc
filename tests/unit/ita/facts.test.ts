import { describe, expect, it } from 'vitest';
import {
	agencyTypes,
	choiceLists,
	forms,
	indicators,
	indicatorsOf,
	subIndicators,
	type Text,
} from '$lib/ita';

const boxesOf = ({ boxes, other }: (typeof choiceLists)[number]) => [
	...boxes,
	...(other ? [other] : []),
];

describe('ids', () => {
	it.each([
		{ what: 'indicators', ids: [...indicators, ...subIndicators].map(({ id }) => id) },
		{ what: 'agency types', ids: agencyTypes.map(({ id }) => id) },
		{ what: 'lists', ids: choiceLists.map(({ id }) => id) },
		{ what: 'boxes of all lists', ids: choiceLists.flatMap(boxesOf).map(({ id }) => id) },
	])('of $what are unique', ({ ids }) => {
		expect(ids).not.toHaveLength(0);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('of indicators are the columns of the contract', () => {
		expect(indicators.map(({ id }) => id)).toEqual(
			Array.from({ length: 10 }, (_, index) => `i${index + 1}`),
		);
		expect(subIndicators.map(({ id }) => id)).toEqual([
			...['i9_1', 'i9_2', 'i9_3', 'i9_4', 'i9_5'],
			...['i10_1', 'i10_2'],
		]);
	});
});

describe('agency types', () => {
	it('stand in the order of the form', () => {
		expect(agencyTypes.map(({ short }) => short.th)).toEqual([
			...['อบจ.', 'ทน.', 'ทม.', 'ทต.', 'อบต.'],
			...['มหาวิทยาลัย', 'สนง.จังหวัด', 'อื่นๆ'],
		]);
	});

	it('share no spelling', () => {
		const spellings = agencyTypes.flatMap(({ prefixes }) => prefixes);
		expect(new Set(spellings).size).toBe(spellings.length);
	});

	it('know the local organisations', () => {
		expect(agencyTypes.filter(({ local }) => local).map(({ id }) => id)).toEqual([
			...['pao', 'city', 'town', 'subdistrict', 'sao'],
		]);
	});
});

describe('lists', () => {
	it('stay apart: the plan, the ITA and the support wanted', () => {
		expect(choiceLists.map(({ id, section }) => [id, section])).toEqual([
			['plan_obstacles', '2.5'],
			['ita_obstacles', '3.3.1'],
			['support', '3.3.2'],
		]);
		const [plan, ita] = choiceLists.map((list) => boxesOf(list).map(({ id }) => id));
		expect(plan?.every((id) => id.startsWith('plan_obstacle_'))).toBe(true);
		expect(ita?.every((id) => id.startsWith('ita_obstacle_'))).toBe(true);
	});

	it('have the boxes of the form', () => {
		expect(choiceLists.map(({ boxes, other }) => [boxes.length, other !== undefined])).toEqual([
			[3, true],
			[4, true],
			[3, false],
		]);
	});
});

it('splits the indicators over the forms as the form prints them', () => {
	expect(forms.map((form) => indicatorsOf(form).map(({ number }) => number))).toEqual([
		['1', '2', '3', '4', '5'],
		['6', '7', '8'],
		['9', '10'],
	]);
});

it('names everything in Thai and English', () => {
	const names: Text[] = [
		...[...indicators, ...subIndicators].map(({ name }) => name),
		...agencyTypes.flatMap(({ name, short }) => [name, short]),
		...choiceLists.flatMap((list) => [
			list.name,
			...boxesOf(list).flatMap(({ name, short }) => [name, short]),
		]),
	];
	for (const { th, en } of names) {
		expect(th).toMatch(/[ก-๙]/);
		expect(en).toMatch(/^[\x20-\x7e]+$/);
	}
});
