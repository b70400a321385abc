import { describe, expect, it } from 'vitest';
import { Holding } from '$lib/dashboard/holding.svelte';
import { KeptFiles, type FileStore, type KeptAbout } from '$lib/dashboard/kept-files';
import { removeTable } from '$lib/dashboard/removing';
import { takeUp, type HowTakenUp } from '$lib/dashboard/taking-up';
import { bytesOfFindings } from '$lib/ingest/finding-bytes';
import type { Cabinet } from '$lib/keep/cabinet';
import { Store } from '$lib/keep/store';
import type { Warehouse } from '$lib/warehouse';
import { fileOf, stockOf } from './file-of';

/** Tabs of one browser: they share what is kept, one changes it at a time, the others hear of it. */
function browser() {
	const kept = new Map<string, Uint8Array<ArrayBuffer>>();
	const cabinet: Cabinet = {
		get: (name) => Promise.resolve(kept.get(name)),
		put: (name, pieces) =>
			Promise.resolve(void kept.set(name, Uint8Array.from(Buffer.concat(pieces)))),
		names: () => Promise.resolve([...kept.keys()]),
		remove: (name) => Promise.resolve(void kept.delete(name)),
	};
	const store = new Store<KeptAbout>(cabinet, '1');
	const heard: (() => Promise<void>)[] = [];
	let lock: Promise<unknown> = Promise.resolve();
	const alone = <Result>(work: () => Promise<Result>) => {
		const turn = lock.then(work);
		lock = turn.catch(() => undefined);
		return turn;
	};
	return {
		...{ kept, store, heard, alone },
		/** Waits until no tab has anything more to do. */
		async settled() {
			for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setTimeout(resolve));
		},
	};
}

function tabOf({ store, heard, alone }: ReturnType<typeof browser>) {
	const stock = stockOf([]);
	const warehouse = {
		load: () => Promise.resolve({ ...stock, replaced: [] }),
		remove: () => Promise.resolve(stock),
	} as unknown as Warehouse;
	const holding = new Holding(
		() => Promise.resolve(warehouse),
		() => undefined,
	);
	const shown: boolean[] = [];
	const past: number[] = [];
	const failures: unknown[] = [];
	const show = ({ insist }: { insist: boolean }) => {
		shown.push(insist);
		return holding.simulate(fileOf(1, 'จำลอง'), { insist });
	};
	const reader = {
		goOnPast: (tables: readonly { number: number }[]) =>
			void past.push(...tables.map(({ number }) => number)),
	};
	const hears = () => take({ insist: true });
	const change = async (work: () => Promise<void>) => {
		await alone(work);
		for (const other of heard) if (other !== hears) void other();
	};
	const shared: FileStore = {
		place: Promise.resolve(0),
		read: () => alone(() => store.read()),
		change: (coming, bytes) => change(() => store.change(coming, bytes)),
		clear: () => change(() => store.clear()),
		onchange: () => () => undefined,
	};
	const kept = new KeptFiles(shared, (error) => failures.push(error));
	const take = (how: HowTakenUp) => takeUp(holding, reader, kept, { show }, how);
	heard.push(hears);
	return {
		...{ holding, kept, shown, past, failures, take },
		numbers: () => holding.files.map(({ number }) => number),
		open(number: number): Promise<unknown> {
			const file = fileOf(number, String(number));
			const adding = holding.add([file]);
			const copies = file.tables.map(({ hash, ipc, findings }) => ({
				...{ hash, number, ipc: [ipc.slice()], findings: bytesOfFindings(findings) },
			}));
			const written = kept.keep(
				adding.then(({ read }) => ({ added: read })),
				copies,
			);
			return Promise.all([adding, written]);
		},
	};
}

describe('what is kept', () => {
	it('is taken up in place of all held, and numbers go on past it', async () => {
		const tabs = browser();
		const [one, later] = [tabOf(tabs), tabOf(tabs)];
		await one.open(65);
		await later.take({ insist: false });
		expect([later.numbers(), later.past.includes(65), later.shown]).toEqual([[65], true, []]);
	});

	it('holds what two tabs open at the same moment, and both show it', async () => {
		const tabs = browser();
		const [one, other] = [tabOf(tabs), tabOf(tabs)];
		await Promise.all([one.open(1), other.open(2)]);
		await tabs.settled();
		expect([one.numbers(), other.numbers()]).toEqual([
			[1, 2],
			[1, 2],
		]);
		expect((await one.kept.read())?.map(({ number }) => number)).toEqual([1, 2]);
	});

	it('leaves nothing out that is opened while it is taken up', async () => {
		const tabs = browser();
		const [one, other] = [tabOf(tabs), tabOf(tabs)];
		await one.open(1);
		await tabs.settled();
		for (let moments = 0; moments < 40; moments++) {
			const taking = other.take({ insist: true });
			for (let moment = 0; moment < moments; moment++) await Promise.resolve();
			await Promise.all([taking, other.open(2 + moments)]);
			expect(other.numbers(), `after ${moments} moments`).toHaveLength(2 + moments);
		}
		const before = other.open(99);
		await Promise.all([before, other.take({ insist: true })]);
		expect(other.numbers()).toHaveLength(42);
	});

	it('keeps what another tab has just kept, where a tab takes its only one out', async () => {
		const tabs = browser();
		const [one, other] = [tabOf(tabs), tabOf(tabs)];
		await one.open(1);
		tabs.heard.length = 0;
		await other.open(2);
		expect(await removeTable(one.holding, one.kept, 1)).toBe('alone');
		await one.take({ insist: true, inUse: false });
		expect([one.numbers(), one.shown]).toEqual([[2], []]);
	});

	it('makes room for the simulation where it is nothing', async () => {
		const tabs = browser();
		const one = tabOf(tabs);
		await one.take({ insist: false });
		await one.open(1);
		await tabOf(tabs).kept.clear();
		await tabs.settled();
		expect([one.numbers(), one.holding.held?.simulated, one.shown]).toEqual([
			...[[], true],
			[false, true],
		]);
	});

	it('leaves the files in use where it cannot be read, unless they are to go', async () => {
		const tabs = browser();
		const one = tabOf(tabs);
		await one.open(1);
		tabs.kept.set('manifest.json', Uint8Array.of(1));
		await one.take({ insist: true });
		expect([one.numbers(), one.shown, one.failures.length]).toEqual([[1], [], 1]);
		await one.take({ insist: true, inUse: false });
		expect([one.numbers(), one.shown]).toEqual([[], [true]]);
	});
});
