import { describe, expect, it } from 'vitest';
import { RememberedMatchings } from '$lib/dashboard/remembered-matchings.svelte';

/** A browser's storage; a full one keeps nothing more. */
function storageOf(kept = new Map<string, string>(), full = false) {
	return {
		kept,
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => {
			if (full) throw new DOMException('full', 'QuotaExceededError');
			kept.set(key, value);
		},
		removeItem: (key: string) => void kept.delete(key),
	};
}
const matching = (header: string, to: string[] = []) => ({ columns: [{ header, to }] });
const headers = ({ all }: RememberedMatchings) => all.map(({ columns }) => columns[0]?.header);

describe('remembered matchings', () => {
	it('stand again after a restart, the newest first, one for the same headers', () => {
		const storage = storageOf();
		const first = new RememberedMatchings(() => storage);
		first.remember(matching('ก'));
		first.remember(matching('ข'));
		first.remember(matching('ก', ['agency_name']));
		const again = new RememberedMatchings(() => storage);
		expect(again.all).toEqual([matching('ก', ['agency_name']), matching('ข')]);
	});

	it('of another tab are kept beside', () => {
		const storage = storageOf();
		const [one, other] = [
			new RememberedMatchings(() => storage),
			new RememberedMatchings(() => storage),
		];
		one.remember(matching('ก'));
		other.remember(matching('ข'));
		one.refresh();
		expect(headers(one)).toEqual(['ข', 'ก']);
	});

	it('are forgotten one by one, and all with nothing left', () => {
		const storage = storageOf();
		const remembered = new RememberedMatchings(() => storage);
		for (const header of ['ก', 'ข', 'ค']) remembered.remember(matching(header));
		remembered.forget(matching('ข'));
		expect(headers(remembered)).toEqual(['ค', 'ก']);
		remembered.forgetAll();
		expect([headers(remembered), storage.kept.size]).toEqual([[], 0]);
	});

	it('are a hundred at most: the oldest goes', () => {
		const storage = storageOf();
		const remembered = new RememberedMatchings(() => storage);
		for (let nth = 0; nth <= 100; nth++) remembered.remember(matching(`${nth}`));
		expect(remembered.all).toHaveLength(100);
		expect(headers(remembered).at(-1)).toBe('1');
	});

	it.each(['{', '"ก"', '[7, "x", null]', '[{"format":"prongsai-matching"}]'])(
		'are none where %s is kept',
		(kept) => {
			const storage = storageOf(new Map([['prongsai.matchings', kept]]));
			expect(new RememberedMatchings(() => storage).all).toEqual([]);
		},
	);

	it('are in force until the tab is closed where nothing can be kept', () => {
		for (const storage of [
			() => storageOf(undefined, true),
			() => {
				throw new Error('forbidden');
			},
		]) {
			const remembered = new RememberedMatchings(storage);
			remembered.remember(matching('ก'));
			expect(headers(remembered)).toEqual(['ก']);
		}
	});
});
