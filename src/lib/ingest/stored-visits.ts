import { computedColumns, type ComputedColumn, type Facts, type Value } from '$lib/visits';
import { codesFor } from './codes';
import type { GivenColumn } from './given-column';
import { GatheredColumn, type StoredColumn } from './stored-column';

const alone = computedColumns.filter(({ from }) => from);
const together = computedColumns.filter(({ from, filled }) => !from && !filled);

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

	/**
	 * By name, but for those that follow from which columns are filled; a column of which nothing is
	 * known is absent. Computed ones stand in place of given ones.
	 */
	get columns(): ReadonlyMap<string, StoredColumn> {
		const given = new Map(this.#given.map((column) => [column.name, this.#ofAccepted(column)]));
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

	/** Without the rows that are refused, and without the values that these alone have. */
	#ofAccepted({ different, codes }: StoredColumn): StoredColumn {
		const { rows } = this;
		if (rows.length === codes.length) return { different, codes };
		const accepted = codesFor(rows.length, different.length);
		const used: (Value | undefined)[] = [undefined];
		const placeOf = new Uint32Array(different.length);
		for (let visit = 0; visit < rows.length; visit++) {
			const code = codes[rows[visit] ?? 0] ?? 0;
			if (different[code] === undefined) continue;
			accepted[visit] = placeOf[code] ||= used.push(different[code]) - 1;
		}
		return { different: used, codes: accepted };
	}
}
