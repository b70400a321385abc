/** The text of bytes that are UTF-8 throughout, without a byte order mark; else undefined. */
export function strictUtf8(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}
