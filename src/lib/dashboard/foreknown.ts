import type { IngestedFile } from '$lib/ingest';
import type { RunQuery } from '$lib/summaries';
import type { Stock } from '$lib/warehouse';
import { heldWith } from './held';
import type { Held, Source } from './state';

type Rows = Awaited<ReturnType<RunQuery>>;

/** The simulation's file, with the address of what is known of it beforehand. */
export type Simulation = Source & { readonly foreknown?: string };

/**
 * What is known of the simulation before it is read and the engine has started, which takes seconds.
 * Its visits never change: what the engine answers about them was written down once
 * (data/simulated-province/answers.json), and a test holds it against the engine.
 */
export interface Foreknown {
	/** The file as it will be read, but for the bytes of its visits. */
	readonly file: IngestedFile;
	/** What the warehouse will make of it. */
	readonly stock: Stock;
	/** By SQL, the rows of the queries of the first look. */
	readonly answers: Readonly<Record<string, Rows>>;
}

/** What the warehouse holds once the simulation stands in it. */
export async function simulated(file: IngestedFile, stock: Stock): Promise<Held> {
	return { ...(await heldWith(undefined, [file], stock)), simulated: true };
}

/** Fetches it; undefined where there is none or it does not come: the engine then answers. */
export async function fetchForeknown({ foreknown }: Simulation): Promise<Foreknown | undefined> {
	if (foreknown === undefined) return undefined;
	try {
		const response = await fetch(foreknown);
		return response.ok ? ((await response.json()) as Foreknown) : undefined;
	} catch {
		return undefined;
	}
}
