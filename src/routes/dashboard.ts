import { browser } from '$app/environment';
import { resolve } from '$app/paths';
import foreknown from '$data/simulated-province/answers.json?url';
import simulation from '$data/simulated-province/visits.parquet?url';
import { turns } from '$lib/charts/turns.svelte';
import { Dashboard, keptVersion, Published, type KeptAbout } from '$lib/dashboard';
import { openStore } from '$lib/keep';

/** The one dashboard of the page. */
export const dashboard = new Dashboard(turns.over);
/** What this host publishes. */
export const published = new Published(`${resolve('/')}data/`, dashboard);

// Started with the first module that is run, before anything is drawn: the engine takes its time.
if (browser) {
	const store = openStore<KeptAbout>('prongsai', keptVersion);
	void dashboard.start({ name: 'visits.parquet', url: simulation, foreknown }, store);
	// Without a network there is nothing to find, and the browser would tell of it as an error.
	if (navigator.onLine) void published.look();
}
