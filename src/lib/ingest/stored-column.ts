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

	/** @param most how many visits there can be */
	constructor(most: number) {
		this.codes = new Uint32Array(most);
	}

	add(value: Value | undefined): void {
		let code = this.#known.get(value);
		if (code === undefined) {
			code = this.different.push(value) - 1;
			this.#known.set(value, code);
		}
		this.codes[this.#length++] = code;
	}
}
