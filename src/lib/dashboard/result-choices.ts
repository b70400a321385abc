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

/**
 * Which visited agencies ITA results were said to be of: keys, no names. Kept in the browser, so that
 * nobody is asked again when such a file is opened.
 */
export class ResultChoices {
	readonly #join: (choices: readonly ResultChoice[]) => Promise<void>;

	/** @param join joins results to these agencies and to no others. */
	constructor(join: (choices: readonly ResultChoice[]) => Promise<void>) {
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
		await this.#keep([...this.#without(choice.result), choice]);
	}

	/** Joins the results of a key to no agency any more. */
	async undo(result: number): Promise<void> {
		await this.#keep(this.#without(result));
	}

	/** Leaves nothing. */
	async clear(): Promise<void> {
		if (this.read().length > 0) await this.#keep([]);
		remember([]);
	}

	#without(result: number): readonly ResultChoice[] {
		return this.read().filter((choice) => choice.result !== result);
	}

	async #keep(choices: readonly ResultChoice[]): Promise<void> {
		await this.#join(choices);
		remember(choices);
	}
}
