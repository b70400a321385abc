import type { Attachment } from 'svelte/attachments';

interface DragHandlers {
	onstart(): void;
	/** Places are px from the element's left side. */
	onmove(from: number, to: number): void;
	onend(): void;
	/** The browser took the pointer for itself, to scroll the page. */
	oncancel(): void;
}

/** A press that wanders no farther to either side is a click, px. */
const leastDrag = 8;

/** Tells drags across an element, by mouse, touch or pen, from clicks. */
export function dragAcross({ onstart, onmove, onend, oncancel }: DragHandlers) {
	const attach: Attachment<HTMLElement> = (element) => {
		let pressed: { readonly pointer: number; readonly x: number } | undefined;
		let dragging = false;
		const place = (event: PointerEvent) => event.clientX - element.getBoundingClientRect().left;

		function press(event: PointerEvent) {
			if (event.isPrimary && event.button === 0) {
				pressed = { pointer: event.pointerId, x: place(event) };
			}
		}
		function move(event: PointerEvent) {
			if (event.pointerId !== pressed?.pointer) return;
			const x = place(event);
			if (!dragging) {
				if (Math.abs(x - pressed.x) < leastDrag) return;
				dragging = true;
				// What is under it gets neither the hovers nor the click of a drag.
				element.setPointerCapture(event.pointerId);
				onstart();
			}
			onmove(pressed.x, x);
		}
		function leave(event: PointerEvent) {
			if (event.pointerId !== pressed?.pointer) return;
			const wasDragging = dragging;
			pressed = undefined;
			dragging = false;
			if (!wasDragging) return;
			if (event.type === 'pointerup') onend();
			else oncancel();
		}

		const handlers = {
			pointerdown: press,
			pointermove: move,
			pointerup: leave,
			pointercancel: leave,
		} as const;
		for (const [name, handler] of Object.entries(handlers)) {
			element.addEventListener(name as keyof typeof handlers, handler);
		}
	};
	return attach;
}
