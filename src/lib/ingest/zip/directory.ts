import { IngestError } from '../ingest-error';
import { strictUtf8 } from '../strict-utf8';

/** One file of an archive, as the archive's directory declares it. */
export interface Entry {
	readonly name: string;
	/** Bytes, packed and unpacked. */
	readonly packed: number;
	readonly unpacked: number;
	readonly crc: number;
	/** 0 is stored, 8 is deflated. */
	readonly method: number;
	readonly encrypted: boolean;
	/** Where its local header begins. */
	readonly offset: number;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const endLength = 22;
const entryLength = 46;
/** Stands for a size that is in the field of 64-bit sizes instead. */
const in64 = 0xffffffff;

/** Windows in Thai packs names in Windows-874 and says so nowhere; some packers write folders as it does. */
const nameOf = (bytes: Uint8Array) =>
	(strictUtf8(bytes) ?? new TextDecoder('windows-874').decode(bytes)).replaceAll('\\', '/');

/** The end record stands last, but for a comment of at most 65,535 bytes. */
function endOf(view: DataView): number {
	const first = Math.max(0, view.byteLength - endLength - 0xffff);
	for (let at = view.byteLength - endLength; at >= first; at--) {
		if (view.getUint32(at, true) === endMark) return at;
	}
	throw new RangeError('no end record');
}

/** The sizes and the offset of an entry, in 64 bits where 32 do not hold them. */
function sizesAt(view: DataView, at: number, nameLength: number, extraLength: number) {
	const sizes = [24, 20, 42].map((field) => view.getUint32(at + field, true));
	let extra = at + entryLength + nameLength;
	const end = extra + extraLength;
	while (extra + 4 <= end && view.getUint16(extra, true) !== 1) {
		extra += 4 + view.getUint16(extra + 2, true);
	}
	let field = extra + 4;
	return sizes.map((size) => {
		if (size !== in64) return size;
		field += 8;
		return Number(view.getBigUint64(field - 8, true));
	}) as [unpacked: number, packed: number, offset: number];
}

function read(bytes: Uint8Array): Entry[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = endOf(view);
	const count = view.getUint16(end + 10, true);
	let at = view.getUint32(end + 16, true);
	return Array.from({ length: count }, () => {
		if (view.getUint32(at, true) !== entryMark) throw new RangeError('no entry');
		const [nameLength = 0, extraLength = 0, commentLength = 0] = [28, 30, 32].map((field) =>
			view.getUint16(at + field, true),
		);
		const flags = view.getUint16(at + 8, true);
		const name = bytes.subarray(at + entryLength, at + entryLength + nameLength);
		const [unpacked, packed, offset] = sizesAt(view, at, nameLength, extraLength);
		const entry = {
			name: nameOf(name),
			packed,
			unpacked,
			crc: view.getUint32(at + 16, true),
			method: view.getUint16(at + 10, true),
			encrypted: (flags & 1) === 1,
			offset,
		};
		at += entryLength + nameLength + extraLength + commentLength;
		return entry;
	});
}

/**
 * The files of a zip archive, folders left out.
 * @throws IngestError broken_archive (details.message)
 */
export function entriesOf(bytes: Uint8Array): Entry[] {
	try {
		return read(bytes).filter(({ name }) => !name.endsWith('/'));
	} catch (error) {
		throw new IngestError('broken_archive', { message: String(error) });
	}
}
