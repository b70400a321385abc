import { expect, it, vi } from 'vitest';
import { defaultFilter } from '$lib/filters';
import { LookAhead, nextFilters } from '$lib/dashboard/look-ahead';
import { choicesOf, everything, overview } from '$lib/summaries';
import { openProvince } from './province';

it('what one choice more shows is known before anybody chooses it', async () => {
	const asked: string[] = [];
	const { engine, warehouse, stock } = await openProvince('parquet', (engine) => ({
		...engine,
		query(sql) {
			asked.push(sql);
			return engine.query(sql);
		},
	}));
	const run = (sql: string) => warehouse.query(sql);
	const { catalogue } = stock;
	const filter = defaultFilter(catalogue);
	const choicesShown = await choicesOf(run, filter, catalogue);
	const shown = {
		...{ read: [], files: [], passedOver: [], quality: { rows: 0, refused: 0, clean: 0 } },
		...{ catalogue, simulated: true },
		overview: await overview(run, filter, catalogue, everything),
	};
	const next = nextFilters(filter, choicesShown);
	expect(next.length).toBeGreaterThan(20);
	// However long its statements take beside other tests.
	const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
	const ahead = new LookAhead(
		() => Promise.resolve(warehouse),
		{ shown, choicesShown },
		() => true,
	);
	await ahead.atAll();
	clock.mockRestore();
	asked.length = 0;
	for (const filter of next) await overview(run, filter, catalogue, everything);
	expect(asked).toEqual([]);
	await engine.close();
});
