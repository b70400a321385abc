import { describe, expect, it } from 'vitest';
import type { Value } from '../../../data/generate/record';
import { compose } from '../../oracle/compose';
import { figures } from '../../oracle/figures';
import { visits } from './visit';

function planOf(...values: Record<string, Value>[]) {
	return figures(compose(visits(values)), { asOf: 'latest', years: [2563] }).plan;
}

/** A plan of this many projects, so many of them completed. */
function plan(total: number, completed: number, round?: 6 | 12) {
	return { projects_total: total, projects_completed: completed, round };
}

describe('plan', () => {
	it('leaves 46 of the real visit unaccounted: its dashes are blanks', () => {
		expect(planOf({ ...plan(80, 34), eplan_reported: true, plan_budget: 306000 })).toMatchObject({
			n: 1,
			projects: 80,
			completed: 34,
			inProgress: undefined,
			cancelled: undefined,
			unaccounted: 46,
			rate: 0.425,
			medianRate: 0.425,
			atUnknownRound: 1,
			low: 0,
			medium: 0,
			high: 0,
		});
	});

	it('pools the rate and gives the median of the own rates beside it', () => {
		// 1/10, 50/100 and 2/2: pooled 53/112, median 1/2.
		const { rate, medianRate } = planOf(plan(10, 1), plan(100, 50), plan(2, 2));
		expect(rate).toBeCloseTo(53 / 112, 12);
		expect(medianRate).toBe(0.5);
	});

	it('sums the parts, and takes too many for none unaccounted', () => {
		const parts = { projects_in_progress: 2, projects_not_started: 1, projects_cancelled: 1 };
		const over = { ...plan(4, 3), ...parts };
		expect(planOf({ ...plan(10, 3), ...parts }, over, plan(5, 5))).toMatchObject({
			projects: 19,
			completed: 11,
			inProgress: 4,
			notStarted: 2,
			cancelled: 2,
			// 10 − 7, nothing of 4 − 7, nothing of 5 − 5.
			unaccounted: 3,
		});
	});

	it('knows no rate without both counts, of an empty plan, or of more completed than planned', () => {
		const unreported = { eplan_reported: false };
		expect(
			planOf(
				...[plan(0, 0), plan(3, 4), { projects_total: 5 }, { projects_completed: 5 }],
				...[{ eplan_reported: true }, unreported, { ...plan(3, 4), ...unreported }],
				// Reported or not, its rate is known.
				{ ...plan(4, 0), ...unreported },
				{ support_manual: true },
			),
		).toMatchObject({ n: 1, notReported: 2, unknown: 6, rate: 0 });
	});

	it('bands each plan by the round it was seen in, half open', () => {
		const six = [plan(100, 19, 6), plan(5, 1, 6), plan(100, 49, 6), plan(2, 1, 6)];
		expect(planOf(...six)).toMatchObject({ atSix: 4, low: 1, medium: 2, high: 1 });
		const twelve = [plan(100, 49, 12), plan(2, 1, 12), plan(100, 79, 12), plan(5, 4, 12)];
		expect(planOf(...twelve)).toMatchObject({ atTwelve: 4, low: 1, medium: 2, high: 1 });
	});

	it('is undefined, not 0, where no rate is known', () => {
		const none = planOf({ eplan_reported: true });
		expect(none).toMatchObject({ n: 0, notReported: 0, unknown: 1, atSix: 0, low: 0 });
		const { projects, completed, inProgress, unaccounted, rate, medianRate } = none;
		expect([projects, completed, inProgress, unaccounted, rate, medianRate]).toEqual(
			Array(6).fill(undefined),
		);
	});
});
