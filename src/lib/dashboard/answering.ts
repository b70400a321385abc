import { preparedColumns, type RunQuery } from '$lib/summaries';
import { startEngine, Warehouse, type EngineProgress, type ResultChoice } from '$lib/warehouse';
import type { Foreknown } from './foreknown';

const notStarted = () => Promise.reject<Warehouse>(new Error('The dashboard is not started.'));

/** Answers from the warehouse, once the engine has started; before, what is known without it. */
export class Answering {
	#warehouse: Promise<Warehouse> | undefined;
	#filled: Promise<unknown> = Promise.resolve();
	#known: Foreknown['answers'] = {};
	readonly #starting: () => boolean;

	/** @param starting tells whether the warehouse is still to be given what is shown as held. */
	constructor(starting: () => boolean) {
		this.#starting = starting;
	}

	/** Starts the engine, once; `choices`: which agencies some results are of. */
	start(onProgress: EngineProgress, choices: readonly ResultChoice[]): void {
		this.#warehouse = startEngine(onProgress).then((engine) =>
			Warehouse.open(engine, preparedColumns, choices),
		);
	}

	/** The warehouse, whatever it holds. */
	readonly started = (): Promise<Warehouse> => this.#warehouse ?? notStarted();

	/** @param filled is over when the warehouse was first given what it is to hold; given back. */
	waitFor(filled: Promise<void>): Promise<void> {
		return (this.#filled = filled);
	}

	/** Rows of queries that need not be asked until the warehouse is filled. */
	know(answers: Foreknown['answers']): void {
		this.#known = answers;
	}

	/** The warehouse, once it was first given what it is to hold. */
	readonly filled = async (): Promise<Warehouse> => {
		if (this.#starting()) await this.#filled;
		return this.started();
	};

	/** Runs a summary's query on what is held. */
	readonly query: RunQuery = async (sql) =>
		(this.#starting() && this.#known[sql]) || (await this.filled()).query(sql);

	/** Every visit held, or every ITA result, as an Arrow IPC stream: what writers make files of. */
	readonly visits = async (which?: { results: boolean }) => (await this.filled()).visits(which);
}
