import { readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { ingest } from '$lib/ingest/ingest';
let text = readFileSync('/tmp/big.csv', 'utf8');
text = text.slice(0, 12_000_000);
text = text.slice(0, text.lastIndexOf('\n2'));
const bytes = new TextEncoder().encode(text.slice(0, text.lastIndexOf('\n')));
const s = new Session();
s.connect();
await s.post('Profiler.enable');
await s.post('Profiler.start');
try {
	const r = await ingest({ name: 'big.csv', bytes, file: 1 }, () => undefined);
	console.log(r.rows);
} catch (e) {
	console.log(e);
}
const { profile } = await s.post('Profiler.stop');
const self = new Map<string, number>();
const total = profile.samples!.length;
const byId = new Map(profile.nodes.map((n) => [n.id, n]));
for (const id of profile.samples!) {
	const n = byId.get(id)!;
	const k =
		n.callFrame.functionName +
		' ' +
		n.callFrame.url.split('/').slice(-2).join('/') +
		':' +
		n.callFrame.lineNumber;
	self.set(k, (self.get(k) ?? 0) + 1);
}
console.log(
	[...self]
		.sort((a, b) => b[1] - a[1])
		.slice(0, 28)
		.map(([k, v]) => ((v / total) * 100).toFixed(1) + ' ' + k)
		.join('\n'),
);
