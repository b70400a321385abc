/** The items of a stream in lists of one length, the last as long as it comes. */
export function* inChunks<Item>(items: Iterable<Item>, length: number): Generator<Item[]> {
	let chunk: Item[] = [];
	for (const item of items) {
		chunk.push(item);
		if (chunk.length < length) continue;
		yield chunk;
		chunk = [];
	}
	if (chunk.length > 0) yield chunk;
}
