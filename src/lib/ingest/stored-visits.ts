import { computedColumns, type ComputedColumn, type Facts } from '$lib/visits';
import type { GivenColumn } from './given-column';
import { GatheredColumn, type StoredColumn } from './stored-column';

const alone = computedColumns.filter(({ from }) => from);
const together = computedColumns.filter(({ from }) => !from);

/** The stored columns of accepted visits, gathered row by row. */
export class StoredVisits {
	readonly #given: readonly GivenColumn[];
	readonly #gathered: readonly (ComputedColumn & { readonly values: GatheredColumn })[];
	/** Places of the accepted rows. */
	readonly rows: number[] = [];

	/** @param most how many visits there can be */
	constructor(given: readonly GivenColumn[], most: number) {
		this.#given = given;
		this.#gathered = together.map((column) => ({ ...column, values: new GatheredColumn(most) }));
	}

	/** Takes over a row with what it comes to. */
	add(row: number, facts: Facts): void {
		for (const { of, values } of this.#gathered) values.add(of(facts));
		this.rows.push(row);
	}

	/** By name; a column of which nothing is known is absent. Computed ones stand in place of given ones. */
	get columns(): ReadonlyMap<string, StoredColumn> {
		const given = new Map(
			this.#given.map(({ name, different, codes }) => [
				name,
				{ different, codes: this.#ofAccepted(codes) },
			]),
		);
		const follow = alone.flatMap(({ name, from }): [string, StoredColumn][] => {
			const column = given.get(from?.column ?? '');
			if (!from || !column) return [];
			const { different, codes } = column;
			return [
				[
					name,
					{
						different: different.map((value) => (value === undefined ? value : from.of(value))),
						codes,
					},
				],
			];
		});
		const gathered = this.#gathered.map(({ name, values }) => [name, values] as const);
		return new Map([...given, ...follow, ...gathered]);
	}

	#ofAccepted(codes: Uint32Array): Uint32Array {
		if (this.rows.length === codes.length) return codes;
		return Uint32Array.from(this.rows, (row) => codes[row] ?? 0);
	}
}
