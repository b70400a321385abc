import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { turns } from '$lib/charts/turns.svelte';

let drawn: string[] = [];
const draw = (name: string) => turns.draw(() => drawn.push(name));

beforeEach(() => {
	vi.useFakeTimers();
	drawn = [];
	turns.of({});
});
afterEach(() => {
	vi.runAllTimers();
	vi.useRealTimers();
});

it('pictures of new data are drawn one a task, first come first', () => {
	['one', 'two', 'three'].forEach(draw);
	expect(drawn).toEqual([]);
	expect(turns.waiting).toBe(true);
	vi.advanceTimersToNextTimer();
	expect(drawn).toEqual(['one']);
	vi.advanceTimersToNextTimer();
	expect(drawn).toEqual(['one', 'two']);
	expect(turns.waiting).toBe(true);
	vi.advanceTimersToNextTimer();
	expect(drawn).toEqual(['one', 'two', 'three']);
	expect(turns.waiting).toBe(false);
});

it('a picture of several steps is drawn a step a task, and taken back with those not done', () => {
	const back = turns.draw(
		() => drawn.push('worked out'),
		() => drawn.push('written'),
	);
	vi.advanceTimersToNextTimer();
	expect(drawn).toEqual(['worked out']);
	back();
	vi.runAllTimers();
	expect(drawn).toEqual(['worked out']);
	expect(turns.waiting).toBe(false);
});

it('once they are, further ones of the same data are drawn at once', () => {
	draw('one');
	vi.runAllTimers();
	['two', 'three'].forEach(draw);
	expect(drawn).toEqual(['one', 'two', 'three']);
	expect(turns.waiting).toBe(false);
	turns.of({});
	draw('of newer data');
	expect(drawn).toHaveLength(3);
});

it('what is taken back is not drawn, and the others are', () => {
	const back = draw('one');
	draw('two');
	back();
	vi.runAllTimers();
	expect(drawn).toEqual(['two']);
	expect(turns.waiting).toBe(false);
});

it('nothing is left to draw where all are taken back', () => {
	draw('one')();
	vi.runAllTimers();
	expect(drawn).toEqual([]);
	expect(turns.waiting).toBe(false);
});

it('before a print all are drawn at once, and none of them twice', () => {
	['one', 'two'].forEach(draw);
	turns.hurry();
	expect(drawn).toEqual(['one', 'two']);
	vi.runAllTimers();
	expect(drawn).toEqual(['one', 'two']);
	expect(turns.waiting).toBe(false);
});

it('are over once all pictures of a change are drawn, and at once where it has none', async () => {
	let over = 0;
	['one', 'two'].forEach(draw);
	void turns.over().then(() => over++);
	await vi.advanceTimersToNextTimerAsync();
	expect([drawn.length, over]).toEqual([1, 0]);
	await vi.runAllTimersAsync();
	expect([drawn.length, over]).toEqual([2, 1]);
	void turns.over().then(() => over++);
	await vi.runAllTimersAsync();
	expect(over).toBe(2);
});

it('one that fails keeps no other from its turn', () => {
	turns.draw(() => {
		throw new Error('not drawn');
	});
	draw('two');
	expect(() => vi.advanceTimersToNextTimer()).toThrow('not drawn');
	vi.runAllTimers();
	expect(drawn).toEqual(['two']);
	expect(turns.waiting).toBe(false);
});
