import { describe, expect, it } from 'vitest';
import { addressOfItems, itemsOfAddress } from '$lib/charts';
import { adviceMetrics } from '$lib/summaries';

const read = (text: string) => itemsOfAddress(new URLSearchParams(text));

describe('the indicator whose items of advice are shown, in the address', () => {
	it('is left out where it is the first', () => {
		expect(addressOfItems(read('').indicator).toString()).toBe('');
		expect(read('').problems).toEqual([]);
	});

	it('reads back whatever it is', () => {
		for (const { indicator } of adviceMetrics)
			expect(read(addressOfItems(indicator.id).toString())).toEqual({
				indicator: indicator.id,
				problems: [],
			});
	});

	it('is the first where it means nothing, which is said; of two the first stands', () => {
		const { indicator } = read('');
		const problem = (value: string) => [{ parameter: 'items', value }];
		expect(read('items=i4x')).toEqual({ indicator, problems: problem('i4x') });
		expect(read('items=i11')).toEqual({ indicator, problems: problem('i11') });
		expect(read('items=i3&items=i7')).toEqual({ indicator: 'i3', problems: problem('i7') });
	});
});
