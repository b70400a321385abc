import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosen, conditionOf, unknownGroup, type Filter, type FilterPart } from '$lib/filters';
import { catalogue, everything, hostileNames } from './catalogue';

const rows = (filter: Partial<Filter>) => chosen({ ...everything, ...filter }, catalogue);

describe('the agency-years of a filter', () => {
	it('are, of everything, all of the latest visits', () => {
		expect(rows({})).toBe('agency_years_latest WHERE true');
	});

	it.each<[Filter['asOf'], string]>([
		[6, 'agency_years_6'],
		[12, 'agency_years_12'],
		[`6; DROP TABLE visits` as 'latest', 'agency_years_latest'],
	])('of the round %s are %s', (asOf, table) => {
		expect(rows({ asOf })).toBe(`${table} WHERE true`);
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
	])('of %o are %s', (filter, sql) => {
		expect(rows(filter)).toBe(`agency_years_latest WHERE ${sql}`);
	});

	it.each([
		[{ from: 60, to: 85 }, `total >= 60 * score_scale() AND total < 85 * score_scale()`],
		[{ from: 84.99, to: 85 }, `total >= 84.99 * score_scale() AND total < 85 * score_scale()`],
		[{ from: 0, to: 100 }, `total >= 0 * score_scale() AND total <= 100 * score_scale()`],
	])('of the scores %o is half open but at 100', (scores, sql) => {
		expect(rows({ scores })).toBe(`agency_years_latest WHERE ${sql}`);
	});

	it.each(hostileNames)('has numbers for the province and the district %s', (name) => {
		const codeOf = (entries: readonly { id: string; code: number }[]) =>
			entries.find(({ id }) => id === name)?.code;
		expect(rows({ provinces: [name], districts: [name] })).toBe(
			`agency_years_latest WHERE province IN (${codeOf(catalogue.provinces)}) ` +
				`AND district IN (${codeOf(catalogue.districts)})`,
		);
	});
});

describe('parts looked past', () => {
	const filter: Filter = {
		...{ years: [2563], asOf: 6, provinces: ['สกลนคร'], districts: ['เจริญศิลป์'] },
		...{ types: ['sao'], levels: ['A'], scores: { from: 60, to: 85 } },
	};
	const sqlOf: Record<Exclude<FilterPart, 'asOf'>, string> = {
		years: 'fiscal_year IN (2563)',
		provinces: 'province IN (1)',
		districts: 'district IN (2)',
		types: `(agency_type IN ('sao'))`,
		levels: `(level IN ('A'))`,
		scores: 'total >= 60 * score_scale() AND total < 85 * score_scale()',
	};
	const parts = Object.keys(sqlOf) as (keyof typeof sqlOf)[];

	it.each(parts)('leave the others standing: %s', (part) => {
		const others = parts.filter((other) => other !== part).map((other) => sqlOf[other]);
		expect(chosen(filter, catalogue, [part])).toBe(`agency_years_6 WHERE ${others.join(' AND ')}`);
		expect(conditionOf([part], filter, catalogue)).toBe(sqlOf[part]);
	});

	it('may be several, or all', () => {
		const past: FilterPart[] = ['years', 'provinces', 'levels', 'scores'];
		const left = `${sqlOf.districts} AND ${sqlOf.types}`;
		expect(chosen(filter, catalogue, past)).toBe(`agency_years_6 WHERE ${left}`);
		expect(chosen(filter, catalogue, parts)).toBe('agency_years_6 WHERE true');
		expect(conditionOf(['districts', 'types'], filter, catalogue)).toBe(left);
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
		/^agency_years_(?:latest|6|12) WHERE (?:fiscal_year|province|district|agency_type|level|total|score_scale|IN|IS|NULL|AND|OR|true|false|'[A-Za-z_]+'|-?\d[\d.e+-]*|[=<>*(), ])+$/;
	fc.assert(
		fc.property(filter, (filter) => {
			expect(chosen(filter, catalogue)).toMatch(words);
		}),
		{ seed: 2563, numRuns: 500 },
	);
});
