import { describe, expect, it } from 'vitest';
import { KeptFiles, type FileStore, type KeptAbout } from '$lib/dashboard/kept-files';
import type { Finding, Ingested, TableCopy } from '$lib/ingest';
import { bytesOfFindings } from '$lib/ingest/finding-bytes';
import type { Cabinet } from '$lib/keep/cabinet';
import { Store } from '$lib/keep/store';

const cabinetOf = (kept: Map<string, Uint8Array<ArrayBuffer>>): Cabinet => ({
	get: (name) => Promise.resolve(kept.get(name)),
	put: (name, pieces) =>
		Promise.resolve(void kept.set(name, Uint8Array.from(Buffer.concat(pieces)))),
	names: () => Promise.resolve([...kept.keys()]),
	remove: (name) => Promise.resolve(void kept.delete(name)),
});

function keeping(kept = new Map<string, Uint8Array<ArrayBuffer>>()) {
	const store: FileStore = Object.assign(new Store<KeptAbout>(cabinetOf(kept), '1'), {
		place: Promise.resolve(0),
		onchange: () => () => undefined,
	});
	const failures: unknown[] = [];
	return { kept, failures, files: new KeptFiles(store, (error) => failures.push(error)) };
}

const finding = (row: number): Finding => ({
	...{ file: 1, row, column: 'i1', value: 'ร้อย\n"', code: 'not_a_number' },
});

function table(number: number, findings: number): Ingested {
	return {
		...{ number, name: `${number}.csv`, size: 3, hash: `hash${number}`, format: 'csv' },
		...{ shape: 'visit', rows: 2, accepted: 2, refused: 0, visits: 2, matched: [], people: [] },
		...{ unknown: [], repairs: {}, ipc: new TextEncoder().encode(`visits ${number}`) },
		findings: Array.from({ length: findings }, (_, index) => finding(index + 2)),
	};
}
const without = ({ ipc: _, ...opened }: Ingested) => opened;
const added = (...tables: Ingested[]) => ({ added: tables.map(without) });
const copyOf = ({ hash, number, ipc, findings }: Ingested): TableCopy => ({
	...{ hash, number, ipc: [ipc.slice(0, 3), ipc.slice(3)], findings: bytesOfFindings(findings) },
});

describe('kept files', () => {
	it('come back as they were taken in, many findings and none', async () => {
		const { files, failures } = keeping();
		const tables = [table(1, 2_345), table(2, 0)];
		await files.keep(added(...tables), tables.map(copyOf));
		expect(await files.read()).toEqual(tables);
		expect(failures).toEqual([]);
	});

	it('go alone, what stays is not written again', async () => {
		const { kept, files } = keeping();
		const [first, second] = [table(1, 1), table(2, 1)];
		await files.keep(added(first, second), [first, second].map(copyOf));
		await files.keep({ removed: [1] });
		expect(await files.read()).toEqual([second]);
		expect([...kept.keys()].sort()).toEqual([
			...['hash2-2.arrow', 'hash2-2.findings.json', 'manifest.json'],
		]);
	});

	it('are those of all calls in their order, however long the one before takes', async () => {
		const { files } = keeping();
		const [first, second] = [table(1, 4_000), table(2, 1)];
		const long = files.keep(added(first), [copyOf(first)]);
		const short = files.keep(added(second), [copyOf(second)]);
		await Promise.all([long, short]);
		expect((await files.read())?.map(({ number }) => number)).toEqual([1, 2]);
		const again = files.keep(added(first), [copyOf(first)]);
		await files.clear();
		await again;
		expect(await files.read()).toEqual([]);
	});

	it('are those of before where the warehouse takes the new ones not', async () => {
		const { kept, files, failures } = keeping();
		const [first, second] = [table(1, 1), table(2, 1)];
		await files.keep(added(first), [copyOf(first)]);
		await files.keep(Promise.resolve(undefined), [copyOf(second)]);
		expect(await files.read()).toEqual([first]);
		expect(kept.size).toBe(3);
		await files.keep(Promise.resolve(added(second)), [copyOf(second)]);
		expect(await files.read()).toEqual([first, second]);
		expect(failures).toEqual([]);
	});

	it('are read with all that was to be kept before, and with nothing kept after', async () => {
		const { files } = keeping();
		const [first, second] = [table(1, 1), table(2, 1)];
		const kept = files.keep(Promise.resolve(added(first)), [copyOf(first)]);
		const read = files.read();
		await Promise.all([kept, files.keep(added(second), [copyOf(second)])]);
		expect(await read).toEqual([first]);
	});

	it('are those of every tab, where each knows of its own alone', async () => {
		const { kept, files } = keeping();
		const other = keeping(kept).files;
		const [first, second, third] = [table(1, 1), table(2, 1), table(3, 1)];
		await files.keep(added(first), [copyOf(first)]);
		await other.keep(added(second, third), [second, third].map(copyOf));
		await files.keep({ removed: [1] });
		await other.keep({ removed: [3] });
		expect(await files.read()).toEqual([second]);
	});

	it('stand once where two tabs open the same, as read last', async () => {
		const { kept, files } = keeping();
		const [one, another] = [table(1, 1), { ...table(2, 2), hash: 'hash1' }];
		const part = { ...table(3, 0), hash: 'hash1', part: 'แผ่น 2' };
		await files.keep(added(one, part), [one, part].map(copyOf));
		await keeping(kept).files.keep(added(another), [copyOf(another)]);
		expect(await files.read()).toEqual([part, another]);
		expect(kept.size).toBe(5);
	});

	it('are told to be damaged where findings are cut short, and give way to the next', async () => {
		const { kept, files, failures } = keeping();
		const one = table(1, 3);
		await files.keep(added(one), [copyOf(one)]);
		const findings = kept.get('hash1-1.findings.json');
		kept.set('hash1-1.findings.json', (findings ?? new Uint8Array()).slice(0, 20));
		expect(await files.read()).toBeUndefined();
		expect(failures).toMatchObject([{ code: 'damaged' }]);
		const others = [table(2, 1), table(3, 1)];
		for (const other of others) await files.keep(added(other), [copyOf(other)]);
		expect(await files.read()).toEqual(others);
	});
});
