import { IngestError } from './ingest-error';

const million = 1_000_000;

/** The largest file of each ending that fits the memory of a browser once read, in bytes. */
const largest: readonly [RegExp, number][] = [
	[/\.(xlsx|xlsm)$/i, 100 * million],
	[/\.(xls|html?)$/i, 100 * million],
	[/\.zip$/i, 300 * million],
	[/\.parquet$/i, 500 * million],
];
/** Of text, the longest string the engines of browsers hold is twice this. */
const largestText = 250 * million;

/**
 * Refuses a file by its size, before any of it is read.
 * @throws IngestError file_too_large (details.size and details.most, in MB)
 */
export function checkSize(name: string, size: number): void {
	const most = largest.find(([ending]) => ending.test(name))?.[1] ?? largestText;
	if (size <= most) return;
	throw new IngestError('file_too_large', {
		size: Math.ceil(size / million),
		most: most / million,
	});
}
