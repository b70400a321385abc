import { describe, expect, it } from 'vitest';
import { checkOf, derive, factsOf, visitSchema, type Visit } from '$lib/visits';
import { bareVisit, realVisit } from './real-visit';

const derived = (visit: Visit) => derive(factsOf(visit));
/** What is found that flags the visit. */
const codes = (visit: Visit) =>
	factsOf(visit).found.flatMap(({ code }) => (checkOf(code).flags ? [code] : []));
const bare = (values: Partial<Visit>): Visit => ({ ...bareVisit, ...values });

describe('the real visit', () => {
	const values = derived(realVisit);

	it('agrees with itself', () => {
		expect(codes(realVisit)).toEqual([]);
		expect(values).toMatchObject({
			agency_flagged: false,
			ita_flagged: false,
			plan_flagged: false,
		});
	});

	it('has the scores of the form', () => {
		expect(values).toMatchObject({
			ita_year: 2562,
			regime: 'letters',
			total: 51.27,
			total_computed: false,
			level: 'E',
			level_computed: false,
			iit_score_computed: true,
			oit_score: 0,
			not_submitted: true,
			has_indicators: true,
		});
		expect(values.iit_score).toBeCloseTo(93.006, 9);
		expect(values.eit_score).toBeCloseTo(77.893, 3);
		expect(derived({ ...realVisit, ita_total: undefined, ita_level: undefined })).toMatchObject({
			total: 51.27,
			total_computed: true,
			level: 'E',
			level_computed: true,
			has_score: false,
		});
	});

	it('reports at 6 months, told by its date, with a medium plan', () => {
		expect(values).toMatchObject({
			round: 6,
			round_inferred: true,
			completion_rate: 0.425,
			band: 'medium',
		});
	});

	it('tells its type, district and sections', () => {
		expect(values).toMatchObject({
			agency_type: 'sao',
			name_key: 'ทุ่งแก',
			district_key: 'เจริญศิลป์',
			province_key: undefined,
			has_plan: true,
			has_disclosures: true,
			has_plan_obstacles: false,
			has_advice: true,
			has_suggestions: false,
			has_ita_obstacles: true,
			ita_obstacles_answered: true,
			ita_obstacle_other_yes: true,
			plan_obstacles_answered: false,
			plan_obstacle_other_yes: undefined,
			support_answered: false,
		});
	});
});

describe('the round in use', () => {
	it.each([
		['2019-09-30', undefined],
		['2019-10-01', 6],
		['2020-06-30', 6],
		['2020-07-01', 12],
		['2020-12-31', 12],
		['2021-01-01', undefined],
	])('of a visit of 2563 on %s is %s', (visit_date, round) => {
		const values = derived(bare({ visit_date }));
		expect(values.round).toBe(round);
		expect(values.round_inferred).toBe(round === undefined ? undefined : true);
	});

	it('is the given one where given', () => {
		const values = derived(bare({ visit_date: '2020-04-10', round: 12 }));
		expect(values).toMatchObject({ round: 12, round_inferred: false });
	});
});

describe('what is unknown', () => {
	it('stays undefined in a bare visit', () => {
		expect(derived(bareVisit)).toMatchObject({
			total: undefined,
			total_computed: undefined,
			iit_score: undefined,
			level: undefined,
			not_submitted: undefined,
			completion_rate: undefined,
			band: undefined,
			round: undefined,
			round_inferred: undefined,
			ita_year: 2562,
			has_score: false,
			has_plan: false,
		});
	});

	it('is the completion rate where more is completed than planned, and the band without a round', () => {
		const more = bare({ projects_total: 3, projects_completed: 4, round: 6 });
		expect(derived(more)).toMatchObject({ completion_rate: undefined, plan_flagged: true });
		const noRound = bare({ projects_total: 4, projects_completed: 4 });
		expect(derived(noRound)).toMatchObject({ completion_rate: 1, band: undefined });
	});

	it('is "not submitted" where no open-data score is given, not where one is not zero', () => {
		expect(derived(bare({ oit: 0 })).not_submitted).toBe(true);
		expect(derived(bare({ oit: 0, i9_1: 11.11 })).not_submitted).toBe(false);
	});
});

describe('disagreements', () => {
	it.each([
		[51.27, []],
		[51.29, []],
		[51.25, []],
		[51.291, ['total_disagrees']],
		[51.24, ['total_disagrees']],
	])('a total of %s', (ita_total, expected) => {
		expect(codes({ ...realVisit, ita_total })).toEqual(expected);
	});

	it('a level of the same regime that is not the level of the total', () => {
		expect(codes({ ...realVisit, ita_level: 'D' })).toEqual(['level_disagrees']);
		expect(codes({ ...realVisit, ita_level: 'incomplete' })).toEqual([]);
		expect(codes({ ...realVisit, ita_level: 'pass' })).toEqual([]);
	});

	it('a named level only where the forms it needs are known', () => {
		const named = bare({ fiscal_year: 2567, ita_total: 90, ita_level: 'pass' });
		expect(codes(named)).toEqual([]);
		expect(codes({ ...named, iit: 90, eit: 90, oit: 90 })).toEqual(['level_disagrees']);
		expect(codes({ ...named, iit: 90, eit: 90, oit: 84 })).toEqual([]);
	});

	it('counts that come to more than the total, blanks as absent', () => {
		const counts = { projects_total: 10, projects_completed: 5, projects_not_started: 5 };
		expect(codes(bare(counts))).toEqual([]);
		expect(codes(bare({ ...counts, projects_cancelled: 1 }))).toEqual(['counts_exceed_total']);
	});

	it('a type that is not the one the name tells, or none at all', () => {
		expect(codes(bare({ agency_type: 'town' }))).toEqual(['type_disagrees']);
		expect(derived(bare({ agency_type: 'town' }))).toMatchObject({
			agency_type: 'town',
			agency_flagged: true,
		});
		expect(codes(bare({ agency_name: 'ทุ่งแก', agency_type: 'sao' }))).toEqual([]);
		expect(codes(bare({ agency_name: 'ทุ่งแก' }))).toEqual(['type_unknown']);
	});
});

describe('the schema', () => {
	it('takes the real visit and refuses what is not one', () => {
		expect(visitSchema.parse(realVisit)).toEqual(realVisit);
		for (const wrong of [
			{ fiscal_year: 63 },
			{ agency_name: undefined },
			{ i1: 101 },
			{ projects_total: 1.5 },
			{ visit_date: '2020-02-30' },
			{ round: 9 },
			{ ita_level: 'Z' },
			{ advice_in_place: '' },
			{ advice_in_place: '1.2|1.1' },
			{ advice_in_place: '9.1' },
			{ advice_1_1: true },
			{ stranger: 1 },
		]) {
			expect(visitSchema.safeParse({ ...realVisit, ...wrong }).success).toBe(false);
		}
	});
});
