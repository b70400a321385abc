import { describe, expect, it } from 'vitest';
import { derive, factsOf, type Visit } from '$lib/visits';
import { bareVisit } from './real-visit';

const derived = (visit: Visit) => derive(factsOf(visit));
const bare = (values: Partial<Visit>): Visit => ({ ...bareVisit, ...values });

describe('lists', () => {
	it('are answered by a box that says no, and by an explicit none', () => {
		expect(derived(bare({ support_manual: false })).support_answered).toBe(true);
		expect(derived(bare({ plan_obstacle_other: 'ไม่มี' }))).toMatchObject({
			plan_obstacles_answered: true,
			plan_obstacle_other_yes: false,
			has_plan_obstacles: true,
		});
	});

	it('are not answered by suggestions alone', () => {
		expect(derived(bare({ plan_suggestions: 'เพิ่มงบประมาณ' }))).toMatchObject({
			plan_obstacles_answered: false,
			has_plan_obstacles: true,
		});
	});
});

describe('advice and suggestions', () => {
	it('are there where any value of theirs is, a no among them', () => {
		expect(derived(bareVisit)).toMatchObject({ has_advice: false, has_suggestions: false });
		for (const values of [
			{ advice_in_place: '1.1' },
			{ oit_basic_complete: false },
			{ oit_basic_complete_reason: 'กำลังดำเนินการ' },
		]) {
			expect(derived(bare(values))).toMatchObject({ ...values, has_advice: true });
		}
		expect(derived(bare({ observations: 'ไม่มี' }))).toMatchObject({
			has_advice: false,
			has_suggestions: true,
		});
	});
});
