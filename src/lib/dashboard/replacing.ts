import type { Ingested } from '$lib/ingest';
import type { Replacement } from '$lib/warehouse';
import type { OpenedFile } from './opened-file';

/** The columns of a table, in no order. */
const columnsOf = ({ matched, people, unknown }: OpenedFile) =>
	[...matched.map(({ header, column }) => `${column}\t${header}`), ...people, ...unknown].sort();

const same = (one: OpenedFile, other: OpenedFile) =>
	one.name === other.name &&
	one.part === other.part &&
	one.hash !== other.hash &&
	JSON.stringify(columnsOf(one)) === JSON.stringify(columnsOf(other));

/** The tables held that may have come again with other rows: same name, same columns. */
export function replacements(
	held: readonly OpenedFile[],
	opened: readonly Pick<Ingested, keyof OpenedFile>[],
): Replacement[] {
	return opened.flatMap((by) => {
		const former = held.findLast((table) => same(table, by));
		return former ? [{ former: former.number, by: by.number }] : [];
	});
}
