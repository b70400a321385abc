import type { Ingested, IngestedFile } from '$lib/ingest';
import { pause } from '$lib/pauses';
import type { ResultChoice, Warehouse } from '$lib/warehouse';
import { simulated } from './foreknown';
import { heldAnew, heldWith, heldWithout } from './held';
import { isSameTable, type OpenedFile } from './opened-file';
import { replacements } from './replacing';
import type { Held } from './state';
import { today } from './today';

const bytesOf = (files: readonly IngestedFile[]) =>
	files.flatMap(({ tables }) => tables.map(({ ipc }) => ipc));

/** What putting files in came to. */
export interface Added {
	/** The tables as read, and with what was found across them. */
	readonly read: readonly OpenedFile[];
	readonly opened: readonly OpenedFile[];
	/** Tables that gave way to the same ones with other rows. */
	readonly replaced: readonly OpenedFile[];
}

/** How a table stood that was to be taken out. */
export type Stood = 'alone' | 'beside others' | 'not at all';

/**
 * What the warehouse holds: files, or the simulation, never both. Changes wait for one another: what
 * each puts in is put beside what the one before it left.
 */
export class Holding {
	#held = $state.raw<Held>();
	/** What is shown as held before the warehouse holds it. */
	#foreseen = $state.raw<Held>();
	/** The warehouse holds something newer, which is being put together. */
	#superseded = false;
	#turn: Promise<unknown> = Promise.resolve();
	readonly #warehouse: () => Promise<Warehouse>;
	readonly #composing: () => void;

	/** @param composing is told when the warehouse, once started, is given something. */
	constructor(warehouse: () => Promise<Warehouse>, composing: () => void) {
		this.#warehouse = warehouse;
		this.#composing = composing;
	}

	get held() {
		return this.#held;
	}

	/** The same; undefined while the warehouse holds something newer: its answers are not of this any more. */
	get standing() {
		return this.#superseded ? undefined : this.#held;
	}

	/** Whether the warehouse is still to be given what is shown as held. */
	get foreseen(): boolean {
		return this.#foreseen !== undefined && this.#held === this.#foreseen;
	}

	/** The tables held; none while it is the simulation. */
	get files(): readonly OpenedFile[] {
		return this.#real?.read ?? [];
	}

	/** Shows the simulation as it will be held, unless something is held already. */
	foresee(held: Held): void {
		this.#held ??= this.#foreseen = held;
	}

	/** Puts the simulation in place of all; not where files were quicker, unless they are to go. */
	simulate(file: IngestedFile, { insist = false } = {}): Promise<void> {
		return this.#inTurn(async (warehouse) => {
			if (this.#held && !this.foreseen && !insist) return;
			// The simulation is of no time: its last year may well lie ahead.
			const stock = await warehouse.load(bytesOf([file]), { replace: true });
			const together = () => simulated(file, stock);
			if (this.foreseen) {
				const held = await together();
				// As foreseen it stands already; another object would have everything drawn anew.
				const same = JSON.stringify(held) === JSON.stringify(this.#foreseen);
				if (!same) this.#held = held;
				this.#foreseen = undefined;
			} else await this.#hold(together);
		});
	}

	/**
	 * Puts files beside those held, or in place of the simulation: wholly or not at all. A table that is
	 * held already, as where another tab opened it meanwhile, gives way to itself.
	 * @param replaces number of a table that they take the place of
	 * @returns the tables put in, with what was found, and those that they are the next edition of
	 */
	add(files: readonly IngestedFile[], replaces?: number): Promise<Added> {
		return this.#inTurn(async (warehouse) => {
			const before = this.#real;
			const tables = files.flatMap((file) => file.tables);
			const gives = (held: OpenedFile) =>
				held.number === replaces || tables.some((table) => isSameTable(table, held));
			return this.#put(warehouse, before, files, before?.read.filter(gives));
		});
	}

	/** Puts tables in place of all that is held when its turn comes; where none come all stays. */
	replace(coming: Promise<readonly Ingested[] | undefined>): Promise<void> {
		return this.#inTurn(async (warehouse) => {
			const tables = (await coming) ?? [];
			const file = { hash: '', tables, toMatch: [], passedOver: [] };
			if (tables.length > 0) await this.#put(warehouse, undefined, [file]);
		});
	}

	/**
	 * Takes a table out, unless it is the only one.
	 * @param leave is called before it goes, or is told to stand alone.
	 * @returns how it stood when its turn came: one opened meanwhile is not to go with it.
	 */
	remove(number: number, leave: () => Promise<unknown>): Promise<Stood> {
		return this.#inTurn(async (warehouse) => {
			const before = this.#real;
			if (!before?.read.some((file) => file.number === number)) return 'not at all';
			await leave();
			if (before.read.length === 1) return 'alone';
			const stock = await warehouse.remove(number, { today: today() });
			await this.#hold(() => heldWithout(before, number, stock));
			return 'beside others';
		});
	}

	/** Joins results to the agencies chosen for them, and to no others. */
	join(choices: readonly ResultChoice[]): Promise<void> {
		return this.#inTurn(async (warehouse) => {
			const { catalogue, findings } = await warehouse.join(choices, { today: today() });
			const { held } = this;
			if (!held) return;
			await this.#hold(() => heldAnew(held, { catalogue, findings }));
		});
	}

	get #real(): Held | undefined {
		return this.#held?.simulated === false ? this.#held : undefined;
	}

	async #put(
		warehouse: Warehouse,
		before: Held | undefined,
		files: readonly IngestedFile[],
		gone: readonly OpenedFile[] = [],
	): Promise<Added> {
		const tables = files.flatMap((file) => file.tables);
		const formers = before?.read.filter((table) => !gone.includes(table)) ?? [];
		const stock = await warehouse.load(bytesOf(files), {
			replace: !before,
			replacements: replacements(formers, tables),
			remove: gone.map(({ number }) => number),
			today: today(),
		});
		const left = before && { ...before, read: formers };
		const held = await this.#hold(() => heldWith(left, files, stock));
		return {
			read: held.read.slice(held.read.length - tables.length),
			opened: held.files.slice(held.files.length - tables.length),
			replaced: formers.filter(({ number }) => stock.replaced.includes(number)),
		};
	}

	/** Puts together what the warehouse holds now, and holds it. */
	async #hold(together: () => Promise<Held>): Promise<Held> {
		this.#superseded = true;
		// Told, put together and drawn in a task each: at once they would hold up the page.
		await pause();
		const held = await together();
		await pause();
		this.#held = held;
		this.#superseded = false;
		return held;
	}

	#inTurn<Result>(work: (warehouse: Warehouse) => Promise<Result>): Promise<Result> {
		const turn = this.#turn.then(async () => {
			const warehouse = await this.#warehouse();
			this.#composing();
			return work(warehouse);
		});
		this.#turn = turn.catch(() => undefined);
		return turn;
	}
}
