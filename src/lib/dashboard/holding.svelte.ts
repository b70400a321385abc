import type { Stock, Warehouse } from '$lib/warehouse';
import { withComposition, type OpenedFile } from './opened-file';
import type { Held, NumberedFile } from './state';

/**
 * What the warehouse holds: files, or the simulation, never both. Changes wait for one another: what
 * each puts in is put beside what the one before it left.
 */
export class Holding {
	#held = $state.raw<Held>();
	#turn: Promise<unknown> = Promise.resolve();
	readonly #warehouse: () => Promise<Warehouse>;

	constructor(warehouse: () => Promise<Warehouse>) {
		this.#warehouse = warehouse;
	}

	get held() {
		return this.#held;
	}

	/** The files held; none while it is the simulation. */
	get files(): readonly OpenedFile[] {
		return this.#held && !this.#held.simulated ? this.#held.read : [];
	}

	/** Puts the simulation in place of all; not where files were quicker, unless they are to go. */
	simulate(read: readonly NumberedFile[], { insist = false } = {}): Promise<void> {
		return this.#inTurn(async (warehouse) => {
			if (this.#held && !insist) return;
			await this.#put(warehouse, [], read, { simulated: true });
		});
	}

	/** Puts files beside those held, or in place of the simulation: wholly or not at all. */
	add(read: readonly NumberedFile[]): Promise<readonly OpenedFile[]> {
		return this.#inTurn(async (warehouse) => {
			const before = this.files;
			await this.#put(warehouse, before, read, { simulated: false });
			return this.#held?.files.slice(before.length) ?? [];
		});
	}

	/** Puts files in place of all that is held. */
	replace(read: readonly NumberedFile[]): Promise<void> {
		return this.#inTurn((warehouse) => this.#put(warehouse, [], read, { simulated: false }));
	}

	/** Takes one of several files out. */
	remove(number: number): Promise<void> {
		return this.#inTurn(async (warehouse) => {
			const left = this.files.filter((file) => file.number !== number);
			this.#hold(left, await warehouse.remove(number), { simulated: false });
		});
	}

	async #put(
		warehouse: Warehouse,
		before: readonly OpenedFile[],
		read: readonly NumberedFile[],
		kind: { simulated: boolean },
	): Promise<void> {
		const deliveries = read.map(({ ipc }) => ipc);
		const stock = await warehouse.load(deliveries, { replace: before.length === 0 });
		this.#hold([...before, ...read.map(({ ipc: _, ...file }) => file)], stock, kind);
	}

	#hold(
		read: readonly OpenedFile[],
		{ catalogue, findings }: Stock,
		{ simulated }: { simulated: boolean },
	): void {
		this.#held = { read, files: withComposition(read, findings), catalogue, simulated };
	}

	#inTurn<Result>(work: (warehouse: Warehouse) => Promise<Result>): Promise<Result> {
		const turn = this.#turn.then(async () => work(await this.#warehouse()));
		this.#turn = turn.catch(() => undefined);
		return turn;
	}
}
