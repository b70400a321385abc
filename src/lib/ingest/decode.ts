import { IngestError } from './ingest-error';
import type { Encoding } from './types';

export interface Decoded {
	readonly text: string;
	readonly encoding: Encoding;
}

const marks: readonly [Encoding, readonly number[]][] = [
	['utf-8', [0xef, 0xbb, 0xbf]],
	['utf-16le', [0xff, 0xfe]],
	['utf-16be', [0xfe, 0xff]],
];

function markedEncoding(bytes: Uint8Array): Encoding | undefined {
	return marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
}

function strictUtf8(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

/**
 * The text of a file: by its byte order mark, else strict UTF-8, else Windows-874, which takes any
 * byte and so comes last.
 * @throws IngestError not_a_table where the text holds NUL, which no table does.
 */
export function decode(bytes: Uint8Array): Decoded {
	const marked = markedEncoding(bytes);
	const utf8 = marked ? undefined : strictUtf8(bytes);
	const encoding = marked ?? (utf8 === undefined ? 'windows-874' : 'utf-8');
	const text = utf8 ?? new TextDecoder(encoding).decode(bytes);
	if (text.includes('\0')) throw new IngestError('not_a_table');
	return { text, encoding };
}
