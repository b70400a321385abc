import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columns, contractText, readerOf, tableSchema } from '$lib/visits';
import { plainNumber } from '$lib/visits/write/written';

const { fields } = tableSchema();

it('has a field for every column, titled and described in Thai', () => {
	expect(fields.map(({ name }) => name)).toEqual(columns.map(({ name }) => name));
	for (const { title, description } of fields) {
		expect(title).not.toBe('');
		expect(description).toMatch(/[ก-๙]/);
	}
	const required = fields.filter(({ constraints }) => constraints?.required);
	expect(required.map(({ name }) => name)).toEqual(['fiscal_year', 'agency_name']);
});

it('allows what the readers read, and no other', () => {
	for (const [index, column] of columns.entries()) {
		const allowed = fields[index]?.constraints?.enum as (string | number)[] | undefined;
		if (!allowed) continue;
		const read = readerOf(column, []);
		expect(allowed.map((value) => read(contractText(value)).value)).toEqual(allowed);
	}
	const advice = fields.find(({ name }) => name === 'advice_in_place')?.constraints?.pattern;
	const pattern = new RegExp(`^${String(advice)}$`);
	expect('1.1|8.1.3|10.2').toMatch(pattern);
	expect('1.1,1.2').not.toMatch(pattern);
	expect('1x1').not.toMatch(pattern);
});

it('writes every number in digits, and the very number', () => {
	fc.assert(
		fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
			const text = plainNumber(value);
			expect(text).toMatch(/^-?\d+(\.\d+)?$/);
			expect(Number(text)).toBe(value + 0);
		}),
		{ seed: 2569 },
	);
});
