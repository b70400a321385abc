import type { Attachment } from 'svelte/attachments';

/** What the Tab key reaches in a place, in its order. */
const controlsIn = (place: Element) =>
	[
		...place.querySelectorAll<HTMLElement>(
			'a[href], button:enabled, input:enabled, select:enabled, summary',
		),
	].filter((control) => control.checkVisibility());

/** What an element stands in, the nearest first. */
function placesOf(element: Element): Element[] {
	const around = element.parentElement;
	return around ? [around, ...placesOf(around)] : [];
}

/** Of what is left in a place, what followed an element, else what stood before it, else what has come. */
function neighbourIn(
	place: Element,
	before: readonly HTMLElement[],
	after: readonly HTMLElement[],
): HTMLElement | undefined {
	const left = controlsIn(place);
	const isLeft = (control: HTMLElement) => left.includes(control);
	return after.find(isLeft) ?? before.findLast(isLeft) ?? left[0];
}

/**
 * Keeps the place of the keyboard in a part whose buttons take themselves away: the focus goes to the
 * neighbour in the nearest place that has any left, where the browser would begin at the top of the page.
 */
export const keepFocus: Attachment<HTMLElement> = (part) => {
	let watching: MutationObserver | undefined;
	part.addEventListener('focusin', ({ target }) => {
		if (!(target instanceof HTMLElement)) return;
		const places = placesOf(target);
		const order = controlsIn(document.body);
		const at = order.indexOf(target);
		const observer = new MutationObserver(() => {
			if (target.isConnected) return;
			observer.disconnect();
			// Somebody went on to something else.
			if (document.activeElement !== document.body) return;
			const [neighbour] = places
				.filter(({ isConnected }) => isConnected)
				.map((place) => neighbourIn(place, order.slice(0, at), order.slice(at + 1)))
				.filter((control) => control !== undefined);
			neighbour?.focus();
		});
		watching?.disconnect();
		watching = observer;
		// Not all that is below them, as pictures are: what takes it away is done to one of these.
		for (const place of places.filter((place) => part.contains(place)))
			observer.observe(place, { childList: true });
	});
	return () => watching?.disconnect();
};
