import { goto } from '$app/navigation';
import { page } from '$app/state';
import {
	besideFilter,
	defaultFilter,
	filterAlone,
	fromAddress,
	toAddress,
	type Filter,
} from '$lib/filters';
import { dashboard } from './dashboard';

/** The filter of the address with what is wrong in it; undefined until there is data to filter. */
export function filterOfAddress() {
	const { catalogue } = dashboard;
	return catalogue && { catalogue, ...fromAddress(page.url.searchParams, catalogue) };
}

/**
 * Puts a filter into the address: a step that the browser's back button undoes.
 * @param continued goes on with the step before, as each press of an arrow key does: one back undoes all.
 */
export function show(filter: Filter, { continued = false } = {}): void {
	const { catalogue } = dashboard;
	if (!catalogue) return;
	// Asked for at once: what the page asks when the address has changed is then under way.
	void dashboard.look(filter, catalogue);
	go(toAddress(filter, catalogue), besideFilter(page.url.searchParams), continued);
}

/** Puts what a page is asked beside the filter into the address, likewise. */
export function ask(settings: URLSearchParams): void {
	go(filterAlone(page.url.searchParams), settings);
}

function go(filter: URLSearchParams, beside: URLSearchParams, replaceState = false): void {
	const search = new URLSearchParams([...filter, ...beside]).toString();
	// eslint-disable-next-line svelte/no-navigation-without-resolve -- the page's own address
	void goto(`${page.url.pathname}${search ? `?${search}` : ''}`, {
		keepFocus: true,
		replaceState,
		noScroll: true,
	});
}

/** Back to what a first visit shows. */
export function reset(): void {
	if (dashboard.catalogue) show(defaultFilter(dashboard.catalogue));
}
