import type { IngestedFile, PassedOver } from '$lib/ingest';
import type { Stock } from '$lib/warehouse';
import { withComposition } from './opened-file';
import type { Held } from './state';

/** What the warehouse holds once files were put into it, beside those of `before`. */
export function heldWith(
	before: Held | undefined,
	ingested: readonly IngestedFile[],
	{ catalogue, findings, replaced = [] }: Stock & { readonly replaced?: readonly number[] },
): Omit<Held, 'simulated'> {
	const tables = ingested.flatMap((file) => file.tables.map(({ ipc: _, ...table }) => table));
	const stay = before?.read.filter(({ number }) => !replaced.includes(number)) ?? [];
	const read = [...stay, ...tables];
	const names = new Set(
		before?.read.flatMap(({ number, name }) => (replaced.includes(number) ? [name] : [])),
	);
	const takenIn = ({ hash, part }: PassedOver) =>
		tables.some((table) => table.hash === hash && (table.part ?? '') === part);
	const passedOver = ingested.flatMap((file) => file.passedOver);
	return {
		read,
		files: withComposition(read, findings),
		// What was passed over may have been matched, or come anew, since.
		passedOver: [
			...(before?.passedOver.filter((table) => !names.has(table.name) && !takenIn(table)) ?? []),
			...passedOver,
		],
		catalogue,
	};
}

/** What the warehouse holds once a table was taken out. */
export function heldWithout(
	before: Held,
	number: number,
	{ catalogue, findings }: Stock,
): Omit<Held, 'simulated'> {
	const read = before.read.filter((table) => table.number !== number);
	return { read, files: withComposition(read, findings), passedOver: before.passedOver, catalogue };
}
