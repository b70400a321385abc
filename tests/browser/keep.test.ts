import { afterEach, describe, expect, test } from 'vitest';
import { openStore } from '$lib/keep';
import type { Cabinet } from '$lib/keep/cabinet';
import { databaseCabinet } from '$lib/keep/database-cabinet';
import { fileCabinet, hasFileCabinet } from '$lib/keep/file-cabinet';
import { Store } from '$lib/keep/store';
import { chanceFrom } from '../../data/generate/chance';
import KeepWorker from './keep-worker?worker';

const name = 'kept-under-test';
const cabinets: Record<string, () => Promise<Cabinet>> = {
	files: () => fileCabinet(name),
	database: () => Promise.resolve(databaseCabinet(name)),
};
const bytes = (...numbers: number[]) => Uint8Array.from(numbers);

afterEach(async () => {
	for (const open of Object.values(cabinets)) await new Store(await open(), '1').clear();
});

test('this browser has a file system to keep files in', () => {
	expect(hasFileCabinet()).toBe(true);
});

describe.each(Object.entries(cabinets))('the cabinet of %s', (kind, open) => {
	test('gives what was put into it, opened anew', async () => {
		await (await open()).put('a', [bytes(1, 2, 3)]);
		await (await open()).put('a', [bytes(4), bytes(), bytes(5, 6)]);
		await (await open()).put('b', []);
		const again = await open();
		expect(await again.get('a')).toEqual(bytes(4, 5, 6));
		expect(await again.get('b')).toEqual(bytes());
		expect(await again.get('c')).toBeUndefined();
		expect([...(await again.names())].sort()).toEqual(['a', 'b']);
		await again.remove('a');
		expect(await again.names()).toEqual(['b']);
	});

	test('gives pieces, small and large, as one', async () => {
		const numbered = (length: number, from: number) =>
			Uint8Array.from({ length }, (_, place) => (from + place) % 251);
		const pieces: Uint8Array<ArrayBuffer>[] = [];
		let length = 0;
		for (const size of [3, 0, 700_000, 1, 256_000, 2, 256_001, 100_000, 200_000]) {
			pieces.push(numbered(size, length));
			length += size;
		}
		await (await open()).put('a', pieces);
		const whole = await (await open()).get('a');
		expect(whole).toHaveLength(length);
		// Told by its place: the difference of two so long would take minutes to print.
		expect(whole?.findIndex((byte, place) => byte !== place % 251)).toBe(-1);
	});

	/** Has a worker change what is kept, and kills it after a while, ms; gives how long it took it otherwise. */
	async function changeOf(most: number): Promise<number> {
		const worker = new KeepWorker();
		const said = (word: string) =>
			new Promise<void>((resolve) =>
				worker.addEventListener('message', ({ data }) => data === word && resolve()),
			);
		const [begun, done] = [said('begun'), said('done')];
		worker.postMessage({ kind, name });
		await begun;
		const start = performance.now();
		await Promise.race([new Promise((resolve) => setTimeout(resolve, most)), done]);
		worker.terminate();
		return performance.now() - start;
	}

	test('killed at 50 moments of a change it holds the former or the new', async () => {
		const chance = chanceFrom(2563);
		const found = new Set<string>();
		// How long a change takes is the machine's: the moments lie within it and a little behind.
		const whole = Math.ceil(await changeOf(10_000));
		for (let moment = 0; moment < 50; moment++) {
			const store = new Store<string>(await open(), '1');
			await store.change(() => [{ name: 'old', about: 'old' }], new Map([['old', [bytes(9)]]]));
			await changeOf(chance.whole(0, 2 * whole));
			const kept = await new Store<string>(await open(), '1').read();
			const names = kept.map((entry) => `${entry.name} ${entry.bytes[0]} ${entry.bytes.length}`);
			expect(['old 9 1', 'new-1 1 1500000,new-2 2 1500000']).toContain(names.join());
			found.add(names.join());
		}
		expect(found.size).toBe(2);
	});
});

test('a change made in one tab is heard in the others, and not in its own', async () => {
	const [one, other] = [openStore<string>(name, '1'), openStore<string>(name, '1')];
	const heard: string[] = [];
	one.onchange(() => heard.push('one'));
	const told = new Promise<void>((resolve) => {
		const end = other.onchange(() => {
			heard.push('other');
			end();
			resolve();
		});
	});
	await one.change(() => [{ name: 'a', about: 'A' }], new Map([['a', [bytes(1)]]]));
	await told;
	expect(heard).toEqual(['other']);
	expect(await other.read()).toEqual([{ name: 'a', about: 'A', bytes: bytes(1) }]);
	await other.clear();
	expect(await one.read()).toEqual([]);
});

test('tabs open at once have a place each, the first that is free', async () => {
	const places = Array.from({ length: 3 }, () => openStore<string>(name, '1').place);
	const others = (await Promise.all(places)).toSorted((one, other) => one - other);
	expect(new Set(others).size).toBe(3);
	const [first = 0, , last = 0] = others;
	expect(last - first).toBe(2);
	expect(await openStore<string>('another-kept-under-test', '1').place).toBe(0);
});
