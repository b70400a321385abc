import type { Answering } from './answering';
import type { FileReader } from './file-reader';
import { fetchForeknown, simulated, type Simulation } from './foreknown';
import type { Holding } from './holding.svelte';

/** Shows the simulated province: what is known of it at once, then the province itself. */
export class Simulating {
	readonly #simulation: Simulation;
	readonly #foreknown: ReturnType<typeof fetchForeknown>;
	readonly #reader: FileReader;
	readonly #holding: Holding;
	readonly #answering: Answering;

	constructor(simulation: Simulation, reader: FileReader, holding: Holding, answering: Answering) {
		this.#simulation = simulation;
		this.#reader = reader;
		this.#holding = holding;
		this.#answering = answering;
		this.#foreknown = fetchForeknown(simulation);
	}

	/** @param force.insist puts it in place of files too. */
	async show(force: { insist: boolean }): Promise<void> {
		// The number it is foreseen with: it never stands beside files.
		const read = this.#reader.read(this.#simulation, { number: 1 });
		// Awaited below; it may fail before.
		read.catch(() => undefined);
		const foreknown = await this.#foreknown;
		if (foreknown) {
			this.#answering.know(foreknown.answers);
			this.#holding.foresee(await simulated(foreknown.file, foreknown.stock));
		}
		await this.#holding.simulate(await read, force);
	}
}
