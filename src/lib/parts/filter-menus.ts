import {
	defaultFilter,
	toAddress,
	unknownGroup,
	views,
	type Catalogue,
	type Filter,
	type GroupFilter,
} from '$lib/filters';
import type { Choices, ChoicePart } from '$lib/summaries';
import {
	compareDistricts,
	districtName,
	levelName,
	typeName,
	type Language,
	type Words,
} from '$lib/words';

/** A menu of the filter bar: what can be chosen, what is, and what choosing makes of the filter. */
export interface Menu {
	readonly part: ChoicePart;
	readonly label: string;
	readonly face: string;
	/** Undefined where exactly one is chosen. */
	readonly allLabel: string | undefined;
	/** Without counts until there are any. */
	readonly choices: readonly { id: string; label: string; count: number | undefined }[];
	readonly chosen: readonly string[];
	readonly active: boolean;
	change(chosen: readonly string[]): Filter;
}

/** The catalogue with its places in the order they are read in, "not given" last. */
export function inOrder(catalogue: Catalogue): Catalogue {
	const unknownLast = (id: string) => Number(id === unknownGroup);
	const read = (a: { id: string }, b: { id: string }) =>
		unknownLast(a.id) - unknownLast(b.id) || compareDistricts(a.id, b.id);
	return {
		...catalogue,
		districts: [...catalogue.districts].sort(read),
		provinces: [...catalogue.provinces].sort(read),
	};
}

/** The filter bar's menus of a catalogue in order; one of provinces only where there are several. */
export function menusOf(
	filter: Filter,
	catalogue: Catalogue,
	choices: Choices | undefined,
	language: Language,
	words: Words,
): Menu[] {
	const text = words.filters;
	const count = (part: ChoicePart, id: string) => choices && (choices[part].get(id) ?? 0);
	const counted = (part: ChoicePart, ids: readonly string[], name: (id: string) => string) =>
		ids.map((id) => ({ id, label: name(id), count: count(part, id) }));

	const list = (
		part: GroupFilter,
		label: string,
		allLabel: string,
		several: (count: number) => string,
		ids: readonly string[],
		name: (id: string) => string,
	): Menu => {
		const chosen = filter[part];
		const [only = ''] = chosen;
		return {
			part,
			label,
			allLabel,
			face:
				chosen.length === 0 ? allLabel : chosen.length === 1 ? name(only) : several(chosen.length),
			choices: counted(part, ids, name),
			chosen,
			active: chosen.length > 0,
			change: (ids) => ({ ...filter, [part]: ids }),
		};
	};

	const named = (id: string) => districtName(id, words);
	const years: Menu = {
		part: 'years',
		label: text.year,
		allLabel: text.allYears,
		face:
			filter.years.length === 0
				? text.allYears
				: filter.years.length <= 2
					? `${text.year} ${filter.years.join(', ')}`
					: text.years(filter.years.length),
		choices: counted(
			'years',
			[...catalogue.years].reverse().map(({ year }) => String(year)),
			(id) => id,
		),
		chosen: filter.years.map(String),
		active: toAddress({ ...defaultFilter(catalogue), years: filter.years }, catalogue).size > 0,
		change: (ids) => ({ ...filter, years: ids.map(Number).sort((a, b) => a - b) }),
	};
	const asOf: Menu = {
		part: 'asOf',
		label: text.round,
		allLabel: undefined,
		face: text.asOf[filter.asOf],
		choices: counted('asOf', views.map(String), (id) => text.asOf[id as keyof typeof text.asOf]),
		chosen: [String(filter.asOf)],
		active: filter.asOf !== 'latest',
		change: ([id]) => ({
			...filter,
			asOf: views.find((view) => String(view) === id) ?? 'latest',
		}),
	};
	return [
		years,
		asOf,
		...(catalogue.provinces.length > 1
			? [
					list(
						'provinces',
						text.province,
						text.allProvinces,
						text.provinces,
						catalogue.provinces.map(({ id }) => id),
						(id) => id,
					),
				]
			: []),
		list(
			'districts',
			text.district,
			text.allDistricts,
			text.districts,
			catalogue.districts.map(({ id }) => id),
			named,
		),
		list('types', text.type, text.allTypes, text.types, catalogue.types, (id) =>
			typeName(id, language, words),
		),
		list('levels', text.level, text.allLevels, text.levels, catalogue.levels, (id) =>
			levelName(id, language),
		),
	];
}

/** A filter that chooses nothing, made looser by one part: how many agency-years it then shows. */
export interface Loosened {
	readonly label: string;
	readonly count: number;
	readonly filter: Filter;
}

/** The ways to loosen one part of a filter so that something shows, most first. */
export function loosened(menus: readonly Menu[], choices: Choices): Loosened[] {
	return menus
		.filter(({ active, allLabel }) => active && allLabel !== undefined)
		.map(({ part, label, change }) => ({
			label,
			count: [...choices[part].values()].reduce((sum, count) => sum + count, 0),
			filter: change([]),
		}))
		.filter(({ count }) => count > 0)
		.sort((a, b) => b.count - a.count);
}
