import { readFileSync } from 'node:fs';
import { ingest } from '$lib/ingest/ingest';
const bytes = new Uint8Array(readFileSync('/tmp/big.csv'));
let last = '',
	t = performance.now();
const r = await ingest({ name: 'big.csv', bytes, file: 1 }, ({ stage, done }) => {
	const key = stage + (done === 0 ? '' : '>');
	if (key !== last) {
		console.log(last, Math.round(performance.now() - t));
		last = key;
		t = performance.now();
	}
});
console.log(
	last,
	Math.round(performance.now() - t),
	r.rows,
	r.ipc.length,
	Math.round(process.memoryUsage().rss / 1e6),
	'MB',
);
