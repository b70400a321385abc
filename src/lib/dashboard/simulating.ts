import type { Answering } from './answering';
import type { FileReader } from './file-reader';
import { fetchForeknown, simulated, type Simulation } from './foreknown';
import type { Holding } from './holding.svelte';

interface Rooms {
	readonly reader: FileReader;
	readonly holding: Holding;
	readonly answering: Answering;
}

/** Shows the simulated province: what is known of it at once, then the province itself. */
export class Simulating {
	readonly #simulation: Simulation;
	readonly #foreknown: ReturnType<typeof fetchForeknown>;
	readonly #rooms: Rooms;

	constructor(simulation: Simulation, rooms: Rooms) {
		this.#simulation = simulation;
		this.#rooms = rooms;
		this.#foreknown = fetchForeknown(simulation);
	}

	/** @param force.insist puts it in place of files too. */
	async show(force: { insist: boolean }): Promise<void> {
		const { reader, holding, answering } = this.#rooms;
		const read = reader.read(this.#simulation);
		// Awaited below; it may fail before.
		read.catch(() => undefined);
		const foreknown = await this.#foreknown;
		if (foreknown) {
			answering.know(foreknown.answers);
			holding.foresee(simulated(foreknown.file, foreknown.stock));
		}
		await holding.simulate(await read, force);
	}
}
