const encoder = new TextEncoder();
/** A unit of UTF-16 is of so many bytes at most. */
const mostBytes = 3;

/** Texts as Arrow has them: their bytes one after another, and where each begins; the last is where all end. */
export function packTexts(texts: readonly string[]) {
	const most = texts.reduce((sum, { length }) => sum + length * mostBytes, 0);
	const bytes = new Uint8Array(most);
	const offsets = new Int32Array(texts.length + 1);
	let end = 0;
	for (const [place, text] of texts.entries()) {
		end += encoder.encodeInto(text, bytes.subarray(end)).written;
		offsets[place + 1] = end;
	}
	return { values: bytes.slice(0, end), offsets };
}
