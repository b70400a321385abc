import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { simulated } from '$lib/dashboard/foreknown';
import { Holding } from '$lib/dashboard/holding.svelte';
import type { Stock, Warehouse } from '$lib/warehouse';
import { fileOf, stockOf } from './file-of';

const duplicate = { file: 1, row: 2, code: 'duplicate_visit' } as const;

/** A holding whose warehouse takes anything in and makes this of it. */
function holdingOf(stock: Stock = stockOf([])) {
	const loads: number[] = [];
	const load = (tables: readonly Uint8Array[]) => {
		loads.push(tables.length);
		return Promise.resolve({ ...stock, replaced: [] });
	};
	const warehouse = { load } as unknown as Warehouse;
	const holding = new Holding(
		() => Promise.resolve(warehouse),
		() => undefined,
	);
	return { holding, loads };
}

describe('what the warehouse holds', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	it('is no longer what was held before, from when it was loaded until it is put together', async () => {
		const { holding, loads } = holdingOf();
		const first = holding.add([fileOf(1, 'ก')]);
		await vi.runAllTimersAsync();
		await first;
		const before = holding.held;
		expect(holding.standing).toBe(before);
		const second = holding.add([fileOf(2, 'ข')]);
		for (let turn = 0; turn < 50; turn++) await Promise.resolve();
		expect([loads.length, holding.held, holding.standing]).toEqual([2, before, undefined]);
		await vi.runAllTimersAsync();
		await second;
		expect(holding.files).toHaveLength(2);
		expect(holding.standing).toBe(holding.held);
	});

	it('is no file any more from when the simulation was loaded in their place', async () => {
		const { holding, loads } = holdingOf();
		const first = holding.add([fileOf(1, 'ก')]);
		await vi.runAllTimersAsync();
		await first;
		const again = holding.simulate(fileOf(2, 'ข'), { insist: true });
		for (let turn = 0; turn < 50; turn++) await Promise.resolve();
		expect([loads.length, holding.standing]).toEqual([2, undefined]);
		await vi.runAllTimersAsync();
		await again;
		expect([holding.held?.simulated, holding.files]).toEqual([true, []]);
		expect(holding.standing).toBe(holding.held);
	});
});

describe('what is known of the simulation beforehand', () => {
	const foreseen = () => simulated(fileOf(1, 'ก'), stockOf([]));

	it('is held before the warehouse holds it, and stays where that is the same', async () => {
		const { holding, loads } = holdingOf();
		const held = await foreseen();
		holding.foresee(held);
		expect([holding.held, holding.foreseen]).toEqual([held, true]);
		await holding.simulate(fileOf(1, 'ก'));
		expect(holding.held).toBe(held);
		expect(holding.foreseen).toBe(false);
		expect(loads).toEqual([1]);
	});

	it('gives way where the warehouse makes something else of it', async () => {
		const { holding } = holdingOf(stockOf([duplicate]));
		holding.foresee(await foreseen());
		await holding.simulate(fileOf(1, 'ก'));
		expect(holding.held?.files[0]?.accepted).toBe(2);
		expect(holding.foreseen).toBe(false);
	});

	it('gives way to files, and does not come back', async () => {
		const { holding, loads } = holdingOf();
		holding.foresee(await foreseen());
		await holding.add([fileOf(2, 'ข')]);
		expect([holding.held?.simulated, holding.foreseen]).toEqual([false, false]);
		await holding.simulate(fileOf(1, 'ก'));
		holding.foresee(await foreseen());
		expect(holding.files.map(({ number }) => number)).toEqual([2]);
		expect(loads).toEqual([1]);
	});
});

it('is a table once that is put in again, as where another tab opened it meanwhile', async () => {
	const { holding } = holdingOf();
	await holding.add([fileOf(1, 'ก'), fileOf(2, 'ข')]);
	const { read } = await holding.add([fileOf(3, 'ก')]);
	expect(read.map(({ number }) => number)).toEqual([3]);
	expect(holding.files.map(({ number, part }) => `${number} ${part}`)).toEqual(['2 ข', '3 ก']);
});
