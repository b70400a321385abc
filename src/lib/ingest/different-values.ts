/** Most numbers are scores of two decimals, or small counts: these are looked up in a list, not a map. */
const listed = 100 * 100 + 1;
/** Of so few values a list is looked through sooner than a map. */
const few = 4;

/** The different values of a column, each held once, in the order they come; the first is nothing. */
export class DifferentValues<Value> {
	readonly all: (Value | undefined)[] = [undefined];
	readonly #places = new Map<Value, number>();
	/** By hundredths, the place of a number; 0 where it has none. */
	#ofHundredths: Uint32Array | undefined;

	/** The place of a value; a new one comes last. */
	placeOf(value: Value): number {
		if (typeof value === 'number') {
			const hundredths = Math.round(value * 100);
			if (hundredths >= 0 && hundredths < listed && hundredths / 100 === value) {
				const places = (this.#ofHundredths ??= new Uint32Array(listed));
				return (places[hundredths] ||= this.#add(value));
			}
		} else if (this.all.length <= few) {
			const place = this.all.indexOf(value);
			if (place > 0) return place;
		}
		let place = this.#places.get(value);
		if (place === undefined) this.#places.set(value, (place = this.#add(value)));
		return place;
	}

	#add(value: Value): number {
		return this.all.push(value) - 1;
	}
}
