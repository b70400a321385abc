import { describe, expect, it } from 'vitest';
import { toggle, without, type Filter } from '$lib/filters';
import { everything } from './catalogue';

const filter: Filter = { ...everything, years: [2563], districts: ['ก', 'ข'], types: ['sao'] };

describe('toggle', () => {
	it('chooses a group that was not, after the others', () => {
		expect(toggle(filter, 'districts', 'ค')).toEqual({ ...filter, districts: ['ก', 'ข', 'ค'] });
		expect(toggle(filter, 'levels', 'AA')).toEqual({ ...filter, levels: ['AA'] });
		expect(toggle(filter, 'provinces', 'ก')).toEqual({ ...filter, provinces: ['ก'] });
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
	it('opens the parts and keeps the rest', () => {
		const asked: Filter = { ...filter, asOf: 6, levels: ['AA'], scores: { from: 60, to: 85 } };
		expect(without(asked, ['districts', 'levels'])).toEqual({
			...asked,
			districts: [],
			levels: [],
		});
		expect(without(asked, ['years', 'asOf'])).toEqual({ ...asked, years: [], asOf: 'latest' });
		expect(without(asked, ['scores'])).toEqual({ ...asked, scores: undefined });
		expect(without(asked, [])).toEqual(asked);
	});
});
