import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ResultChoices } from '$lib/dashboard/result-choices';

let stored: Map<string, string>;
beforeEach(() => {
	stored = new Map();
	vi.stubGlobal('localStorage', {
		getItem: (name: string) => stored.get(name) ?? null,
		setItem: (name: string, text: string) => stored.set(name, text),
		removeItem: (name: string) => stored.delete(name),
	});
});
afterEach(() => vi.unstubAllGlobals());

const first = { result: 1, agency: 11 };
const second = { result: 2, agency: 22 };

it('a choice is remembered once its results are joined, and forgotten when undone', async () => {
	const joined: unknown[] = [];
	const choices = new ResultChoices((made) => Promise.resolve(joined.push(made) > 0));
	await choices.choose(first);
	await choices.choose({ ...first, agency: 12 });
	expect(choices.read()).toEqual([{ result: 1, agency: 12 }]);
	await choices.undo(1);
	expect(choices.read()).toEqual([]);
	expect(joined).toEqual([[first], [{ ...first, agency: 12 }], []]);
});

it('nothing changes of what is remembered where the join fails', async () => {
	let joins: boolean | undefined = true;
	const choices = new ResultChoices(() => Promise.resolve(joins));
	await choices.choose(first);
	joins = undefined;
	await choices.choose(second);
	await choices.undo(1);
	expect(choices.read()).toEqual([first]);
	await choices.clear();
	expect(choices.read()).toEqual([]);
});

it('choices made at once are all remembered', async () => {
	const choices = new ResultChoices(() => Promise.resolve(true));
	await Promise.all([choices.choose(first), choices.choose(second)]);
	expect(choices.read()).toEqual([first, second]);
});
