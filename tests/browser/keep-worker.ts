import { databaseCabinet } from '$lib/keep/database-cabinet';
import { fileCabinet } from '$lib/keep/file-cabinet';
import { Store } from '$lib/keep/store';

/** Changes what is kept, when told to; it is killed while it does. */
addEventListener('message', async ({ data }: MessageEvent<{ kind: string; name: string }>) => {
	const cabinet = data.kind === 'files' ? await fileCabinet(data.name) : databaseCabinet(data.name);
	const large = (fill: number) => [new Uint8Array(1_500_000).fill(fill)];
	const entries = ['new-1', 'new-2'].map((name) => ({ name, about: name }));
	postMessage('begun');
	await new Store<string>(cabinet, '1').change(
		() => entries,
		new Map([
			['new-1', large(1)],
			['new-2', large(2)],
		]),
	);
	postMessage('done');
});
