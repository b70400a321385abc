import { flushSync, tick, untrack } from 'svelte';
import { idle } from '$lib/pauses';

/** Pictures, or their steps, that wait for their turn, first come first. */
let pictures: (() => void)[] = [];
let waiting = $state(false);
/** Who waits until none does. */
const waiters: (() => void)[] = [];
/** What all pictures on the screen are of. */
let drawn: unknown;
/** What those to be drawn are of. */
let data: unknown;

function next(): void {
	try {
		pictures.shift()?.();
		// What is shown now may hold pictures of its own: they wait in their turn.
		flushSync();
	} finally {
		// One that fails must not keep the others waiting.
		if (pictures.length > 0) setTimeout(next);
		else end();
	}
}

function end(): void {
	drawn = data;
	waiting = false;
	for (const waiter of waiters.splice(0)) waiter();
}

/**
 * When pictures are drawn: of new data one after the other, each in a task of its own, since together
 * they would hold up the page; of data drawn before at once, so that all of a change stand in one frame.
 */
export const turns = {
	/** Pictures are still to be drawn. */
	get waiting(): boolean {
		return waiting;
	},
	/** Says what the pictures drawn from now on are of. */
	of(newest: unknown): void {
		data = newest;
	},
	/** Draws a picture in its steps, now or each in its turn; gives what takes back those not done. */
	draw(...steps: (() => void)[]): () => void {
		if (data === drawn) for (const step of steps) step();
		else {
			pictures.push(...steps);
			// A picture whose effect heard of the waiting would be drawn once more when it ends.
			if (!untrack(() => waiting)) setTimeout(next);
			waiting = true;
		}
		return () => (pictures = pictures.filter((other) => !steps.includes(other)));
	},
	/** Settles once the pictures of a change just made are drawn, and the page has nothing else to do. */
	async over(): Promise<void> {
		await tick();
		if (waiting) await new Promise<void>((resolve) => waiters.push(resolve));
		await idle();
	},
	/** Draws those that wait at once, as before a print. */
	hurry(): void {
		while (pictures.length > 0) {
			const all = pictures;
			pictures = [];
			for (const picture of all) picture();
			flushSync();
		}
	},
};
