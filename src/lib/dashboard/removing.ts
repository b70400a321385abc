import type { Holding, Stood } from './holding.svelte';
import type { KeptFiles } from './kept-files';
import type { OpenedFile } from './opened-file';

/**
 * Takes a table out, unless it is the only one; first of what is kept: no reload is to bring it back.
 * Both wait their turns from now on, in one order with all files opened and taken out before and after.
 */
export async function removeTable(
	holding: Holding,
	kept: KeptFiles | undefined,
	number: number,
): Promise<Stood> {
	let leave!: (left?: readonly OpenedFile[]) => void;
	const written = kept?.keep(new Promise((resolve) => (leave = resolve)));
	try {
		return await holding.remove(number, (left) => {
			leave(left);
			return Promise.resolve(written);
		});
	} finally {
		// Where none were left, or its turn failed, nothing of what is kept changes.
		leave();
	}
}
