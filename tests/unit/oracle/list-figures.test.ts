import { describe, expect, it } from 'vitest';
import type { Value } from '../../../data/generate/record';
import { compose } from '../../oracle/compose';
import { figures } from '../../oracle/figures';
import { visits } from './visit';

function listsOf(...values: Record<string, Value>[]) {
	return figures(compose(visits(values)), { asOf: 'latest', years: [2563] }).lists;
}

describe('lists', () => {
	it('takes the share of those who answered the list, not of the box', () => {
		const { plan_obstacles } = listsOf(
			{ plan_obstacle_budget: true },
			{ plan_obstacle_staffing: true },
			{ plan_obstacle_budget: true, plan_obstacle_staffing: false },
			{ plan_obstacle_executives: false },
			{},
		);
		expect(plan_obstacles).toMatchObject({ answered: 4, unanswered: 1 });
		expect(plan_obstacles.boxes.plan_obstacle_budget).toMatchObject({ yes: 2, share: 0.5 });
		expect(plan_obstacles.boxes.plan_obstacle_staffing).toMatchObject({ yes: 1, share: 0.25 });
		// All said no, or nothing, of the executives; the interval of 0 of 4 ends at z²/(4 + z²).
		const executives = plan_obstacles.boxes.plan_obstacle_executives;
		expect(executives).toMatchObject({ yes: 0, share: 0 });
		expect(executives?.high).toBeCloseTo(3.841459 / 7.841459, 6);
	});

	it('counts a text as a yes of "other", and ไม่มี as an answer that is none', () => {
		const { ita_obstacles } = listsOf(
			{ ita_obstacle_other: 'พนักงานบางท่านยังไม่ทราบความสำคัญ' },
			{ ita_obstacle_other: 'ไม่มี' },
			{ ita_obstacle_other: ' ไม่มี ' },
		);
		expect(ita_obstacles).toMatchObject({
			answered: 3,
			unanswered: 0,
			boxes: { ita_obstacle_other: { yes: 1, share: 1 / 3 } },
		});
	});

	it('does not take suggestions for an answer', () => {
		expect(listsOf({ plan_suggestions: 'ควรอบรม' }).plan_obstacles.answered).toBe(0);
	});

	it('keeps the lists apart', () => {
		const { plan_obstacles, ita_obstacles, support } = listsOf({ support_workshop: true });
		expect([plan_obstacles, ita_obstacles, support].map(({ answered }) => answered)).toEqual([
			...[0, 0, 1],
		]);
	});

	it('has no share where nobody answered', () => {
		expect(listsOf({}).support.boxes.support_manual).toEqual({ yes: 0 });
	});
});
