import { describe, expect, it } from 'vitest';
import { Holding } from '$lib/dashboard/holding.svelte';
import type { KeptChange, KeptFiles } from '$lib/dashboard/kept-files';
import { removeTable } from '$lib/dashboard/removing';
import type { Warehouse } from '$lib/warehouse';
import { fileOf, stockOf } from './file-of';

/** A warehouse that does all it is asked, and what is kept, by the numbers of the tables, newest last. */
function standing({ broken = false } = {}) {
	const stock = stockOf([]);
	const removed: number[] = [];
	const written: (number[] | undefined)[] = [];
	const warehouse = {
		load: () => Promise.resolve({ ...stock, replaced: [] }),
		remove: (number: number) => {
			if (broken) return Promise.reject(new Error('engine'));
			removed.push(number);
			return Promise.resolve(stock);
		},
	} as unknown as Warehouse;
	const holding = new Holding(
		() => Promise.resolve(warehouse),
		() => undefined,
	);
	let turn: Promise<unknown> = Promise.resolve();
	let stand: number[] = [];
	const keep = (coming: Promise<KeptChange | undefined>) => {
		turn = turn.then(async () => {
			const change = await coming;
			const stay = stand.filter((number) => !change?.removed?.includes(number));
			stand = [...stay, ...(change?.added ?? []).map(({ number }) => number)];
			written.push(change && stand);
			// Whatever is written is written before its table goes.
			for (const number of removed) expect(written.at(-1) ?? []).not.toContain(number);
		});
		return turn;
	};
	const kept = { keep } as unknown as KeptFiles;
	const open = async (number: number) => {
		const adding = holding.add([fileOf(number, String(number))]);
		void keep(adding.then(({ read }) => ({ added: read })));
		await adding;
	};
	return { holding, kept, open, removed, written };
}

const numbers = ({ files }: Holding) => files.map(({ number }) => number);

describe('a table that is taken out', () => {
	it('goes of what is kept and of what is held', async () => {
		const { holding, kept, open, removed, written } = standing();
		await open(1);
		await open(2);
		expect(await removeTable(holding, kept, 1)).toBe('beside others');
		expect([numbers(holding), removed, written.at(-1)]).toEqual([[2], [1], [2]]);
	});

	it('leaves another that was still being opened', async () => {
		const { holding, kept, open, written } = standing();
		await open(1);
		const opening = open(2);
		expect(await removeTable(holding, kept, 1)).toBe('beside others');
		await opening;
		expect([numbers(holding), written.at(-1)]).toEqual([[2], [2]]);
	});

	it('is told to stand alone, also where another goes at the same time', async () => {
		const { holding, kept, open, written } = standing();
		await open(1);
		await open(2);
		const both = [removeTable(holding, kept, 1), removeTable(holding, kept, 2)];
		expect(await Promise.all(both)).toEqual(['beside others', 'alone']);
		// Nothing is kept any more, and it is held until something takes its place.
		expect([numbers(holding), written.slice(-2)]).toEqual([[2], [[2], []]]);
	});

	it('waits for no file that is opened after it', async () => {
		const { holding, kept, open, written } = standing();
		await open(1);
		await open(2);
		const before = open(3);
		const removing = removeTable(holding, kept, 1);
		const after = open(4);
		await Promise.all([before, removing, after]);
		expect([numbers(holding), written.at(-1)]).toEqual([
			[2, 3, 4],
			[2, 3, 4],
		]);
	});

	it('is none where it is gone already', async () => {
		const { holding, kept, open, written } = standing();
		await open(1);
		expect(await removeTable(holding, kept, 9)).toBe('not at all');
		expect([numbers(holding), written.at(-1)]).toEqual([[1], undefined]);
	});

	it('goes of what is held where nothing can be kept', async () => {
		const { holding, open } = standing();
		await open(1);
		await open(2);
		expect(await removeTable(holding, undefined, 1)).toBe('beside others');
		expect(numbers(holding)).toEqual([2]);
	});

	it('stays held where the warehouse cannot give it up', async () => {
		const { holding, kept, open } = standing({ broken: true });
		await open(1);
		await open(2);
		await expect(removeTable(holding, kept, 1)).rejects.toThrow('engine');
		expect(numbers(holding)).toEqual([1, 2]);
	});
});
