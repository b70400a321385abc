import { describe, expect, it } from 'vitest';
import { Store, type Entries, type StoreError } from '$lib/keep/store';
import type { Cabinet } from '$lib/keep/cabinet';

type Kept = Map<string, Uint8Array<ArrayBuffer>>;

/** A cabinet in memory that stops for good after so many changes, as a killed tab does. */
function cabinetOf(kept: Kept, changes = Infinity): Cabinet {
	const change = (work: () => void) => {
		if (changes-- <= 0) return new Promise<never>(() => undefined);
		work();
		return Promise.resolve();
	};
	return {
		get: (name) => Promise.resolve(kept.get(name)),
		put: (name, pieces) => change(() => kept.set(name, Uint8Array.from(Buffer.concat(pieces)))),
		names: () => Promise.resolve([...kept.keys()]),
		remove: (name) => change(() => kept.delete(name)),
	};
}

const bytes = (...names: string[]) =>
	new Map(
		names.map((name) => [name, ['bytes of ', name].map((part) => new TextEncoder().encode(part))]),
	);
const entries = (...names: string[]) => names.map((name) => ({ name, about: name.toUpperCase() }));
const storeOf = (kept: Kept, changes?: number, version = '1') =>
	new Store<string>(cabinetOf(kept, changes), version);
const read = async (kept: Kept) =>
	(await storeOf(kept).read()).map(({ name, about, bytes }) => [
		name,
		about,
		new TextDecoder().decode(bytes),
	]);
const told = (...names: string[]) =>
	names.map((name) => [name, name.toUpperCase(), `bytes of ${name}`]);

async function twoKept(): Promise<Kept> {
	const kept: Kept = new Map();
	await storeOf(kept).change(() => entries('a', 'b'), bytes('a', 'b'));
	return kept;
}

describe('the store', () => {
	it('keeps nothing at first', async () => {
		expect(await read(new Map())).toEqual([]);
	});

	it('keeps nothing where a tab was killed as it began to write the first manifest', async () => {
		const kept: Kept = new Map([['manifest.json', new Uint8Array()]]);
		expect(await read(kept)).toEqual([]);
		await storeOf(kept).change(() => entries('a'), bytes('a'));
		expect(await read(kept)).toEqual(told('a'));
	});

	it('keeps entries in their order, with their bytes', async () => {
		expect(await read(await twoKept())).toEqual(told('a', 'b'));
	});

	it('adds beside what is kept without its bytes, and drops what is not named', async () => {
		const kept = await twoKept();
		await storeOf(kept).change(() => entries('b', 'c'), bytes('c'));
		expect(await read(kept)).toEqual(told('b', 'c'));
		expect([...kept.keys()].sort()).toEqual(['b', 'c', 'manifest.json']);
	});

	it('gives a change what stands, not what its maker knew of', async () => {
		const kept = await twoKept();
		const change = (standing: Entries<string>) => [...standing.slice(1), ...entries('c')];
		await storeOf(kept).change(change, bytes('c'));
		expect(await read(kept)).toEqual(told('b', 'c'));
	});

	it('leaves nothing where nothing is to stand', async () => {
		const kept = await twoKept();
		await storeOf(kept).change(() => [], new Map());
		expect(kept.size).toBe(0);
	});

	it('leaves nothing when cleared', async () => {
		const kept = await twoKept();
		await storeOf(kept).clear();
		expect(kept.size).toBe(0);
		expect(await read(kept)).toEqual([]);
	});

	it('killed at any moment holds the former entries or the new ones', async () => {
		const outcomes = new Set<string>();
		for (let changes = 0; changes <= 6; changes++) {
			const kept = await twoKept();
			const killed = storeOf(kept, changes).change(() => entries('b', 'c', 'd'), bytes('c', 'd'));
			await Promise.race([killed, new Promise((resolve) => setTimeout(resolve, 5))]);
			const found = await read(kept);
			expect([told('a', 'b'), told('b', 'c', 'd')]).toContainEqual(found);
			outcomes.add(JSON.stringify(found));
			// What it left lying about is swept by the next change.
			await storeOf(kept).change(() => entries('b'), new Map());
			expect([...kept.keys()].sort()).toEqual(['b', 'manifest.json']);
		}
		expect(outcomes.size).toBe(2);
	});

	it('killed at any moment of being cleared holds all or nothing', async () => {
		for (let changes = 0; changes <= 3; changes++) {
			const kept = await twoKept();
			const killed = storeOf(kept, changes).clear();
			await Promise.race([killed, new Promise((resolve) => setTimeout(resolve, 5))]);
			expect(await read(kept)).toEqual(changes === 0 ? told('a', 'b') : []);
		}
	});

	it('writes bytes while their entries are on their way, and names them once they are there', async () => {
		const kept = await twoKept();
		let come: (change: () => ReturnType<typeof entries>) => void = () => undefined;
		const coming = new Promise<() => ReturnType<typeof entries>>((resolve) => (come = resolve));
		const changed = storeOf(kept).change(coming, bytes('c'));
		for (let turn = 0; turn < 10; turn++) await Promise.resolve();
		expect([...kept.keys()].sort()).toEqual(['a', 'b', 'c', 'manifest.json']);
		expect(await read(kept)).toEqual(told('a', 'b'));
		come(() => entries('c'));
		await changed;
		expect(await read(kept)).toEqual(told('c'));
	});

	it('leaves all as it was where none come', async () => {
		const kept = await twoKept();
		await storeOf(kept).change(Promise.resolve(undefined), bytes('c'));
		expect(await read(kept)).toEqual(told('a', 'b'));
		expect([...kept.keys()].sort()).toEqual(['a', 'b', 'manifest.json']);
	});

	it('leaves what another tab still holds to its next change', async () => {
		const kept = await twoKept();
		const held = new DOMException('held', 'NoModificationAllowedError');
		const cabinet = cabinetOf(kept);
		const remove = (name: string) => (name === 'a' ? Promise.reject(held) : cabinet.remove(name));
		const store = new Store<string>({ ...cabinet, remove }, '1');
		await store.change(() => entries('c'), bytes('c'));
		expect(await read(kept)).toEqual(told('c'));
		expect([...kept.keys()].sort()).toEqual(['a', 'c', 'manifest.json']);
		// To forget is to leave nothing: that it could not is said, once all else is gone.
		await expect(store.clear()).rejects.toBe(held);
		expect([...kept.keys()]).toEqual(['a']);
		await storeOf(kept).change(() => entries('d'), bytes('d'));
		expect([...kept.keys()].sort()).toEqual(['d', 'manifest.json']);
	});

	it('that is full keeps what it had', async () => {
		const kept = await twoKept();
		const full = new DOMException('full', 'QuotaExceededError');
		const cabinet = { ...cabinetOf(kept), put: () => Promise.reject(full) };
		const store = new Store<string>(cabinet, '1');
		await expect(store.change(() => entries('c'), bytes('c'))).rejects.toBe(full);
		expect(await read(kept)).toEqual(told('a', 'b'));
	});

	it.each<[string, (kept: Kept) => void, StoreError['code']]>([
		['bytes are missing', (kept) => kept.delete('a'), 'damaged'],
		['the manifest is no JSON', (kept) => kept.set('manifest.json', Uint8Array.of(1)), 'damaged'],
	])('says so where %s', async (_, spoil, code) => {
		const kept = await twoKept();
		spoil(kept);
		await expect(storeOf(kept).read()).rejects.toMatchObject({ code });
	});

	it('reads nothing of another version, and takes its place', async () => {
		const kept = await twoKept();
		const other = storeOf(kept, undefined, '2');
		await expect(other.read()).rejects.toMatchObject({ code: 'other_version' });
		await other.change(() => entries('c'), bytes('c'));
		expect((await other.read()).map(({ name }) => name)).toEqual(['c']);
	});

	it('keeps no entry that has no bytes', async () => {
		const kept = await twoKept();
		const changed = storeOf(kept).change(() => entries('a', 'c'), new Map());
		await expect(changed).rejects.toMatchObject({ code: 'damaged' });
		expect(await read(kept)).toEqual(told('a', 'b'));
	});
});
