import type { Section } from './column';
import { agencyColumns } from './columns/agency';
import { disclosureColumns, listColumns } from './columns/follow-up';
import { itaColumns } from './columns/ita';
import { planColumns } from './columns/plan';

/** Every column of the contract, in the order of the form: the one declaration of a row. */
export const columns = [
	...agencyColumns,
	...planColumns,
	...itaColumns,
	...disclosureColumns,
	...listColumns,
] as const;

export type ContractColumn = (typeof columns)[number];

const byName: ReadonlyMap<string, ContractColumn> = new Map(
	columns.map((column) => [column.name, column]),
);

/** The column of a contract name. */
export function columnNamed(name: string): ContractColumn | undefined {
	return byName.get(name);
}

/** The columns of one section, in the order of the form. */
export function columnsOfSection(section: Section): readonly ContractColumn[] {
	return columns.filter((column) => column.section === section);
}
