import type { IngestedFile, PassedOver } from '$lib/ingest';
import type { Stock } from '$lib/warehouse';
import { composed } from './composed';
import { isSameTable } from './opened-file';
import type { Held } from './state';

/** What the warehouse holds once files were put into it, beside those of `before`. */
export async function heldWith(
	before: Held | undefined,
	ingested: readonly IngestedFile[],
	{ catalogue, findings, replaced = [] }: Stock & { readonly replaced?: readonly number[] },
): Promise<Held> {
	const tables = ingested.flatMap((file) => file.tables.map(({ ipc: _, ...table }) => table));
	const stay = before?.read.filter(({ number }) => !replaced.includes(number)) ?? [];
	const read = [...stay, ...tables];
	const names = new Set(
		before?.read.flatMap(({ number, name }) => (replaced.includes(number) ? [name] : [])),
	);
	const passedOver = ingested.flatMap((file) => file.passedOver);
	const comesAnew = (former: PassedOver) =>
		[...tables, ...passedOver].some((table) => isSameTable(table, former));
	return {
		read,
		...(await composed(read, findings)),
		// What was passed over may have been matched, or come anew, since.
		passedOver: [
			...(before?.passedOver.filter((table) => !names.has(table.name) && !comesAnew(table)) ?? []),
			...passedOver,
		],
		catalogue,
		simulated: false,
	};
}

/** What the warehouse holds once a table was taken out. */
export function heldWithout(before: Held, number: number, stock: Stock): Promise<Held> {
	const read = before.read.filter((table) => table.number !== number);
	return heldAnew({ ...before, read }, stock);
}

/** The same files, of which the warehouse made something else. */
export async function heldAnew(before: Held, { catalogue, findings }: Stock): Promise<Held> {
	return { ...before, ...(await composed(before.read, findings)), catalogue };
}
