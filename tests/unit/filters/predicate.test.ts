import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { predicate, unknownGroup, type Filter } from '$lib/filters';
import { catalogue, hostileNames } from './catalogue';

const everything: Filter = { years: [], districts: [], types: [] };
const condition = (filter: Partial<Filter>) => predicate({ ...everything, ...filter }, catalogue);

describe('the predicate', () => {
	it.each<[Partial<Filter>, string]>([
		[{}, `as_of = 'latest'`],
		[{ years: [2563] }, `as_of = 'latest' AND fiscal_year IN (2563)`],
		[{ years: [2562, 2563] }, `as_of = 'latest' AND fiscal_year IN (2562,2563)`],
		[{ districts: ['เจริญศิลป์'] }, `as_of = 'latest' AND district IN (2)`],
		[{ districts: [unknownGroup] }, `as_of = 'latest' AND district IN (0)`],
		[{ districts: ['ไม่มีอำเภอนี้'] }, `as_of = 'latest' AND false`],
		[{ types: ['pao', 'sao'] }, `as_of = 'latest' AND (agency_type IN ('pao','sao'))`],
		[{ types: [unknownGroup] }, `as_of = 'latest' AND (agency_type IS NULL)`],
		[
			{ types: ['sao', unknownGroup] },
			`as_of = 'latest' AND (agency_type IN ('sao') OR agency_type IS NULL)`,
		],
		[{ types: [`sao') OR ('1'='1`] }, `as_of = 'latest' AND false`],
	])('of %o is %s', (filter, sql) => {
		expect(condition(filter)).toBe(sql);
	});

	it.each(hostileNames)('has a number for the district %s', (name) => {
		const { code } = catalogue.districts.find(({ id }) => id === name) ?? {};
		expect(condition({ districts: [name] })).toBe(`as_of = 'latest' AND district IN (${code})`);
	});

	it('holds nothing but its own words and numbers, whatever it is given', () => {
		const text = fc.oneof(fc.string(), fc.constantFrom(...hostileNames, 'sao', unknownGroup));
		const filter = fc.record<Filter>({
			years: fc.array(fc.integer()),
			districts: fc.array(text),
			types: fc.array(text),
		});
		const words =
			/^(?:as_of = 'latest'|fiscal_year|district|agency_type|IN|IS|NULL|AND|OR|false|'[a-z_]+'|-?\d+|[(), ])+$/;
		fc.assert(
			fc.property(filter, (filter) => {
				expect(predicate(filter, catalogue)).toMatch(words);
			}),
			{ seed: 2563, numRuns: 500 },
		);
	});
});
