import { browser } from '$app/environment';
import simulation from '$data/simulated-province/visits.parquet?url';
import { Dashboard, keptVersion, type OpenedFile } from '$lib/dashboard';
import { openStore } from '$lib/keep';

/** The one dashboard of the page. */
export const dashboard = new Dashboard();

// Started with the first module that is run, before anything is drawn: the engine takes its time.
if (browser) {
	const store = openStore<OpenedFile>('prongsai', keptVersion);
	void dashboard.start({ name: 'visits.parquet', url: simulation }, store);
}
