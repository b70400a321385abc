import { describe } from 'vitest';
import { examples } from './found';

const states = { projects_completed: 5, projects_in_progress: 3, projects_not_started: 2 };

describe('plan', () => {
	examples([
		{
			code: 'counts_exceed_total',
			speaks: [
				{ ...states, projects_total: 9 },
				{ projects_total: 4, projects_completed: 5 },
			],
			silent: [{ ...states, projects_total: 10 }, states],
		},
		{
			code: 'counts_below_total',
			speaks: [
				{ ...states, projects_total: 11 },
				{ ...states, projects_total: 12, projects_cancelled: 1 },
			],
			silent: [
				{ ...states, projects_total: 10 },
				{ ...states, projects_total: 11, projects_cancelled: 1 },
				{ ...states, projects_total: 80, projects_in_progress: undefined },
				states,
				{ projects_total: 80 },
			],
		},
		{
			code: 'completed_without_total',
			speaks: [{ projects_completed: 1 }, { projects_completed: 1, projects_total: 0 }],
			silent: [
				{ projects_completed: 0 },
				{ projects_completed: 1, projects_total: 1 },
				{ projects_total: 0 },
			],
		},
		{
			code: 'counts_not_reported',
			speaks: [{ eplan_reported: false, projects_in_progress: 1 }],
			silent: [
				{ eplan_reported: false },
				{ eplan_reported: false, projects_completed: 0 },
				{ eplan_reported: true, projects_completed: 1 },
				{ projects_completed: 1 },
			],
		},
		{
			code: 'reported_without_counts',
			speaks: [{ eplan_reported: true, projects_total: 9 }],
			silent: [{ eplan_reported: true, projects_completed: 0 }, { eplan_reported: false }, {}],
		},
		{
			code: 'band_disagrees',
			speaks: [
				{ projects_total: 10, projects_completed: 5, implementation_level: 'medium' },
				{ projects_total: 10, projects_completed: 5, overall_level: 'high', round: 12 },
			],
			silent: [
				{ projects_total: 10, projects_completed: 5, implementation_level: 'high' },
				{ projects_total: 10, projects_completed: 5, overall_level: 'medium', round: 12 },
				{ projects_total: 10, projects_completed: 5, overall_level: 'low', round: undefined },
				{ projects_completed: 5, overall_level: 'low' },
				{ projects_total: 10, projects_completed: 5 },
			],
		},
		{
			code: 'bands_differ',
			speaks: [{ implementation_level: 'low', overall_level: 'high' }],
			silent: [
				{ implementation_level: 'low', overall_level: 'low' },
				{ implementation_level: 'low' },
				{ overall_level: 'high' },
			],
		},
		{
			code: 'round_missing',
			speaks: [{ round: undefined }, { round: undefined, visit_date: '2023-01-01' }],
			silent: [{ round: 12 }, { round: undefined, visit_date: '2020-04-10' }],
		},
		{
			code: 'costly_projects',
			speaks: [{ plan_budget: 10_000_001, projects_total: 2 }],
			silent: [
				{ plan_budget: 10_000_000, projects_total: 2 },
				{ plan_budget: 10_000_001 },
				{ plan_budget: 10_000_001, projects_total: 0 },
				{ projects_total: 2 },
			],
		},
		{
			code: 'many_projects',
			speaks: [{ projects_total: 301 }],
			silent: [{ projects_total: 300 }, {}],
		},
		{
			code: 'complete_at_six_months',
			speaks: [{ projects_total: 3, projects_completed: 3 }],
			silent: [
				{ projects_total: 3, projects_completed: 2 },
				{ projects_total: 3, projects_completed: 3, round: 12 },
				{ projects_total: 3, projects_completed: 3, round: undefined },
				{ projects_completed: 3 },
			],
		},
	]);
});
