import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adviceItems, agencyTypes, bands, incomplete, levels } from '$lib/ita';
import {
	casesFor,
	checkGroups,
	checkOf,
	checks,
	columns,
	factsOf,
	type Kind,
	type Visit,
} from '$lib/visits';

const settings = { seed: 2569, numRuns: 500 };
const score = fc.oneof(
	fc.constantFrom(0, 50, 85, 100),
	fc.double({ min: 0, max: 100, noNaN: true }),
);
const arbitraries: Readonly<Record<Kind, fc.Arbitrary<unknown>>> = {
	text: fc.oneof(
		fc.constantFrom('ไม่มี', 'มี', '✓', '....', 'อบต.ก', 'เว็บไซต\uFFFD'),
		fc.string({ minLength: 1 }),
	),
	year: fc.integer({ min: 2500, max: 2599 }),
	round: fc.constantFrom(6, 12),
	date: fc
		.date({ min: new Date('1990-01-01'), max: new Date('2050-12-31'), noInvalidDate: true })
		.map((date) => date.toISOString().slice(0, 10)),
	score,
	baht: fc.double({ min: 0, max: 1e12, noNaN: true }),
	count: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
	yes_no: fc.boolean(),
	agency_type: fc.constantFrom(...agencyTypes.map(({ id }) => id)),
	level: fc.constantFrom(...[...levels, incomplete].map(({ id }) => id)),
	band: fc.constantFrom(...bands),
	advice: fc.constantFrom(...adviceItems.map(({ code }) => code)),
};
const anyVisit = fc.record(
	Object.fromEntries(columns.map(({ name, kind }) => [name, arbitraries[kind]])),
	{ requiredKeys: ['fiscal_year', 'agency_name'] },
) as unknown as fc.Arbitrary<Visit>;

/** Checks that are about blanks, or about several columns of which the one named may be blank. */
const aboutBlanks = new Set([
	...['type_unknown', 'type_inferred', 'district_blank', 'round_missing', 'level_without_total'],
	...['indicators_without_total', 'completed_without_total', 'reported_without_counts'],
	...['no_without_reason', 'no_obstacle_ticked', 'nothing_submitted', 'support_without_obstacle'],
]);

describe('every check', () => {
	it('is declared once, in one group, in both languages', () => {
		const codes = checks.map(({ code }) => code);
		expect(new Set(codes).size).toBe(codes.length);
		expect(checkGroups.flatMap(({ checks }) => checks.map(({ code }) => code))).toEqual(codes);
		for (const { code, title, remedy } of checks) {
			expect(
				[title.th, title.en, remedy.th, remedy.en].every((text) => text.trim()),
				code,
			).toBe(true);
			expect(/[ก-๙]/.test(title.th), code).toBe(true);
		}
		expect(new Set(checks.map(({ title }) => title.th)).size).toBe(codes.length);
	});

	it('bears any visit', () => {
		fc.assert(
			fc.property(anyVisit, (visit) => {
				for (const { code, column } of factsOf(visit).found) {
					expect(
						columns.some(({ name }) => name === column),
						code,
					).toBe(true);
				}
			}),
			settings,
		);
	});

	it('says of a value alone what it says of it in a visit, and flags nothing then', () => {
		const ofValues = casesFor(() => true).filter(({ ofValue }) => ofValue);
		expect(ofValues.length).toBeGreaterThan(0);
		expect(ofValues.filter(({ code }) => checkOf(code).flags)).toEqual([]);
		fc.assert(
			fc.property(anyVisit, (visit) => {
				const told = ofValues.filter(({ column, ofValue }) => {
					const value = visit[column];
					return value !== undefined && ofValue?.(value);
				});
				const { found } = factsOf(visit, ofValues);
				expect(told.map(({ code, column }) => [code, column])).toEqual(
					found.map(({ code, column }) => [code, column]),
				);
			}),
			settings,
		);
	});

	it('says nothing of a blank, but for those about blanks', () => {
		fc.assert(
			fc.property(anyVisit, (visit) => {
				const ofBlanks = factsOf(visit).found.filter(({ column }) => visit[column] === undefined);
				expect(ofBlanks.filter(({ code }) => !aboutBlanks.has(code))).toEqual([]);
			}),
			settings,
		);
	});

	it('is off in a file that lacks the columns it needs', () => {
		const bare = casesFor((column) => column === 'fiscal_year' || column === 'agency_name');
		const visit: Visit = { fiscal_year: 2563, agency_name: 'อบต.ก' };
		expect(factsOf(visit, bare).found).toEqual([]);
		const withRound = casesFor((column) => column === 'round');
		expect(factsOf(visit, withRound).found).toMatchObject([{ code: 'round_missing' }]);
	});
});
