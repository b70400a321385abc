import { expect, it } from 'vitest';
import { adviceLists } from '$lib/summaries';

const statesOf = (codes: string) =>
	Object.fromEntries(
		adviceLists(codes).flatMap(({ items }) => items.map(({ item, state }) => [item.code, state])),
	);

it('speaks of no list where no item is listed', () => {
	expect(adviceLists(undefined)).toEqual([]);
});

it('leaves out lists with nothing in place: those indicators are unknown', () => {
	const lists = adviceLists('2.1|2.7|7.3');
	expect(lists.map(({ indicators }) => indicators.map(({ id }) => id))).toEqual([['i2'], ['i7']]);
	expect(lists.map(({ inPlace, items }) => [inPlace, items.length])).toEqual([
		[2, 7],
		[1, 3],
	]);
});

it('takes the other items of a list for not in place', () => {
	expect(statesOf('7.3')).toEqual({ '7.1': 'no', '7.2': 'no', '7.3': 'yes' });
});

it('gives the first list to the two indicators it serves, once', () => {
	const lists = adviceLists('1.4');
	expect(lists).toHaveLength(1);
	expect(lists[0]?.indicators.map(({ id }) => id)).toEqual(['i1', 'i6']);
	expect(lists[0]?.items).toHaveLength(13);
});

it('tells an item in place in part from one that is not', () => {
	const states = statesOf('10.1.2|10.2');
	expect(states).toMatchObject({ '10.1': 'parts', '10.1.1': 'no', '10.1.2': 'yes' });
	expect(states).toMatchObject({ '10.2': 'yes', '10.2.1': 'no' });
});
