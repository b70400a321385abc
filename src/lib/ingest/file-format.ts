import { IngestError } from './ingest-error';

/** First bytes of what is often opened by mistake, so that the answer can name it. */
const others: readonly [string, string][] = [
	['xlsx', 'PK\x03\x04'],
	['xls', '\xd0\xcf\x11\xe0'],
	['pdf', '%PDF'],
	['image', '\x89PNG'],
	['image', '\xff\xd8\xff'],
	['image', 'GIF8'],
	['gzip', '\x1f\x8b'],
];

const parquetMark = 'PAR1';

/**
 * The format of a file, by its first bytes rather than its name.
 * @throws IngestError empty_file, unsupported_format (details.format), broken_parquet
 */
export function formatOf(name: string, bytes: Uint8Array): 'csv' | 'parquet' {
	if (bytes.length === 0) throw new IngestError('empty_file');
	const start = String.fromCharCode(...bytes.subarray(0, 4));
	const other = others.find(([, mark]) => start.startsWith(mark));
	if (other) throw new IngestError('unsupported_format', { format: other[0] });
	if (start === parquetMark) return 'parquet';
	if (/\.parquet$/i.test(name)) throw new IngestError('broken_parquet');
	return 'csv';
}
