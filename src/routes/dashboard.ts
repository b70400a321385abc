import { browser } from '$app/environment';
import simulation from '$data/simulated-province/visits.parquet?url';
import { Dashboard } from '$lib/dashboard';

/** The one dashboard of the page. */
export const dashboard = new Dashboard();

// Started with the first module that is run, before anything is drawn: the engine takes its time.
if (browser) void dashboard.start({ name: 'visits.parquet', url: simulation });
