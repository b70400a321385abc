import { Inflate } from 'fflate';
import { IngestError } from '../ingest-error';
import { crcOf } from './crc';
import type { Entry } from './directory';

/** Bytes an archive may hold unpacked, all in all. */
export const mostUnpacked = 1_000_000_000;
/** Times its packed size a large file may unpack to; tables come to 50 at most. */
const mostRatio = 250;
const large = 20_000_000;
const localHeaderLength = 30;
/** Packed bytes taken at a time, so that too much is noticed before it fills the memory. */
const step = 65_536;

/** @throws IngestError archive_too_large where the files are declared to unpack to more than the memory should hold. */
export function checkDeclared(entries: readonly Entry[]): void {
	const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
	const bomb = entries.some(
		(entry) => entry.unpacked > large && entry.unpacked > entry.packed * mostRatio,
	);
	if (bomb || unpacked > mostUnpacked) throw new IngestError('archive_too_large');
}

function packedBytes(bytes: Uint8Array, { offset, packed }: Entry): Uint8Array {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const nameLength = view.getUint16(offset + 26, true);
	const extraLength = view.getUint16(offset + 28, true);
	const start = offset + localHeaderLength + nameLength + extraLength;
	if (start + packed > bytes.length) throw new RangeError('cut short');
	return bytes.subarray(start, start + packed);
}

function inflate(packed: Uint8Array, onChunk: (chunk: Uint8Array) => void): void {
	const inflater = new Inflate(onChunk);
	for (let at = 0; at < packed.length; at += step) {
		inflater.push(packed.subarray(at, at + step), at + step >= packed.length);
	}
}

/**
 * Unpacks one file of an archive, chunk by chunk, and holds it against what the directory declares.
 * @throws IngestError password_protected, broken_archive (details.message); whatever `onChunk` throws.
 */
export function unpackTo(
	bytes: Uint8Array,
	entry: Entry,
	onChunk: (chunk: Uint8Array) => void,
): void {
	if (entry.encrypted) throw new IngestError('password_protected');
	let unpacked = 0;
	let crc = 0;
	const take = (chunk: Uint8Array) => {
		unpacked += chunk.length;
		if (unpacked > entry.unpacked) throw new RangeError('more than declared');
		crc = crcOf(chunk, crc);
		onChunk(chunk);
	};
	try {
		const packed = packedBytes(bytes, entry);
		if (entry.method === 0) take(packed);
		else if (entry.method === 8) inflate(packed, take);
		else throw new RangeError(`method ${entry.method}`);
		if (unpacked !== entry.unpacked || crc !== entry.crc) throw new RangeError('damaged');
	} catch (error) {
		if (error instanceof IngestError) throw error;
		throw new IngestError('broken_archive', { message: String(error) });
	}
}

/** One file of an archive, unpacked whole; `unpackTo` says what it throws. */
export function unpack(bytes: Uint8Array, entry: Entry): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(entry.unpacked);
	let at = 0;
	unpackTo(bytes, entry, (chunk) => {
		whole.set(chunk, at);
		at += chunk.length;
	});
	return whole;
}
