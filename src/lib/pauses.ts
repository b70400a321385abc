/** How long the page may be held up at a stretch, ms. */
const stretch = 10;

/** Lets the page do what else it has to: what comes after is a task of its own. */
export const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

/** At the latest, ms: a page that is out of sight may be idle without saying so. */
const patience = 1_000;

/** Settles when the page has nothing else to do, what it has drawn being on the screen. */
export const idle = () =>
	new Promise<void>((resolve) => {
		// Not every browser tells.
		if (typeof requestIdleCallback === 'undefined') setTimeout(resolve);
		else requestIdleCallback(() => resolve(), { timeout: patience });
	});

/**
 * Lets the page do what else it has to while something long is worked through: what this gives is
 * awaited between its steps, and pauses once the page has been held up for a while.
 */
export function pauses(): () => Promise<void> {
	let since = performance.now();
	return async () => {
		if (performance.now() - since < stretch) return;
		await pause();
		since = performance.now();
	};
}
