import { resolve } from '$app/paths';
import { page } from '$app/state';
import { filterAlone } from '$lib/filters';

/** The filter of the address as a query, to go along; '' where there is none. */
export function filterQuery(): string {
	const filter = filterAlone(page.url.searchParams).toString();
	return filter && `?${filter}`;
}

/** Where the definition of an id stands. */
export const definitionOf = (id: string) => `${resolve('/definitions/')}${filterQuery()}#${id}`;

/** Where a page of panels stands, under the same filter. */
export function pageHref(id: 'scores' | 'indicators' | 'plans' | 'obstacles'): string {
	const pages = {
		scores: resolve('/scores/'),
		indicators: resolve('/indicators/'),
		plans: resolve('/plans/'),
		obstacles: resolve('/obstacles/'),
	};
	return pages[id] + filterQuery();
}
