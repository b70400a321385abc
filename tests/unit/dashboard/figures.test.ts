import { describe, expect, it, vi } from 'vitest';
import { Figures } from '$lib/dashboard/figures.svelte';
import type { Held } from '$lib/dashboard/state';
import { onlyCounts, type RunQuery } from '$lib/summaries';
import { catalogue, everything } from '../filters/catalogue';

const quality = { rows: 0, refused: 0, clean: 0 };
const held: Held = {
	...{ read: [], files: [], passedOver: [], quality },
	catalogue,
	simulated: false,
};
const narrow = { ...everything, years: [2563] };

/** Figures of an engine that gives one row, and the queries it was asked. */
function figuresOf(
	run: RunQuery = () => Promise.resolve([{ f0: 1 }]),
	drawn: Promise<void> = Promise.resolve(),
) {
	const asked: string[] = [];
	let now: Held | undefined = held;
	const figures = new Figures(
		(sql) => {
			asked.push(sql);
			return run(sql);
		},
		() => now,
		() => drawn,
	);
	return { figures, asked, hold: (other: Held) => (now = other) };
}

describe('the figures', () => {
	it('of the same filter, data and breakdowns are asked for once', async () => {
		const { figures, asked } = figuresOf();
		expect(await figures.look(held, everything, onlyCounts)).toBe(true);
		const once = asked.length;
		expect(await figures.look(held, { ...everything }, onlyCounts)).toBe(false);
		expect(asked).toHaveLength(once);
		expect(await figures.look(held, narrow, onlyCounts)).toBe(true);
		expect(figures.shown?.overview.filter).toBe(narrow);
	});

	it('come before the counts of the menus, which are then of their filter', async () => {
		let counted!: () => void;
		const waits = new Promise<void>((resolve) => (counted = resolve));
		const { figures } = figuresOf(async (sql) => {
			// Only the menus count by years.
			if (sql.startsWith('SELECT fiscal_year')) await waits;
			return [{ f0: 1 }];
		});
		const look = figures.look(held, everything, onlyCounts);
		await vi.waitUntil(() => figures.shown);
		expect([figures.looking, figures.counting, figures.choices]).toEqual([false, true, undefined]);
		counted();
		await look;
		expect(figures.counting).toBe(false);
		expect(figures.choicesShown).toBe(figures.choices);
		expect(figures.choices).toBeDefined();
		const other = figures.look(held, narrow, onlyCounts);
		expect(figures.counting).toBe(true);
		await other;
		expect(figures.counting).toBe(false);
	});

	it('are drawn before the menus are counted', async () => {
		let draw!: () => void;
		const { figures, asked } = figuresOf(undefined, new Promise((resolve) => (draw = resolve)));
		const counts = () => asked.filter((sql) => sql.startsWith('SELECT fiscal_year'));
		const look = figures.look(held, everything, onlyCounts);
		await vi.waitUntil(() => figures.shown);
		expect([counts().length, figures.looking]).toEqual([0, false]);
		draw();
		await look;
		expect([counts().length, figures.counting]).toEqual([1, false]);
	});

	it('that newer ones follow before they are drawn are not counted', async () => {
		let draw!: () => void;
		const { figures, asked } = figuresOf(undefined, new Promise((resolve) => (draw = resolve)));
		void figures.look(held, everything, onlyCounts);
		await vi.waitUntil(() => figures.shown);
		const newer = figures.look(held, narrow, onlyCounts);
		draw();
		await newer;
		expect(asked.filter((sql) => sql.startsWith('SELECT fiscal_year'))).toHaveLength(1);
		expect(figures.counting).toBe(false);
	});

	it('are of the page they were asked for', async () => {
		const { figures } = figuresOf();
		const scores = { ...onlyCounts, page: 'scores', more: () => Promise.resolve(['a row']) };
		await figures.look(held, everything, onlyCounts);
		expect(figures.of(scores)).toBeUndefined();
		await figures.look(held, everything, scores);
		expect(figures.of(scores)?.more).toEqual(['a row']);
		expect(figures.of(onlyCounts)).toBeUndefined();
	});

	it('stay, and their menus uncounted, where other data came while these were counted', async () => {
		let counted!: () => void;
		const waits = new Promise<void>((resolve) => (counted = resolve));
		const { figures, hold } = figuresOf(async (sql) => {
			if (sql.startsWith('SELECT fiscal_year')) await waits;
			return [{ f0: 1 }];
		});
		const look = figures.look(held, everything, onlyCounts);
		await vi.waitUntil(() => figures.shown);
		hold({ ...held });
		counted();
		await look;
		expect(figures.shown?.catalogue).toBe(held.catalogue);
		expect([figures.choices, figures.counting]).toEqual([undefined, true]);
	});

	it('of data that is no longer held are void', async () => {
		const { figures, hold } = figuresOf();
		const look = figures.look(held, everything, onlyCounts);
		hold({ ...held });
		expect(await look).toBe(false);
		expect(figures.shown).toBeUndefined();
	});

	it('that failed leave the last ones, and may be asked for again', async () => {
		let broken = false;
		const { figures } = figuresOf(() =>
			broken ? Promise.reject(new Error('engine')) : Promise.resolve([{ f0: 1 }]),
		);
		await figures.look(held, everything, onlyCounts);
		const { shown } = figures;
		broken = true;
		await expect(figures.look(held, narrow, onlyCounts)).rejects.toThrow('engine');
		expect([figures.shown, figures.looking]).toEqual([shown, false]);
		broken = false;
		expect(await figures.look(held, narrow, onlyCounts)).toBe(true);
	});
});
