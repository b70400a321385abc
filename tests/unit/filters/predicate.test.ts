import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { predicate, unknownGroup, type Filter, type FilterPart } from '$lib/filters';
import { catalogue, everything, hostileNames } from './catalogue';

const condition = (filter: Partial<Filter>) => predicate({ ...everything, ...filter }, catalogue);

describe('the predicate', () => {
	it('of everything looks at the latest visits', () => {
		expect(condition({})).toBe(`as_of = 'latest'`);
	});

	it.each<[Filter['asOf'], string]>([
		[6, `as_of = '6'`],
		[12, `as_of = '12'`],
		[`6' OR '1'='1` as 'latest', `as_of = 'latest'`],
	])('of the round %s is %s', (asOf, sql) => {
		expect(condition({ asOf })).toBe(sql);
	});

	it.each<[Partial<Filter>, string]>([
		[{ years: [2563] }, `fiscal_year IN (2563)`],
		[{ years: [2562, 2563] }, `fiscal_year IN (2562,2563)`],
		[{ provinces: ['สกลนคร'] }, `province IN (1)`],
		[{ provinces: ['ไม่มีจังหวัดนี้'] }, `false`],
		[{ districts: ['เจริญศิลป์'] }, `district IN (2)`],
		[{ districts: [unknownGroup] }, `district IN (0)`],
		[{ districts: ['ไม่มีอำเภอนี้'] }, `false`],
		[{ types: ['pao', 'sao'] }, `(agency_type IN ('pao','sao'))`],
		[{ types: [unknownGroup] }, `(agency_type IS NULL)`],
		[{ types: ['sao', unknownGroup] }, `(agency_type IN ('sao') OR agency_type IS NULL)`],
		[{ types: [`sao') OR ('1'='1`] }, `false`],
		[{ levels: ['AA', 'incomplete'] }, `(level IN ('AA','incomplete'))`],
		[{ levels: ['AA', `A') OR ('1'='1`] }, `(level IN ('AA'))`],
		// An agency-year without a level is in none, so there is none to choose.
		[{ levels: [unknownGroup] }, `false`],
	])('of %o is %s', (filter, sql) => {
		expect(condition(filter)).toBe(`as_of = 'latest' AND ${sql}`);
	});

	it.each([
		[{ from: 60, to: 85 }, `total >= 60 * score_scale() AND total < 85 * score_scale()`],
		[{ from: 84.99, to: 85 }, `total >= 84.99 * score_scale() AND total < 85 * score_scale()`],
		[{ from: 0, to: 100 }, `total >= 0 * score_scale() AND total <= 100 * score_scale()`],
	])('of the scores %o is half open but at 100', (scores, sql) => {
		expect(condition({ scores })).toBe(`as_of = 'latest' AND ${sql}`);
	});

	it.each(hostileNames)('has numbers for the province and the district %s', (name) => {
		const codeOf = (entries: readonly { id: string; code: number }[]) =>
			entries.find(({ id }) => id === name)?.code;
		expect(condition({ provinces: [name], districts: [name] })).toBe(
			`as_of = 'latest' AND province IN (${codeOf(catalogue.provinces)}) ` +
				`AND district IN (${codeOf(catalogue.districts)})`,
		);
	});
});

describe('parts looked past', () => {
	const filter: Filter = {
		...{ years: [2563], asOf: 6, provinces: ['สกลนคร'], districts: ['เจริญศิลป์'] },
		...{ types: ['sao'], levels: ['A'], scores: { from: 60, to: 85 } },
	};
	const sqlOf: Record<FilterPart, string> = {
		asOf: `as_of = '6'`,
		years: 'fiscal_year IN (2563)',
		provinces: 'province IN (1)',
		districts: 'district IN (2)',
		types: `(agency_type IN ('sao'))`,
		levels: `(level IN ('A'))`,
		scores: 'total >= 60 * score_scale() AND total < 85 * score_scale()',
	};
	const parts = Object.keys(sqlOf) as FilterPart[];

	it.each(parts)('leave the others standing: %s', (part) => {
		const others = parts.filter((other) => other !== part).map((other) => sqlOf[other]);
		expect(predicate(filter, catalogue, [part])).toBe(others.join(' AND '));
	});

	it('may be several, or all', () => {
		const past: FilterPart[] = ['asOf', 'years', 'provinces', 'levels', 'scores'];
		expect(predicate(filter, catalogue, past)).toBe(`${sqlOf.districts} AND ${sqlOf.types}`);
		expect(predicate(filter, catalogue, parts)).toBe('true');
	});
});

it('holds nothing but its own words and numbers, whatever it is given', () => {
	const text = fc.oneof(fc.string(), fc.constantFrom(...hostileNames, 'sao', 'AA', unknownGroup));
	const score = fc.float({ noNaN: true, noDefaultInfinity: true, min: 0, max: 100 });
	const filter = fc.record<Filter>({
		years: fc.array(fc.integer()),
		asOf: text as fc.Arbitrary<'latest'>,
		provinces: fc.array(text),
		districts: fc.array(text),
		types: fc.array(text),
		levels: fc.array(text),
		scores: fc.record({ from: score, to: score }),
	});
	const words =
		/^(?:as_of|fiscal_year|province|district|agency_type|level|total|score_scale|IN|IS|NULL|AND|OR|false|'[A-Za-z_]+'|-?\d[\d.e+-]*|[=<>*(), ])+$/;
	fc.assert(
		fc.property(filter, (filter) => {
			expect(predicate(filter, catalogue)).toMatch(words);
		}),
		{ seed: 2563, numRuns: 500 },
	);
});
