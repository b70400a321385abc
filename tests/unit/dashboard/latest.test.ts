import { describe, expect, it } from 'vitest';
import { latestOnly } from '$lib/dashboard/latest';

/** Work that is done when it is told to be. */
function pending<T>() {
	let resolve!: (value: T) => void;
	let reject!: (error: Error) => void;
	const promise = new Promise<T>((done, failed) => {
		resolve = done;
		reject = failed;
	});
	return { work: () => promise, resolve, reject };
}

describe('latestOnly', () => {
	it('gives the result of work nothing newer overtook', async () => {
		const newest = latestOnly();
		expect(await newest(() => Promise.resolve('first'))).toBe('first');
		expect(await newest(() => Promise.resolve('second'))).toBe('second');
	});

	it.each([
		{ order: 'in order', first: 0 },
		{ order: 'the older one last', first: 1 },
	])('voids the older of two answers that arrive $order', async ({ first }) => {
		const newest = latestOnly();
		const [older, newer] = [pending<string>(), pending<string>()];
		const answers = [newest(older.work), newest(newer.work)];
		const arrivals = [() => older.resolve('older'), () => newer.resolve('newer')];
		arrivals[first]?.();
		await answers[first];
		arrivals[1 - first]?.();
		expect(await Promise.all(answers)).toEqual([undefined, 'newer']);
	});

	it('keeps two series apart', async () => {
		const [one, other] = [latestOnly(), latestOnly()];
		const slow = pending<string>();
		const answer = one(slow.work);
		await other(() => Promise.resolve('other'));
		slow.resolve('one');
		expect(await answer).toBe('one');
	});

	it('lets an error through and goes on', async () => {
		const newest = latestOnly();
		await expect(newest(() => Promise.reject(new Error('engine')))).rejects.toThrow('engine');
		expect(await newest(() => Promise.resolve(1))).toBe(1);
	});
});
