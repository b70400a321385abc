import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { page } from '$app/state';
import type { Choice, TableToMatch } from '$lib/dashboard';
import type { Resource } from '$lib/publish';
import { dashboard, published } from './dashboard';

/** A filter of the simulated province means nothing in real data. */
async function withoutFilter(open: () => Promise<boolean>): Promise<void> {
	const replaces = dashboard.simulated;
	if ((await open()) && replaces && page.url.search) await goto(resolve('/'));
}

/** Opens files the user chose or dropped. */
export async function openFiles(files: readonly File[]): Promise<void> {
	if (files.length > 0) await withoutFilter(() => dashboard.open(files));
}

/** Takes a table in as it was matched. */
export const matchTable = (table: TableToMatch, choice: Choice): Promise<void> =>
	withoutFilter(() => dashboard.match(table, choice));

/** Opens files this host publishes. */
export const openPublished = (resources: readonly Resource[]): Promise<void> =>
	withoutFilter(() => published.open(resources));
