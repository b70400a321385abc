import type { CheckCode, ColumnName, Value } from '$lib/visits';
import type { ReadVisits } from './as-visits';
import { noVisit } from './layout/no-visit';
import type { Finding } from './types';

type ValueOf = (name: ColumnName) => Value | undefined;

/** What refuses a row as a whole, whatever its single values. */
export function wholeRowRefusal(
	{ table, matching }: ReadVisits,
	row: number,
	value: ValueOf,
): Pick<Finding, 'code' | 'value'> | undefined {
	const agency = value('agency_name') as string | undefined;
	const hasYear = matching.conventions.year === undefined && value('fiscal_year') !== undefined;
	const cells = () => table.cells.map((column) => column.at(row));
	const found = noVisit({ cells, agency, hasYear }, table.heading);
	if (found) return found;
	return table.overfull?.has(table.rowNumbers[row] ?? 0) ? { code: 'too_many_cells' } : undefined;
}

/** Why a row is refused: each reason with its column. */
export function refusals({ results }: ReadVisits, value: ValueOf): [CheckCode, string][] {
	const found: [CheckCode, string][] = [];
	if (value('agency_name') === undefined) found.push(['no_agency', 'agency_name']);
	if (value('fiscal_year') === undefined)
		found.push(['no_year', results ? 'ita_fiscal_year' : 'fiscal_year']);
	return found;
}
