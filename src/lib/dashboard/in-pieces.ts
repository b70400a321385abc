import { pauses } from '$lib/pauses';

/** So many items are written or read before it is asked whether a pause is due. */
const atOnce = 1_000;

/** A long list as bytes: a line of JSON for so many items, written with pauses. */
export async function bytesOf(items: readonly unknown[]): Promise<Uint8Array<ArrayBuffer>> {
	const rest = pauses();
	const lines: string[] = [];
	for (let from = 0; from < items.length; from += atOnce) {
		lines.push(`${JSON.stringify(items.slice(from, from + atOnce))}\n`);
		await rest();
	}
	return new Uint8Array(await new Blob(lines).arrayBuffer());
}

/**
 * The list that such bytes hold, read with pauses.
 * @throws SyntaxError where they hold none
 */
export async function itemsOf<Item>(bytes: Uint8Array<ArrayBuffer>): Promise<Item[]> {
	const rest = pauses();
	const items: Item[] = [];
	for (const line of (await new Blob([bytes]).text()).split('\n')) {
		if (line === '') continue;
		items.push(...(JSON.parse(line) as Item[]));
		await rest();
	}
	return items;
}
