import type { Decoded } from './decode';

/**
 * Thai letters of UTF-8 in one line that no Windows-874 text has by chance: each would be the letter
 * เ before ธ or น and a third.
 */
const certain = 4;
const newline = 0x0a;

/** Bytes that follow the first of a UTF-8 letter; undefined where none begins so. */
function followers(byte: number): number | undefined {
	if (byte >= 0xc2 && byte <= 0xdf) return 1;
	if (byte >= 0xe0 && byte <= 0xef) return 2;
	return byte >= 0xf0 && byte <= 0xf4 ? 3 : undefined;
}

/** How many letters beyond ASCII a line holds as UTF-8; undefined where it is none. */
function utf8Letters(bytes: Uint8Array, from: number, to: number): number | undefined {
	let letters = 0;
	for (let at = from; at < to; at++) {
		const byte = bytes[at] ?? 0;
		if (byte < 0x80) continue;
		const count = followers(byte);
		if (count === undefined || at + count >= to) return undefined;
		for (const end = at + count; at < end;) {
			const next = bytes[++at] ?? 0;
			if (next < 0x80 || next > 0xbf) return undefined;
		}
		letters++;
	}
	return letters;
}

interface Line {
	readonly from: number;
	/** Behind its line end. */
	readonly to: number;
	/** Undefined where it is not UTF-8. */
	readonly letters: number | undefined;
}

function* linesOf(bytes: Uint8Array): Generator<Line> {
	for (let from = 0; from < bytes.length;) {
		const end = bytes.indexOf(newline, from);
		const to = end < 0 ? bytes.length : end + 1;
		yield { from, to, letters: utf8Letters(bytes, from, to) };
		from = to;
	}
}

/**
 * Text that is not UTF-8 throughout: Windows-874, but where some lines are certainly UTF-8, every line
 * that can be is.
 */
export function decodeMixed(bytes: Uint8Array): Decoded {
	const windows874 = new TextDecoder('windows-874');
	let mixed = false;
	for (const { letters = 0 } of linesOf(bytes)) mixed ||= letters >= certain;
	if (!mixed) return { text: windows874.decode(bytes), encoding: 'windows-874', otherLines: 0 };

	const utf8 = new TextDecoder();
	const counts = { utf8: 0, windows874: 0 };
	let text = '';
	for (const { from, to, letters } of linesOf(bytes)) {
		const line = bytes.subarray(from, to);
		text += (letters === undefined ? windows874 : utf8).decode(line);
		if (letters === undefined) counts.windows874++;
		else if (letters > 0) counts.utf8++;
	}
	const encoding = counts.utf8 < counts.windows874 ? 'windows-874' : 'utf-8';
	return { text, encoding, otherLines: Math.min(counts.utf8, counts.windows874) };
}
