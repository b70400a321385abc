import { describe, expect, it } from 'vitest';
import type { Filter } from '$lib/filters';
import { inOrder, loosened, menusOf } from '$lib/parts/filter-menus';
import type { Choices } from '$lib/summaries';
import { en, th } from '$lib/words';
import { catalogue, everything } from '../filters/catalogue';

const none: Choices = {
	years: new Map(),
	asOf: new Map(),
	provinces: new Map(),
	districts: new Map(),
	types: new Map(),
	levels: new Map(),
};
const choices = (some: Partial<Choices>): Choices => ({ ...none, ...some });
const menus = (filter: Filter, counted: Choices | undefined) =>
	menusOf(filter, inOrder(catalogue), counted, 'th', th);
const menu = (part: string, filter: Filter, counted?: Choices) => {
	const found = menus(filter, counted).find((other) => other.part === part);
	if (!found) throw new Error(`No menu of ${part}.`);
	return found;
};
const oneYear: Filter = { ...everything, years: [2563] };

describe('the menus', () => {
	it('stand in one order; one of provinces only where there are several', () => {
		const parts = menus(oneYear, none).map(({ part }) => part);
		expect(parts).toEqual(['years', 'asOf', 'provinces', 'districts', 'types', 'levels']);
		const one = { ...catalogue, provinces: catalogue.provinces.slice(0, 1) };
		const left = menusOf(oneYear, one, none, 'th', th).map(({ part }) => part);
		expect(left).toEqual(['years', 'asOf', 'districts', 'types', 'levels']);
	});

	it('offer the newest year first, the capital district first, what is not known last', () => {
		expect(menu('years', oneYear).choices.map(({ id }) => id)).toEqual(['2564', '2563', '2562']);
		const districts = menu('districts', oneYear).choices;
		expect(districts[0]?.id).toBe('เมืองสกลนคร');
		expect(districts.at(-1)).toMatchObject({ id: '-', label: th.filters.noDistrict });
	});

	it('say what is chosen: all, the one by name, or how many', () => {
		const types = (...chosen: string[]) => menu('types', { ...oneYear, types: chosen }).face;
		expect(types()).toBe(th.filters.allTypes);
		expect(types('sao')).toBe('องค์การบริหารส่วนตำบล');
		expect(types('sao', 'pao')).toBe(th.filters.types(2));
		const years = (...chosen: number[]) => menu('years', { ...oneYear, years: chosen }).face;
		expect(years()).toBe(th.filters.allYears);
		expect(years(2562, 2563)).toContain('2562, 2563');
		expect(years(2562, 2563, 2564)).toBe(th.filters.years(3));
	});

	it('say how many each choice would show: nothing where nobody has counted, 0 where none is', () => {
		const counted = choices({ levels: new Map([['A', 7]]) });
		const counts = menu('levels', oneYear, counted).choices.map(({ id, count }) => [id, count]);
		expect(Object.fromEntries(counts)).toEqual({ AA: 0, A: 7, F: 0, good: 0, incomplete: 0 });
		const uncounted = menu('levels', oneYear).choices.map(({ count }) => count);
		expect(new Set(uncounted)).toEqual(new Set([undefined]));
	});

	it('are marked where they narrow what is shown: the default year and view do not', () => {
		const active = (filter: Filter) =>
			menus(filter, none).flatMap(({ part, active: narrows }) => (narrows ? part : []));
		expect(active(oneYear)).toEqual([]);
		expect(active(everything)).toEqual(['years']);
		const narrow = { ...oneYear, asOf: 6 as const, types: ['sao'], levels: ['A'] };
		expect(active(narrow)).toEqual(['asOf', 'types', 'levels']);
	});

	it('make a filter of what is chosen, and leave the other parts', () => {
		const filter = { ...oneYear, types: ['sao'] };
		expect(menu('years', filter).change(['2564', '2562'])).toEqual({
			...filter,
			years: [2562, 2564],
		});
		expect(menu('asOf', filter).change(['12'])).toEqual({ ...filter, asOf: 12 });
		expect(menu('asOf', filter).change([])).toEqual({ ...filter, asOf: 'latest' });
		expect(menu('types', filter).change([])).toEqual(oneYear);
	});

	it('are named in the language asked for', () => {
		const english = menusOf(oneYear, catalogue, none, 'en', en);
		expect(english.find(({ part }) => part === 'types')?.choices[0]?.label).toMatch(/^[A-Z]/);
	});
});

describe('a filter that shows nothing', () => {
	const filter = { ...oneYear, types: ['pao'], districts: ['เจริญศิลป์'], levels: ['A'] };
	const counted = choices({
		years: new Map([['2562', 4]]),
		types: new Map([
			['sao', 8],
			['subdistrict', 3],
		]),
		districts: new Map([['เมืองสกลนคร', 1]]),
	});
	const ways = loosened(menus(filter, counted), counted);

	it('is loosened by the part that shows most first; a part that would show nothing is no way', () => {
		expect(ways.map(({ label, count }) => [label, count])).toEqual([
			[th.filters.type, 11],
			[th.filters.district, 1],
		]);
	});

	it('gives the filter without that part', () => {
		expect(ways[0]?.filter).toEqual({ ...filter, types: [] });
	});
});
