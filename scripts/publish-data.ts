/** Publishes visits beside the dashboard: `npm run publish-data -- FILES… --source "…"` (README). */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { today } from '../src/lib/dashboard/today';
import { packageFiles } from '../src/lib/export/publication/package-files';
import { refusalReport, refusedRows } from '../src/lib/export/publication/refusal-report';
import { ingest } from '../src/lib/ingest/ingest';
import { IngestError } from '../src/lib/ingest/ingest-error';
import type { IngestedFile } from '../src/lib/ingest/types';
import { ingestErrorText } from '../src/lib/words/ingest-errors';
import { publishInto } from './publish-folder';

const usage = `npm run publish-data -- FILES… --source "ชื่อหน่วยงานเจ้าของข้อมูล / who answers for the data"
  [--date YYYY-MM-DD]   วันที่ของข้อมูล / date of the data (วันนี้ / today)
  [--to FOLDER]         โฟลเดอร์ปลายทาง / where to (static/data)
  [--without-refused]   เผยแพร่แม้มีแถวที่ไม่รับ / publish although rows are refused`;

function stop(...lines: string[]): never {
	console.error(lines.join('\n'));
	process.exit(1);
}

async function read(path: string, file: number): Promise<IngestedFile> {
	try {
		const bytes = new Uint8Array(readFileSync(path));
		return await ingest({ name: basename(path), bytes, file }, () => undefined);
	} catch (error) {
		if (!(error instanceof IngestError)) stop(`${path}: ${String(error)}`);
		stop(`${path}: ${ingestErrorText(error, 'th')} / ${ingestErrorText(error, 'en')}`);
	}
}

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		source: { type: 'string' },
		date: { type: 'string', default: today() },
		to: { type: 'string', default: 'static/data' },
		'without-refused': { type: 'boolean', default: false },
	},
});
const { source, date, to } = values;
if (positionals.length === 0 || !source) stop(usage);
// A 31st of a month of 30 days would be taken for the 1st of the next.
const isDay = /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date));
if (!isDay || !new Date(date).toISOString().startsWith(date)) stop(usage);

const files: IngestedFile[] = [];
for (const path of positionals) {
	const number = files.reduce((sum, { tables }) => sum + tables.length, 1);
	files.push(await read(path, number));
}
const refused = refusedRows(files);
if (refused > 0) console.error(refusalReport(files).join('\n'));
if (refused > 0 && !values['without-refused']) {
	stop(
		`ไม่เผยแพร่: ไม่รับ ${refused} แถว แก้ไฟล์ หรือสั่งด้วย --without-refused`,
		`Not published: ${refused} rows are refused. Correct the files, or add --without-refused.`,
	);
}
const written = await packageFiles(files, { source, date });
publishInto(to, written);
console.log(`${to}: ${written.size} ไฟล์ / files`);
