import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	besideFilter,
	defaultFilter,
	filterAlone,
	fromAddress,
	toAddress,
	unknownGroup,
	views,
	type Filter,
} from '$lib/filters';
import { catalogue, everything } from './catalogue';

const read = (address: string) => fromAddress(new URLSearchParams(address), catalogue);
const fallback: Filter = { ...everything, years: [2563] };

describe('the default', () => {
	it('is the latest year with a total, as of the latest visits, everywhere', () => {
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
	/** Hundredths of a point from 0 to 100, two of them. */
	const scores = fc
		.uniqueArray(fc.integer({ min: 0, max: 10_000 }), { minLength: 2, maxLength: 2 })
		.map((ends) => ends.sort((a, b) => a - b).map((end) => end / 100))
		.map(([from = 0, to = 100]) => ({ from, to }));
	const filter = fc.record<Filter>({
		years: fc.subarray(catalogue.years.map(({ year }) => year)),
		asOf: fc.constantFrom(...views),
		provinces: chosen(catalogue.provinces.map(({ id }) => id)),
		districts: chosen(catalogue.districts.map(({ id }) => id)),
		types: chosen(catalogue.types),
		levels: chosen(catalogue.levels),
		scores: fc.option(scores, { nil: undefined }),
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
		const filter = {
			...fallback,
			provinces: catalogue.provinces.map(({ id }) => id),
			districts: catalogue.districts.map(({ id }) => id),
		};
		const url = new URL('https://example.org/');
		url.search = toAddress(filter, catalogue).toString();
		expect(fromAddress(new URL(url.href).searchParams, catalogue).filter).toEqual(filter);
	});

	it.each<[string, Partial<Filter>]>([
		['year=2562', { years: [2562] }],
		['round=6', { asOf: 6 }],
		['round=12', { asOf: 12 }],
		['district=-', { districts: [unknownGroup] }],
		['type=pao&type=sao', { types: ['pao', 'sao'] }],
		['level=AA&level=incomplete', { levels: ['AA', 'incomplete'] }],
		['score=60-85', { scores: { from: 60, to: 85 } }],
		['score=0-100', { scores: { from: 0, to: 100 } }],
		['score=84.99-85', { scores: { from: 84.99, to: 85 } }],
		['round=6&level=A&score=80-85', { asOf: 6, levels: ['A'], scores: { from: 80, to: 85 } }],
	])('%s is %o', (address, part) => {
		expect(read(address)).toEqual({ filter: { ...fallback, ...part }, problems: [] });
		expect(toAddress({ ...fallback, ...part }, catalogue).toString()).toBe(address);
	});

	it('reads the default said aloud', () => {
		expect(read('year=2563&round=latest')).toEqual({ filter: fallback, problems: [] });
	});

	it('calls a province by its name', () => {
		const filter = { ...fallback, provinces: ['สกลนคร'] };
		expect(read('province=สกลนคร')).toEqual({ filter, problems: [] });
		expect(toAddress(filter, catalogue).get('province')).toBe('สกลนคร');
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
		['round=7', 'round', '7'],
		['round=06', 'round', '06'],
		['round=Latest', 'round', 'Latest'],
		['round=', 'round', ''],
		['province=ไม่มีจังหวัดนี้', 'province', 'ไม่มีจังหวัดนี้'],
		['province=-', 'province', '-'],
		// A level there is, but not in the data.
		['level=B', 'level', 'B'],
		['level=aa', 'level', 'aa'],
		['level=-', 'level', '-'],
		['score=85-60', 'score', '85-60'],
		['score=85-85', 'score', '85-85'],
		['score=0-101', 'score', '0-101'],
		['score=0-100.01', 'score', '0-100.01'],
		['score=a-b', 'score', 'a-b'],
		['score=60', 'score', '60'],
		['score=60-', 'score', '60-'],
		['score=-60-85', 'score', '-60-85'],
		['score=60-85-90', 'score', '60-85-90'],
		['score=6e1-85', 'score', '6e1-85'],
		['score=84.999-85', 'score', '84.999-85'],
		['score= 60-85', 'score', ' 60-85'],
		['score=๖๐-๘๕', 'score', '๖๐-๘๕'],
		['score=', 'score', ''],
		['district=%00%01', 'district', '\u0000\u0001'],
		['district=<script>alert(1)</script>', 'district', '<script>alert(1)</script>'],
	])('%s gives a problem and the default', (address, parameter, value) => {
		expect(read(address)).toEqual({ filter: fallback, problems: [{ parameter, value }] });
	});

	it('leaves out only what is bad', () => {
		const { filter, problems } = read('year=2562&year=1&type=sao&type=x');
		expect(filter).toEqual({ ...fallback, years: [2562], types: ['sao'] });
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

	it('takes the first of two rounds or ranges, as one alone can hold, and says so', () => {
		const { filter, problems } = read('round=7&round=12&round=6&score=a&score=60-85&score=0-10');
		expect(filter).toEqual({ ...fallback, asOf: 12, scores: { from: 60, to: 85 } });
		expect(problems).toEqual([
			{ parameter: 'round', value: '7' },
			{ parameter: 'round', value: '6' },
			{ parameter: 'score', value: 'a' },
			{ parameter: 'score', value: '0-10' },
		]);
	});

	it('passes over parameters that are not of the filter', () => {
		expect(read('utm_source=x&__proto__=1')).toEqual({ filter: fallback, problems: [] });
	});
});

describe('what a page is asked beside the filter', () => {
	const address = new URLSearchParams('measure=mean&year=2562&target=i1-90&type=sao&type=pao');

	it('is told from the filter, and nothing is lost', () => {
		expect(filterAlone(address).toString()).toBe('year=2562&type=sao&type=pao');
		expect(besideFilter(address).toString()).toBe('measure=mean&target=i1-90');
	});

	it('changes nothing of the filter', () => {
		expect(fromAddress(address, catalogue)).toEqual(fromAddress(filterAlone(address), catalogue));
		expect(read(besideFilter(address).toString()).filter).toEqual(fallback);
	});
});
