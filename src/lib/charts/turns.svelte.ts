import { untrack } from 'svelte';

/** Pictures that wait for their turn, first come first. */
let pictures: (() => void)[] = [];
let waiting = $state(false);
/** What all pictures on the screen are of. */
let drawn: unknown;
/** What those to be drawn are of. */
let data: unknown;

function next(): void {
	try {
		pictures.shift()?.();
	} finally {
		// One that fails must not keep the others waiting.
		if (pictures.length > 0) setTimeout(next);
		else {
			drawn = data;
			waiting = false;
		}
	}
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
	/** Draws a picture, now or in its turn; gives what takes it back. */
	draw(picture: () => void): () => void {
		if (data === drawn) picture();
		else {
			pictures.push(picture);
			// A picture whose effect heard of the waiting would be drawn once more when it ends.
			if (!untrack(() => waiting)) setTimeout(next);
			waiting = true;
		}
		return () => (pictures = pictures.filter((other) => other !== picture));
	},
	/** Draws those that wait at once, as before a print. */
	hurry(): void {
		const all = pictures;
		pictures = [];
		for (const picture of all) picture();
	},
};
