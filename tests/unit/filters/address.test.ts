import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultFilter, fromAddress, toAddress, unknownGroup, type Filter } from '$lib/filters';
import { catalogue } from './catalogue';

const read = (address: string) => fromAddress(new URLSearchParams(address), catalogue);
const fallback: Filter = { years: [2563], districts: [], types: [] };

describe('the default', () => {
	it('is the latest year with a total, everywhere', () => {
		expect(defaultFilter(catalogue)).toEqual(fallback);
	});

	it('is the latest year where no year has a total, all where there is none', () => {
		const years = catalogue.years.map((year) => ({ ...year, scored: 0 }));
		expect(defaultFilter({ ...catalogue, years }).years).toEqual([2564]);
		expect(defaultFilter({ ...catalogue, years: [] }).years).toEqual([]);
	});

	it('is left out of the address, and read from an empty one', () => {
		expect(toAddress(fallback, catalogue).toString()).toBe('');
		expect(read('')).toEqual({ filter: fallback, problems: [] });
	});
});

describe('both ways', () => {
	const chosen = <T>(all: readonly T[]) => fc.shuffledSubarray([...all]);
	const filter = fc.record<Filter>({
		years: fc.subarray(catalogue.years.map(({ year }) => year)),
		districts: chosen(catalogue.districts.map(({ id }) => id)),
		types: chosen(catalogue.types),
	});

	it('gives any filter back, whatever the names hold', () => {
		fc.assert(
			fc.property(filter, (filter) => {
				const address = toAddress(filter, catalogue).toString();
				expect(read(address)).toEqual({ filter, problems: [] });
			}),
			{ seed: 2563, numRuns: 500 },
		);
	});

	it('survives an address bar', () => {
		const filter = { ...fallback, districts: catalogue.districts.map(({ id }) => id) };
		const url = new URL('https://example.org/');
		url.search = toAddress(filter, catalogue).toString();
		expect(fromAddress(new URL(url.href).searchParams, catalogue).filter).toEqual(filter);
	});

	it('writes all years as a word, since none is the default', () => {
		const every = { ...fallback, years: [] };
		expect(toAddress(every, catalogue).toString()).toBe('year=all');
		expect(read('year=all').filter).toEqual(every);
		expect(read('year=2562&year=all')).toEqual({ filter: every, problems: [] });
	});

	it('reads years in ascending order', () => {
		expect(read('year=2564&year=2562').filter.years).toEqual([2562, 2564]);
	});
});

describe('a bad address', () => {
	it.each([
		['year=2599', 'year', '2599'],
		['year=2563.0', 'year', '2563.0'],
		['year=', 'year', ''],
		['year=NaN', 'year', 'NaN'],
		['district=ไม่มีอำเภอนี้', 'district', 'ไม่มีอำเภอนี้'],
		['type=SAO', 'type', 'SAO'],
		['type=toString', 'type', 'toString'],
		['district=%00%01', 'district', '\u0000\u0001'],
		['district=<script>alert(1)</script>', 'district', '<script>alert(1)</script>'],
	])('%s gives a problem and the default', (address, parameter, value) => {
		expect(read(address)).toEqual({ filter: fallback, problems: [{ parameter, value }] });
	});

	it('leaves out only what is bad', () => {
		const { filter, problems } = read('year=2562&year=1&type=sao&type=x');
		expect(filter).toEqual({ years: [2562], districts: [], types: ['sao'] });
		expect(problems).toEqual([
			{ parameter: 'year', value: '1' },
			{ parameter: 'type', value: 'x' },
		]);
	});

	it('shortens a very long value', () => {
		const [problem] = read(`district=${'ก'.repeat(100_000)}`).problems;
		expect(problem?.value.length).toBeLessThan(100);
	});

	it('takes a value that stands twice once', () => {
		const { filter, problems } = read('type=sao&type=sao&district=-&district=-');
		expect(filter).toEqual({ ...fallback, types: ['sao'], districts: [unknownGroup] });
		expect(problems).toEqual([]);
	});

	it('passes over parameters that are not of the filter', () => {
		expect(read('utm_source=x&__proto__=1')).toEqual({ filter: fallback, problems: [] });
	});
});
