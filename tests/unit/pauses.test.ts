import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { pauses } from '$lib/pauses';

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance', 'setTimeout'] }));
afterEach(() => void vi.useRealTimers());

/** Whether what is awaited has come by itself, without a turn of the page. */
async function comesAtOnce(resting: Promise<void>): Promise<boolean> {
	let come = false;
	void resting.then(() => (come = true));
	for (let turn = 0; turn < 5; turn++) await Promise.resolve();
	return come;
}

it('goes on at once while the page was not held up for long', async () => {
	const rest = pauses();
	vi.advanceTimersByTime(5);
	expect(await comesAtOnce(rest())).toBe(true);
});

it('lets the page have a turn after a while, and counts anew from there', async () => {
	const rest = pauses();
	vi.advanceTimersByTime(20);
	const resting = rest();
	expect(await comesAtOnce(resting)).toBe(false);
	await vi.advanceTimersByTimeAsync(1);
	expect(await comesAtOnce(resting)).toBe(true);
	expect(await comesAtOnce(rest())).toBe(true);
});
