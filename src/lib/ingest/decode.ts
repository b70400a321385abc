import { IngestError } from './ingest-error';
import { decodeMixed } from './mixed-encoding';
import { strictUtf8 } from './strict-utf8';
import type { Encoding } from './types';

export interface Decoded {
	readonly text: string;
	/** That of most lines. */
	readonly encoding: Encoding;
	/** Lines in another encoding than most. */
	readonly otherLines: number;
}

const marks: readonly [Encoding, readonly number[]][] = [
	['utf-16le', [0xff, 0xfe]],
	['utf-16be', [0xfe, 0xff]],
];

const utf8Mark = [0xef, 0xbb, 0xbf];

/** Pairs of bytes looked at, and the share of them that must look like Thai or Latin text. */
const sampled = 2_000;
const most = 0.9;
/** High bytes of Latin letters, of Thai and of punctuation. */
const highBytes = new Set([0x00, 0x0e, 0x20]);

/** UTF-16 without a byte order mark: the high bytes of Thai and Latin text stand all on one side. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | undefined {
	const length = Math.min(sampled, Math.floor(bytes.length / 2));
	const high = [0, 0];
	const nul = [0, 0];
	for (let at = 0; at < length * 2; at++) {
		const byte = bytes[at] ?? 0;
		if (highBytes.has(byte)) high[at % 2] = (high[at % 2] ?? 0) + 1;
		if (byte === 0) nul[at % 2] = (nul[at % 2] ?? 0) + 1;
	}
	const side = (one: number) =>
		bytes.length % 2 === 0 &&
		(nul[one] ?? 0) > 0 &&
		nul[1 - one] === 0 &&
		(high[one] ?? 0) >= most * length;
	if (side(1)) return 'utf-16le';
	return side(0) ? 'utf-16be' : undefined;
}

function decodeBytes(bytes: Uint8Array): Decoded {
	const marked = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
	const wide = marked ?? unmarkedUtf16(bytes);
	if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: wide, otherLines: 0 };
	const utf8 = strictUtf8(bytes);
	if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8', otherLines: 0 };
	const marked8 = utf8Mark.every((byte, index) => bytes[index] === byte);
	return decodeMixed(marked8 ? bytes.subarray(utf8Mark.length) : bytes);
}

/**
 * The text of a file: UTF-16 by its mark or by where its bytes stand, else strict UTF-8, else line by
 * line UTF-8 or Windows-874, which takes any byte and so comes last.
 * @param encoding as which it is read, whatever its bytes tell
 * @throws IngestError not_a_table where the text holds NUL, which no table does (details.row).
 */
export function decode(bytes: Uint8Array, encoding?: Encoding): Decoded {
	const decoded = encoding
		? { text: new TextDecoder(encoding).decode(bytes), encoding, otherLines: 0 }
		: decodeBytes(bytes);
	const nul = decoded.text.indexOf('\0');
	if (nul < 0) return decoded;
	throw new IngestError('not_a_table', { row: decoded.text.slice(0, nul).split('\n').length });
}
