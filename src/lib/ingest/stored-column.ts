import type { Value } from '$lib/visits';

/** Values of a stored column by visit: the different ones, and the place of each visit's; undefined is unknown. */
export interface StoredColumn {
	readonly different: readonly (Value | undefined)[];
	readonly codes: Uint32Array;
}

/** A stored column that is gathered visit by visit. */
export class GatheredColumn implements StoredColumn {
	readonly different: (Value | undefined)[] = [undefined];
	readonly codes: Uint32Array;
	readonly #known = new Map<Value | undefined, number>([[undefined, 0]]);
	#length = 0;
	/** Place of the value added last. */
	#last = 0;

	/** @param most how many visits there can be */
	constructor(most: number) {
		this.codes = new Uint32Array(most);
	}

	add(value: Value | undefined): void {
		// Many say the same from row to row.
		if (value !== this.different[this.#last]) this.#last = this.#codeOf(value);
		this.codes[this.#length++] = this.#last;
	}

	#codeOf(value: Value | undefined): number {
		const known = this.#known.get(value);
		if (known !== undefined) return known;
		const code = this.different.push(value) - 1;
		this.#known.set(value, code);
		return code;
	}
}
