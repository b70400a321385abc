import { provinceKey } from '$lib/visits';
import { picked, type Pick, type VisitTable } from '../visits/visit-table';

/** The visits of one fiscal year and province. */
export interface Partition {
	readonly fiscalYear: number;
	/** Empty where the visits name none. */
	readonly province: string;
	readonly visits: VisitTable;
}

const columnOf = ({ columns }: VisitTable, name: string) =>
	columns.find(({ column }) => column.name === name)?.at ?? (() => undefined);

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/**
 * Visits by fiscal year and province, in that order, the same on every machine; within each as they
 * stand in the tables, one after the other.
 */
export function partitioned(tables: readonly VisitTable[]): Partition[] {
	const groups = new Map<string, { fiscalYear: number; province: string; picks: Pick[] }>();
	for (const table of tables) {
		const [year, province] = [columnOf(table, 'fiscal_year'), columnOf(table, 'province')];
		for (let row = 0; row < table.rows; row++) {
			const fiscalYear = Number(year(row));
			const name = provinceKey(String(province(row) ?? ''));
			const key = `${fiscalYear} ${name}`;
			const group = groups.get(key) ?? { fiscalYear, province: name, picks: [] };
			groups.set(key, group);
			group.picks.push([table, row]);
		}
	}
	return [...groups]
		.sort(([one], [other]) => compare(one, other))
		.map(([, { picks, ...group }]) => ({ ...group, visits: picked(picks) }));
}
