import { expect, it } from 'vitest';
import { clickedGroup, rowId } from '$lib/charts/clicks';

it.each([
	['the name of a row', { componentType: 'yAxis', value: 'กุดบาก' }, 'กุดบาก'],
	[
		'the name of a row of more than its group',
		{ componentType: 'yAxis', value: rowId('sao', 'names') },
		'sao',
	],
	['a mark of a group', { componentType: 'series', data: { group: 'sao' } }, 'sao'],
	['a mark of no group', { componentType: 'series', data: { value: 3 } }, undefined],
	['a mark without data', { componentType: 'series' }, undefined],
	['a mark that is a plain number', { componentType: 'series', data: 3 }, undefined],
	['a group that is no text', { componentType: 'series', data: { group: 3 } }, undefined],
	['an axis of numbers', { componentType: 'xAxis', value: 'กุดบาก' }, undefined],
	['an axis without a name', { componentType: 'yAxis' }, undefined],
	['nothing', {}, undefined],
])('a click on %s', (_, click, group) => {
	expect(clickedGroup(click)).toBe(group);
});
