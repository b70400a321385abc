/** Items that are written or read at once: those of a large file together would hold up the page. */
const atOnce = 1_000;

/** Lets the page do what else it has to. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

/** A long list as bytes: a line of JSON for so many items, written with pauses. */
export async function bytesOf(items: readonly unknown[]): Promise<Uint8Array<ArrayBuffer>> {
	const lines: string[] = [];
	for (let from = 0; from < items.length; from += atOnce) {
		lines.push(`${JSON.stringify(items.slice(from, from + atOnce))}\n`);
		await pause();
	}
	return new Uint8Array(await new Blob(lines).arrayBuffer());
}

/**
 * The list that such bytes hold, read with pauses.
 * @throws SyntaxError where they hold none
 */
export async function itemsOf<Item>(bytes: Uint8Array<ArrayBuffer>): Promise<Item[]> {
	const items: Item[] = [];
	for (const line of (await new Blob([bytes]).text()).split('\n')) {
		if (line === '') continue;
		items.push(...(JSON.parse(line) as Item[]));
		await pause();
	}
	return items;
}
