import type { ResultChoice } from '$lib/warehouse';
import { z } from 'zod';

const name = 'result-choices';
const key = z.int().nonnegative();
const schema = z.array(z.strictObject({ result: key, agency: key }));

/** Where the browser keeps nothing they hold until the page is left. */
function remember(choices: readonly ResultChoice[]): void {
	try {
		if (choices.length > 0) localStorage.setItem(name, JSON.stringify(choices));
		else localStorage.removeItem(name);
	} catch {
		return;
	}
}

/** Joins results to these agencies and to no others; gives true where that succeeded. */
type Join = (choices: readonly ResultChoice[]) => Promise<boolean | undefined>;

/**
 * Which visited agencies ITA results were said to be of: keys, no names. Kept in the browser, so that
 * nobody is asked again when such a file is opened.
 */
export class ResultChoices {
	readonly #join: Join;
	#turn: Promise<unknown> = Promise.resolve();

	constructor(join: Join) {
		this.#join = join;
	}

	/** Those kept; none where they are not of this form. */
	read(): readonly ResultChoice[] {
		try {
			return schema.parse(JSON.parse(localStorage.getItem(name) ?? '[]'));
		} catch {
			return [];
		}
	}

	/** Joins the results of a key to a visited agency, and remembers it. */
	async choose(choice: ResultChoice): Promise<void> {
		await this.#keep(() => [...this.#without(choice.result), choice]);
	}

	/** Joins the results of a key to no agency any more. */
	async undo(result: number): Promise<void> {
		await this.#keep(() => this.#without(result));
	}

	/** Leaves nothing. */
	async clear(): Promise<void> {
		if (this.read().length > 0) await this.#keep(() => []);
		remember([]);
	}

	#without(result: number): readonly ResultChoice[] {
		return this.read().filter((choice) => choice.result !== result);
	}

	/** Remembers what could be joined; of choices made at once each is made beside those before it. */
	#keep(made: () => readonly ResultChoice[]): Promise<void> {
		const turn = this.#turn.then(async () => {
			const choices = made();
			if (await this.#join(choices)) remember(choices);
		});
		this.#turn = turn.catch(() => undefined);
		return turn;
	}
}
