import { describe, expect, it } from 'vitest';
import { toggle, without, type Filter } from '$lib/filters';

const filter: Filter = { years: [2563], districts: ['ก', 'ข'], types: ['sao'] };

describe('toggle', () => {
	it('chooses a group that was not, after the others', () => {
		expect(toggle(filter, 'districts', 'ค')).toEqual({ ...filter, districts: ['ก', 'ข', 'ค'] });
	});

	it('no longer chooses one that was', () => {
		expect(toggle(filter, 'districts', 'ก')).toEqual({ ...filter, districts: ['ข'] });
		expect(toggle(filter, 'types', 'sao')).toEqual({ ...filter, types: [] });
	});

	it('leaves the filter it is given as it was', () => {
		toggle(filter, 'types', 'pao');
		expect(filter.types).toEqual(['sao']);
	});
});

describe('without', () => {
	it('opens one part and keeps the rest', () => {
		expect(without(filter, 'districts')).toEqual({ ...filter, districts: [] });
		expect(without(filter, 'types')).toEqual({ ...filter, types: [] });
	});
});
