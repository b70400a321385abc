import { IngestError } from './ingest-error';

/** What a file is read as. */
export type FileFormat = 'text' | 'html' | 'zip' | 'parquet';

/** First bytes of what is often opened by mistake, so that the answer can name it. */
const others: readonly [string, string][] = [
	['pdf', '%PDF'],
	['image', '\x89PNG'],
	['image', '\xff\xd8\xff'],
	['image', 'GIF8'],
	['image', 'II*\0'],
	['image', 'MM\0*'],
	['image', 'RIFF'],
	['rtf', '{\\rtf'],
	['gzip', '\x1f\x8b'],
	['rar', 'Rar!'],
	['7z', '7z\xbc\xaf'],
	['mht', 'MIME-Version:'],
];
const archiveMarks = ['PK\x03\x04', 'PK\x05\x06'];
const parquetMark = 'PAR1';
/** The container of Office before 2007, and of workbooks with a password since. */
const oleMark = '\xd0\xcf\x11\xe0';
/** Streams of such a container, by which it is told what it holds. */
const oleStreams: readonly [string, string][] = [
	['EncryptedPackage', 'password'],
	['WordDocument', 'doc'],
	['PowerPoint Document', 'ppt'],
];

/** Characters looked at to tell markup, more than any page has before its first table. */
const markupWithin = 100_000;
/** A byte order mark may stand before it, in whatever it reads as. */
const markup =
	/^[^\x20-\x7e]{0,3}\s*<(?:!doctype\s+html|html|head|body|meta|table|div|center|style|!--)/i;
const spreadsheetXml = /<Workbook[^>]*urn:schemas-microsoft-com:office:spreadsheet/;

/** What stands in a container of Office before 2007; the names of its streams are UTF-16. */
function refuseOle(bytes: Uint8Array): never {
	const text = new TextDecoder('utf-16le').decode(bytes);
	const [, format = 'xls'] = oleStreams.find(([stream]) => text.includes(stream)) ?? [];
	if (format === 'password') throw new IngestError('password_protected');
	throw new IngestError('unsupported_format', { format });
}

/** The start of a file as it would read in ASCII, in whatever encoding the rest is. */
function startOf(bytes: Uint8Array): string {
	return new TextDecoder('windows-874')
		.decode(bytes.subarray(0, markupWithin))
		.replaceAll('\0', '');
}

/**
 * The format of a file, by its first bytes rather than its name.
 * @throws IngestError empty_file, password_protected, unsupported_format (details.format), broken_parquet
 */
export function formatOf(name: string, bytes: Uint8Array): FileFormat {
	if (bytes.length === 0) throw new IngestError('empty_file');
	const mark = String.fromCharCode(...bytes.subarray(0, 16));
	const other = others.find(([, start]) => mark.startsWith(start));
	if (other) throw new IngestError('unsupported_format', { format: other[0] });
	if (mark.startsWith(oleMark)) refuseOle(bytes);
	if (mark.startsWith(parquetMark)) return 'parquet';
	if (archiveMarks.some((start) => mark.startsWith(start))) return 'zip';
	if (/\.parquet$/i.test(name)) throw new IngestError('broken_parquet');
	const start = startOf(bytes);
	if (spreadsheetXml.test(start)) throw new IngestError('unsupported_format', { format: 'xml' });
	return markup.test(start) ? 'html' : 'text';
}
