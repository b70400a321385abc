import type { OpenedFile } from './opened-file';

/** Of so many numbers in a row each is of another tab; of more tabs nobody has use. */
export const apart = 64;

/** Numbers of tables, of which the later opened has the greater: tabs open at once give none twice. */
export class TableNumbers {
	#least = 1;
	readonly #place: () => Promise<number>;

	/** @param place tells which of the tabs open at once this one is. */
	constructor(place: () => Promise<number>) {
		this.#place = place;
	}

	/** One for a table; further ones of the same file are `apart` from one another. */
	async next(): Promise<number> {
		const place = (await this.#place()) % apart;
		const number = Math.ceil((this.#least - 1 - place) / apart) * apart + place + 1;
		this.goOnPast([{ number }]);
		return number;
	}

	/** Gives no number up to those of these tables any more. */
	goOnPast(tables: readonly Pick<OpenedFile, 'number'>[]): void {
		this.#least = Math.max(this.#least, ...tables.map(({ number }) => number + 1));
	}
}
