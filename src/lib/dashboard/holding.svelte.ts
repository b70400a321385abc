import type { Ingested, IngestedFile, PassedOver } from '$lib/ingest';
import type { Stock, Warehouse } from '$lib/warehouse';
import { withComposition, type OpenedFile } from './opened-file';
import type { Held } from './state';
import { today } from './today';

/** What is to be held, before composing has found anything across it. */
type Read = Pick<Held, 'read' | 'passedOver' | 'simulated'>;

const nothing: Read = { read: [], passedOver: [], simulated: false };

const withoutBytes = ({ ipc: _, ...table }: Ingested): OpenedFile => table;
const tablesOf = (files: readonly IngestedFile[]) => files.flatMap(({ tables }) => tables);
const passedOverIn = (files: readonly IngestedFile[]): PassedOver[] =>
	files.flatMap(({ passedOver }) => passedOver);

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
		return this.#real.read;
	}

	/** Puts the simulation in place of all; not where files were quicker, unless they are to go. */
	simulate(file: IngestedFile, { insist = false } = {}): Promise<void> {
		return this.#inTurn(async (warehouse) => {
			if (this.#held && !insist) return;
			const { tables, passedOver } = file;
			await this.#put(warehouse, { read: [], passedOver, simulated: true }, tables);
		});
	}

	/**
	 * Puts files beside those held, or in place of the simulation: wholly or not at all.
	 * @returns the tables put in, with what was found
	 */
	add(files: readonly IngestedFile[]): Promise<readonly OpenedFile[]> {
		return this.#inTurn(async (warehouse) => {
			const { read, passedOver } = this.#real;
			const beside = { ...nothing, read, passedOver: [...passedOver, ...passedOverIn(files)] };
			await this.#put(warehouse, beside, tablesOf(files));
			return this.#held?.files.slice(read.length) ?? [];
		});
	}

	/** Puts tables in place of all that is held. */
	replace(tables: readonly Ingested[]): Promise<void> {
		return this.#inTurn((warehouse) => this.#put(warehouse, nothing, tables));
	}

	/** Takes one of several tables out. */
	remove(number: number): Promise<void> {
		return this.#inTurn(async (warehouse) => {
			const { read, passedOver } = this.#real;
			const left = read.filter((table) => table.number !== number);
			const stock = await warehouse.remove(number, { today: today() });
			this.#hold({ ...nothing, read: left, passedOver }, stock);
		});
	}

	get #real(): Read {
		return this.#held && !this.#held.simulated ? this.#held : nothing;
	}

	async #put(warehouse: Warehouse, beside: Read, tables: readonly Ingested[]): Promise<void> {
		const stock = await warehouse.load(
			tables.map(({ ipc }) => ipc),
			// The simulation is of no time: its last year may well lie ahead.
			{ replace: beside.read.length === 0, today: beside.simulated ? undefined : today() },
		);
		this.#hold({ ...beside, read: [...beside.read, ...tables.map(withoutBytes)] }, stock);
	}

	#hold(read: Read, { catalogue, findings }: Stock): void {
		this.#held = { ...read, files: withComposition(read.read, findings), catalogue };
	}

	#inTurn<Result>(work: (warehouse: Warehouse) => Promise<Result>): Promise<Result> {
		const turn = this.#turn.then(async () => work(await this.#warehouse()));
		this.#turn = turn.catch(() => undefined);
		return turn;
	}
}
