import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adviceItems, adviceText } from '$lib/ita';
import { columnNamed, readerOf, type Cell, type Column } from '$lib/visits';

const read = (cell: Cell) => readerOf(columnNamed('advice_in_place') as Column, [])(cell);
const codes = adviceItems.map(({ code }) => code);

describe('items of advice in place', () => {
	it.each<[Cell, string | undefined]>([
		['1.1|1.2|8.1.3', '1.1|1.2|8.1.3'],
		['8.1.3, 1.2,1.1', '1.1|1.2|8.1.3'],
		['1.1;1.1; 1.2', '1.1|1.2'],
		['1.1 1.2', '1.1|1.2'],
		['1.1\n1.2\r\n', '1.1|1.2'],
		['๑.๑|๘.๑.๓', '1.1|8.1.3'],
		['1.10', '1.10'],
		[1.1, '1.1'],
		['', undefined],
		['-', undefined],
		['|', undefined],
		['ไม่มี', undefined],
		[NaN, undefined],
	])('reads %j as %s', (cell, expected) => {
		const { value, error } = read(cell);
		expect({ value, error }).toEqual({ value: expected, error: undefined });
	});

	it('keeps what it knows beside what it does not, and tells the latter', () => {
		expect(read('1.1|9.1|1.2|1.99')).toEqual({
			value: '1.1|1.2',
			error: 'not_a_choice',
			wrong: '9.1 1.99',
			repairs: [],
		});
		expect(read('ทุกข้อ')).toMatchObject({ value: undefined, wrong: 'ทุกข้อ' });
	});

	it('reads what was written as it was, and any order and repetition as the same', () => {
		const separator = fc.constantFrom('|', ',', ', ', ';', ' ', '\n');
		fc.assert(
			fc.property(fc.shuffledSubarray(codes, { minLength: 1 }), separator, (inPlace, between) => {
				const text = adviceText(inPlace);
				expect(read(text)).toEqual({ value: text, repairs: [] });
				expect(read([...inPlace, ...inPlace].join(between)).value).toBe(text);
			}),
			{ seed: 2569 },
		);
	});
});
