import { parquetWriteBuffer } from 'hyparquet-writer';
import { columns, type Kind } from './columns';
import { schemaOf, stored } from './parquet-schema';
import type { Mistake, SimulatedProvince, VisitRecord } from './record';

const impossible = new Set(['out_of_range', 'negative_count']);

/** What a typed cell holds: the value as read, null where the cell is blank, an impossible number as it is. */
function typed(
	{ values, cells }: VisitRecord,
	mistake: Mistake | undefined,
	name: string,
	kind: Kind,
) {
	if (mistake?.column === name && impossible.has(mistake.code)) return Number(mistake.value);
	// Text that the type cannot hold is left blank, as the reader leaves it in the other formats.
	const blank = cells[name] === '' || (mistake?.column === name && !mistake.inParquet);
	return stored(kind, blank ? undefined : values[name]);
}

/** The same rows in the same order, under the contract's column names, in typed columns. */
export function writeParquet({ visits, mistakes }: SimulatedProvince): Uint8Array {
	const mistakeAt = new Map(mistakes.map((mistake) => [mistake.row, mistake]));
	const columnData = columns.map(({ name, kind }) => ({
		name,
		data: visits.map((visit) => typed(visit, mistakeAt.get(visit.row), name, kind)),
	}));
	return new Uint8Array(parquetWriteBuffer({ columnData, schema: schemaOf(columns) }));
}
