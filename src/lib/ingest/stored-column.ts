import type { Value } from '$lib/visits';
import { codesFor, highestIn, moved, type Codes } from './codes';
import { DifferentValues } from './different-values';

/**
 * Values of a stored column by visit: the different ones it can have, and the place of each visit's;
 * undefined is unknown.
 */
export interface StoredColumn {
	readonly different: readonly (Value | undefined)[];
	readonly codes: Codes;
}

/** A stored column that is gathered visit by visit. */
export class GatheredColumn implements StoredColumn {
	codes: Codes;
	#highest: number;
	readonly #known = new DifferentValues<Value>();
	#length = 0;
	#last: Value | undefined;
	#lastCode = 0;

	/** @param most how many visits there can be */
	constructor(most: number) {
		this.codes = codesFor(most, 0);
		this.#highest = highestIn(this.codes);
	}

	get different(): readonly (Value | undefined)[] {
		return this.#known.all;
	}

	add(value: Value | undefined): void {
		// Many say the same from row to row.
		if (value !== this.#last) this.#lastCode = value === undefined ? 0 : this.#known.placeOf(value);
		this.#last = value;
		if (this.#lastCode > this.#highest) this.#widen();
		this.codes[this.#length++] = this.#lastCode;
	}

	#widen(): void {
		this.codes = moved(this.codes, this.codes.length, this.#lastCode);
		this.#highest = highestIn(this.codes);
	}
}
