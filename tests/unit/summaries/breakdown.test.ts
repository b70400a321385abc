import { describe, expect, it } from 'vitest';
import { agencies, passing, sameBreakdowns, type Breakdowns } from '$lib/summaries';

describe('what is broken down', () => {
	const some: Breakdowns = { district: { metrics: [agencies, passing] } };

	it.each<[string, Breakdowns, Breakdowns, boolean]>([
		['nothing and nothing', {}, {}, true],
		['nothing and undefined', {}, { district: undefined }, true],
		['the same in another order', some, { district: { metrics: [passing, agencies] } }, true],
		['less', some, { district: { metrics: [agencies] } }, false],
		[
			'levels too',
			some,
			{ district: { ...some.district, metrics: [agencies, passing], levels: true } },
			false,
		],
		['another part', some, { type: some.district }, false],
		['one part more', some, { ...some, type: some.district }, false],
	])('is the same or not: %s', (_, one, other, same) => {
		expect(sameBreakdowns(one, other)).toBe(same);
		expect(sameBreakdowns(other, one)).toBe(same);
	});
});
