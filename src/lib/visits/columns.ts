import type { Column, Section } from './column';
import { adviceColumns, adviceItemColumns, suggestionColumns } from './columns/advice';
import { agencyColumns } from './columns/agency';
import { disclosureColumns, itaListColumns, planObstacleColumns } from './columns/follow-up';
import { itaColumns } from './columns/ita';
import { planColumns } from './columns/plan';

/** Every column of the contract, in the order of the form: the one declaration of a row. */
export const columns = [
	...agencyColumns,
	...planColumns,
	...itaColumns,
	...disclosureColumns,
	...planObstacleColumns,
	...adviceColumns,
	...itaListColumns,
	...suggestionColumns,
] as const;

export type ContractColumn = (typeof columns)[number];

/** Every column a file may have: the contract's, and one for each item of `advice_in_place`. */
export const fileColumns: readonly Column[] = [...columns, ...adviceItemColumns];

const byName: ReadonlyMap<string, Column> = new Map(
	fileColumns.map((column) => [column.name, column]),
);

/** The column of a file by its contract name. */
export function columnNamed(name: string): Column | undefined {
	return byName.get(name);
}

/** The columns of one section, in the order of the form. */
export function columnsOfSection(section: Section): readonly ContractColumn[] {
	return columns.filter((column) => column.section === section);
}
