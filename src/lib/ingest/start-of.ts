/** Bytes of text that hold more rows than anybody looks at. Even, as UTF-16 needs it. */
const length = 1 << 20;
const newline = 0x0a;

/**
 * The start of a text's bytes, up to the end of a line: all of them where there are few. The byte of
 * a line end is never the latter half of a UTF-8 letter, and in UTF-16 an even length parts none.
 */
export function startOf(bytes: Uint8Array): Uint8Array {
	if (bytes.length <= length) return bytes;
	const end = bytes.lastIndexOf(newline, length - 1) + 1;
	return bytes.subarray(0, end - (end % 2) || length);
}
