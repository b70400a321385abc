import type { Ingested, IngestedFile } from '$lib/ingest';
import type { Warehouse } from '$lib/warehouse';
import { heldWith, heldWithout } from './held';
import type { OpenedFile } from './opened-file';
import type { Held } from './state';
import { today } from './today';

const bytesOf = (files: readonly IngestedFile[]) =>
	files.flatMap(({ tables }) => tables.map(({ ipc }) => ipc));

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

	/** The tables held; none while it is the simulation. */
	get files(): readonly OpenedFile[] {
		return this.#real?.read ?? [];
	}

	/** Puts the simulation in place of all; not where files were quicker, unless they are to go. */
	simulate(file: IngestedFile, { insist = false } = {}): Promise<void> {
		return this.#inTurn(async (warehouse) => {
			if (this.#held && !insist) return;
			// The simulation is of no time: its last year may well lie ahead.
			const stock = await warehouse.load(bytesOf([file]), { replace: true });
			this.#held = { ...heldWith(undefined, [file], stock), simulated: true };
		});
	}

	/**
	 * Puts files beside those held, or in place of the simulation: wholly or not at all.
	 * @param replaces number of a table that they take the place of
	 * @returns the tables put in, with what was found
	 */
	add(files: readonly IngestedFile[], replaces?: number): Promise<readonly OpenedFile[]> {
		return this.#inTurn(async (warehouse) => {
			const before = this.#real;
			const put = await this.#put(warehouse, before, files);
			if (replaces === undefined || !before) return put;
			await this.#takeOut(warehouse, replaces);
			return this.#real?.files.slice(-put.length) ?? [];
		});
	}

	/** Puts tables in place of all that is held. */
	async replace(tables: readonly Ingested[]): Promise<void> {
		const file = { hash: '', tables, toMatch: [], passedOver: [] };
		await this.#inTurn((warehouse) => this.#put(warehouse, undefined, [file]));
	}

	/** Takes one of several tables out. */
	remove(number: number): Promise<void> {
		return this.#inTurn((warehouse) => this.#takeOut(warehouse, number));
	}

	async #takeOut(warehouse: Warehouse, number: number): Promise<void> {
		const before = this.#real;
		if (!before) return;
		const stock = await warehouse.remove(number, { today: today() });
		this.#held = { ...heldWithout(before, number, stock), simulated: false };
	}

	get #real(): Held | undefined {
		return this.#held?.simulated === false ? this.#held : undefined;
	}

	async #put(
		warehouse: Warehouse,
		before: Held | undefined,
		files: readonly IngestedFile[],
	): Promise<readonly OpenedFile[]> {
		const stock = await warehouse.load(bytesOf(files), { replace: !before, today: today() });
		const held = { ...heldWith(before, files, stock), simulated: false };
		this.#held = held;
		return held.files.slice(before?.files.length ?? 0);
	}

	#inTurn<Result>(work: (warehouse: Warehouse) => Promise<Result>): Promise<Result> {
		const turn = this.#turn.then(async () => work(await this.#warehouse()));
		this.#turn = turn.catch(() => undefined);
		return turn;
	}
}
