import { describe, expect, it } from 'vitest';
import { changes } from '$lib/summaries';

/** The changes of a database that gives one row, and the query it was asked. */
async function changesOf(row: Record<string, number | null>) {
	let asked = '';
	const result = await changes((sql) => {
		asked = sql;
		return Promise.resolve([row]);
	}, 'fiscal_year IN (2564)');
	return { result, asked };
}

describe('changes', () => {
	it('hold both sides, and nothing where no pair compares', async () => {
		const { result } = await changesOf({
			...{ visited_n: 3, visited_now: 3, visited_before: 3 },
			...{ passes_n: 2, passes_now: 0, passes_before: 1 },
			// A count of no pair is 0 in SQL, but there is nothing it counts.
			...{ incomplete_n: 0, incomplete_now: 0, incomplete_before: 0 },
			...{ completion_n: 0, completion_now: null, completion_before: null },
		});
		expect(result).toEqual({
			visited: { n: 3, now: 3, before: 3 },
			passes: { n: 2, now: 0, before: 1 },
			median: { n: 0, now: undefined, before: undefined },
			incomplete: { n: 0, now: undefined, before: undefined },
			completion: { n: 0, now: undefined, before: undefined },
		});
	});

	it('filter this year alone, in one query', async () => {
		const { asked } = await changesOf({});
		expect(asked).toContain('WHERE fiscal_year IN (2564)) AS this_year\nJOIN agency_years AS');
		expect(asked.match(/SELECT/g)).toHaveLength(2);
	});

	it('cast every figure', async () => {
		const { asked } = await changesOf({});
		const figures = asked.match(/\)::(?:INTEGER|DOUBLE) AS \w+_(?:n|now|before)\b/g);
		expect(figures).toHaveLength(15);
	});
});
