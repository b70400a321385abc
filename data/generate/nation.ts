import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fileWriter } from 'hyparquet-writer';
import { inChunks } from './nation/chunks';
import { csvHeader, csvRows } from './nation/csv';
import { readOptions } from './nation/options';
import { parquetOf } from './nation/parquet';
import { simulateNation } from './nation/simulate';

/** Visits in a row group: enough to pack well, few enough to be read one after the other. */
const rowGroup = 20_000;

const { nation, out, csv } = readOptions(process.argv.slice(2));
mkdirSync(out, { recursive: true });
const parquet = parquetOf(fileWriter(join(out, 'visits.parquet')));
const text = csv ? openSync(join(out, 'visits.csv'), 'w') : undefined;
if (text !== undefined) writeSync(text, csvHeader());
let visits = 0;
for (const drafts of inChunks(simulateNation(nation), rowGroup)) {
	await parquet.write(drafts);
	if (text !== undefined) writeSync(text, csvRows(drafts));
	visits += drafts.length;
}
await parquet.finish();
if (text !== undefined) closeSync(text);
console.log(`${visits} visits in ${out}`);
