import { describe, expect, it } from 'vitest';
import { aggregatesOf, changeMeasures, changesIn, type Aggregate } from '$lib/summaries';

const inline = (aggregate: Aggregate) => aggregate((sql) => sql);

/** The changes of a row whose counts and values SQL tells apart by a word of theirs. */
const changesOf = (figures: Record<string, { value?: number; n: number }>) =>
	changesIn({
		key: {},
		figure: (measure) => {
			const sql = aggregatesOf(measure).map(inline).join();
			const [, found] = Object.entries(figures).find(([word]) => sql.includes(word)) ?? [];
			return { value: found?.value, n: found?.n ?? 0 };
		},
	});

describe('changes', () => {
	it('hold both sides, and nothing where no pair compares', () => {
		const changes = changesOf({
			visited_before: { value: 3, n: 3 },
			before_projects_total: { value: 0.25, n: 2 },
			projects_total: { value: 0.65, n: 2 },
			// A count of no pair is 0 in SQL, but there is nothing it counts.
			incomplete: { value: 0, n: 0 },
		});
		const nothing = { n: 0, now: undefined, before: undefined };
		expect(changes).toEqual({
			visited: { n: 3, now: 3, before: 3 },
			completion: { n: 2, now: 0.65, before: 0.25 },
			...{ passes: nothing, median: nothing, incomplete: nothing },
		});
	});

	it('compare totals and levels within one set of levels only, plans of one round only', () => {
		for (const sql of changeMeasures.flatMap(aggregatesOf).map(inline)) {
			if (/\b(?:total|level) /.test(sql)) expect(sql).toContain('regime = before_regime');
			if (/completion_rate/.test(sql)) expect(sql).toContain('plan_round = before_plan_round');
		}
	});
});
