/** How long the page may be held up at a stretch, ms. */
const stretch = 10;

const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

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
