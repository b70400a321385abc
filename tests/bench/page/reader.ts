import { parquetMetadata, parquetScan } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import type { Intake } from '../ingest/measured';

/**
 * The yardstick of Parquet: the reader that ours rests on, every column once, nothing done with it.
 * In a worker, where the dashboard reads too and where memory is handed out more sparingly.
 */
async function pass(file: File): Promise<Intake> {
	const start = performance.now();
	const buffer = await file.arrayBuffer();
	const metadata = parquetMetadata(buffer);
	const scan = await parquetScan({ file: buffer, metadata, compressors });
	let values = 0;
	const columns = metadata.schema.slice(1).map(({ name }) => name);
	for (const column of columns) {
		for (const range of scan.ranges) {
			values += ((await scan.readColumn({ column, ...range })) as ArrayLike<unknown>).length;
		}
	}
	return { time: performance.now() - start, rows: values / columns.length };
}

addEventListener('message', ({ data }: MessageEvent<File>) => {
	void pass(data).then((intake) => postMessage(intake));
});
