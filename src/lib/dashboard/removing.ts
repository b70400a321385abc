import type { Holding, Stood } from './holding.svelte';
import type { KeptChange, KeptFiles } from './kept-files';

/**
 * Takes a table out; first of what is kept: no reload is to bring it back. Where it is the only one it
 * stays held, until something takes its place. Both wait their turns from now on, in one order with
 * all files opened and taken out before and after.
 */
export async function removeTable(
	holding: Holding,
	kept: KeptFiles | undefined,
	number: number,
): Promise<Stood> {
	let leave!: (change?: KeptChange) => void;
	const leaving = new Promise<KeptChange | undefined>((resolve) => (leave = resolve));
	const written = kept?.keep(leaving);
	try {
		return await holding.remove(number, () => {
			leave({ removed: [number] });
			return Promise.resolve(written);
		});
	} finally {
		// Where it was not there, or its turn failed, nothing of what is kept changes.
		leave();
	}
}
