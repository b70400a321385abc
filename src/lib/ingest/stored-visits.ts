import {
	computedColumns,
	type ComputedColumn,
	type Facts,
	type Filled,
	type Value,
} from '$lib/visits';
import { codesFor } from './codes';
import type { GivenColumn } from './given-column';
import { GatheredColumn, type StoredColumn } from './stored-column';

const alone = computedColumns.filter(({ from }) => from);
const byFilled = computedColumns.filter(({ filled }) => filled);
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

	/** By name; a column of which nothing is known is absent. Computed ones stand in place of given ones. */
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
		const stand = byFilled.flatMap(({ name, filled }): [string, StoredColumn][] =>
			filled ? [[name, this.#filledIn(given, filled)]] : [],
		);
		const gathered = this.#gathered.map(({ name, values }) => [name, values] as const);
		return new Map([...given, ...follow, ...stand, ...gathered]);
	}

	/** Of each visit whether such columns are filled. */
	#filledIn(given: ReadonlyMap<string, StoredColumn>, { columns, all }: Filled): StoredColumn {
		const codes = codesFor(this.rows.length, 1).fill(Number(all));
		for (const name of columns) {
			const column = given.get(name);
			if (!column && all) codes.fill(0);
			if (!column) continue;
			const stands = Uint8Array.from(column.different, (value) => Number(value !== undefined));
			for (let visit = 0; visit < codes.length; visit++) {
				const own = stands[column.codes[visit] ?? 0] ?? 0;
				const before = codes[visit] ?? 0;
				codes[visit] = all ? before & own : before | own;
			}
		}
		return { different: [false, true], codes };
	}

	/** Without the rows that are refused, and without the values that these alone have. */
	#ofAccepted({ different, codes }: StoredColumn): StoredColumn {
		if (this.rows.length === codes.length) return { different, codes };
		const accepted = codesFor(this.rows.length, different.length);
		const used: (Value | undefined)[] = [undefined];
		const placeOf = new Uint32Array(different.length);
		this.rows.forEach((row, visit) => {
			const code = codes[row] ?? 0;
			if (different[code] === undefined) return;
			accepted[visit] = placeOf[code] ||= used.push(different[code]) - 1;
		});
		return { different: used, codes: accepted };
	}
}
