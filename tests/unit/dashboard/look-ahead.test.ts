import { describe, expect, it, vi } from 'vitest';
import { LookAhead, nextFilters } from '$lib/dashboard/look-ahead';
import type { Shown } from '$lib/dashboard/state';
import { chosen, toggle, type Filter } from '$lib/filters';
import { onlyCounts, overview, type Choices, type Inquiry, type RunQuery } from '$lib/summaries';
import { catalogue, everything } from '../filters/catalogue';

const counts = (...ids: string[]) => new Map(ids.map((id, index) => [id, index + 1]));

const choicesShown: Choices = {
	years: counts('2562', '2563'),
	asOf: counts('latest', '6'),
	provinces: counts('สกลนคร'),
	districts: counts(...Array.from({ length: 31 }, (_, index) => `อำเภอ ${index}`)),
	types: counts('pao', 'sao'),
	levels: counts('AA'),
};

/** Figures that show everything, an engine that gives one row, and what that was asked. */
async function standing(
	run: RunQuery = () => Promise.resolve([{ f0: 1 }]),
	inquiry: Inquiry = onlyCounts,
) {
	const row = () => Promise.resolve([{ f0: 1 }]);
	const shown: Shown = {
		...{ read: [], files: [], passedOver: [], quality: { rows: 0, refused: 0, clean: 0 } },
		...{ catalogue, simulated: false },
		overview: await overview(row, everything, catalogue, inquiry),
	};
	const asked: string[] = [];
	const query: RunQuery = (sql) => {
		asked.push(sql);
		return run(sql);
	};
	const figures: { shown: Shown | undefined; choicesShown: Choices | undefined } = {
		shown,
		choicesShown,
	};
	return { figures, asked, filled: () => Promise.resolve({ query }) };
}

/** What the figures of these filters are asked by. */
async function statementsOf(...filters: readonly Filter[]): Promise<string[]> {
	const statements: string[] = [];
	const note: RunQuery = (sql) => {
		statements.push(sql);
		return Promise.resolve([{ f0: 1 }]);
	};
	for (const filter of filters) await overview(note, filter, catalogue, onlyCounts);
	return statements;
}

/** How often a filter was asked about. */
const asksOf = (asked: readonly string[], part: 'types' | 'levels' | 'provinces', id: string) => {
	const condition = chosen(toggle(everything, part, id), catalogue);
	return asked.filter((sql) => sql.includes(condition)).length;
};

describe('the next filters', () => {
	it('have one group more than the filter, of lists that are not long', () => {
		const filter = { ...everything, types: ['sao'] };
		expect(nextFilters(filter, choicesShown)).toEqual([
			{ ...filter, types: ['sao', 'pao'] },
			{ ...filter, levels: ['AA'] },
			{ ...filter, provinces: ['สกลนคร'] },
		]);
	});

	it('are none where nothing can be chosen', () => {
		const none = Object.fromEntries(
			Object.keys(choicesShown).map((part) => [part, new Map()]),
		) as unknown as Choices;
		expect(nextFilters(everything, none)).toEqual([]);
	});
});

type Parts = ConstructorParameters<typeof LookAhead>;
const lookAhead = (...parts: Parts) => new LookAhead(...parts).atAll();

describe('looking ahead', () => {
	it('asks of each next filter what the page shows, one statement after the other', async () => {
		let underWay = 0;
		const { figures, asked, filled } = await standing(async () => {
			expect(++underWay).toBe(1);
			await Promise.resolve();
			underWay--;
			return [{ f0: 1 }];
		});
		await lookAhead(filled, figures, () => true);
		const own = await statementsOf(...nextFilters(everything, choicesShown));
		expect(own.length).toBeGreaterThan(4);
		expect(asked).toEqual(own);
		expect(asksOf(asked, 'types', 'sao')).toBeGreaterThan(0);
	});

	it('waits for the warehouse to hold what is shown', async () => {
		const { figures, asked, filled } = await standing();
		let fill!: () => void;
		const waits = new Promise<void>((resolve) => (fill = resolve));
		const looking = lookAhead(
			() => waits.then(filled),
			figures,
			() => true,
		);
		expect(asked).toEqual([]);
		fill();
		await looking;
		expect(asked).not.toEqual([]);
	});

	it('asks no more once something else is to be done, is shown, or was not counted', async () => {
		const { figures, asked, filled } = await standing();
		await lookAhead(filled, figures, () => asked.length < 2);
		expect(asked).toHaveLength(2);
		await lookAhead(filled, { ...figures, choicesShown: undefined }, () => true);
		expect(asked).toHaveLength(2);
		const other = await standing(() => {
			other.figures.shown = undefined;
			return Promise.resolve([{ f0: 1 }]);
		});
		await lookAhead(other.filled, other.figures, () => true);
		expect(other.asked).toHaveLength(1);
	});

	it('asks for no lists of all agencies', async () => {
		const { figures, asked, filled } = await standing(undefined, { ...onlyCounts, listAll: true });
		await lookAhead(filled, figures, () => true);
		expect(asked).toEqual([]);
	});

	it('ends where a statement takes long, or fails, without a word', async () => {
		const now = vi.spyOn(performance, 'now');
		let time = 0;
		now.mockImplementation(() => time);
		const slow = await standing(() => {
			time += 101;
			return Promise.resolve([{ f0: 1 }]);
		});
		await lookAhead(slow.filled, slow.figures, () => true);
		now.mockRestore();
		expect(slow.asked).toHaveLength(1);
		const broken = await standing(() => Promise.reject(new Error('engine')));
		await expect(lookAhead(broken.filled, broken.figures, () => true)).resolves.toBeUndefined();
		expect(broken.asked).toHaveLength(1);
		const dead = () => Promise.reject(new Error('engine'));
		await expect(lookAhead(dead, broken.figures, () => true)).resolves.toBeUndefined();
	});
});

describe('looking where the pointer is', () => {
	const types = (id: string) => toggle(everything, 'types', id);

	it('asks what a click there would show, however long it takes, and before all is counted', async () => {
		const now = vi.spyOn(performance, 'now');
		let time = 0;
		now.mockImplementation(() => (time += 1_000));
		const { figures, asked, filled } = await standing();
		const uncounted = { ...figures, choicesShown: undefined };
		await new LookAhead(filled, uncounted, () => true).at(types('sao'));
		now.mockRestore();
		expect(asked).toEqual(await statementsOf(types('sao')));
	});

	it('asks no more once the pointer is elsewhere, or somebody waits', async () => {
		const { figures, asked, filled } = await standing();
		const ahead = new LookAhead(filled, figures, () => true);
		await Promise.all([ahead.at(types('pao')), ahead.at(types('sao'))]);
		expect(asked).toEqual(await statementsOf(types('sao')));
		asked.length = 0;
		await new LookAhead(filled, figures, () => false).at(types('sao'));
		expect(asked).toEqual([]);
	});
});
