import { resolve } from '$app/paths';
import { dev } from '$app/environment';

let asked = false;

/** Keeps the dashboard for work without a network; called once the first figures are drawn. */
export function keepForOffline(): void {
	if (asked || dev || !('serviceWorker' in navigator)) return;
	asked = true;
	// Refused where the browser forbids it: the dashboard then works, but only on a network.
	void navigator.serviceWorker.register(resolve('/') + 'service-worker.js').catch(() => undefined);
}
