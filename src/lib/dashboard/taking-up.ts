import type { FileReader } from './file-reader';
import type { Holding } from './holding.svelte';
import type { KeptFiles } from './kept-files';
import type { Simulating } from './simulating';

/** What is to give way. */
export interface HowTakenUp {
	/** The simulation takes the place of files too. */
	readonly insist: boolean;
	/** The files held stay where what is kept cannot be read, which is told; they do where nothing is said. */
	readonly inUse?: boolean;
}

/**
 * Shows what is kept, in place of all that is held; the simulation where nothing is. Both wait their
 * turns from now on: what was opened before is kept by then, what is opened after is put beside it.
 */
export async function takeUp(
	holding: Holding,
	reader: Pick<FileReader, 'goOnPast'>,
	kept: Pick<KeptFiles, 'read'> | undefined,
	simulating: Pick<Simulating, 'show'> | undefined,
	{ insist, inUse = true }: HowTakenUp,
): Promise<void> {
	const coming = Promise.resolve(kept?.read());
	const simulate = async () => {
		const tables = await coming;
		reader.goOnPast(tables ?? []);
		const stay = tables ? tables.length > 0 : inUse && holding.files.length > 0;
		if (!stay) await simulating?.show({ insist });
	};
	await Promise.all([holding.replace(coming), simulate()]);
}
