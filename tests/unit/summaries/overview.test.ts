import { describe, expect, it } from 'vitest';
import type { Filter } from '$lib/filters';
import {
	agencies,
	firstListed,
	mostListed,
	mostTotals,
	onlyCounts,
	overview,
	type RunQuery,
} from '$lib/summaries';
import { catalogue, everything } from '../filters/catalogue';

const filter: Filter = {
	...everything,
	years: [2563],
	districts: ['เจริญศิลป์'],
	types: ['sao'],
	levels: ['A'],
	scores: { from: 60, to: 85 },
};

/** The conditions asked under. */
async function conditionsOf(asked: Filter): Promise<string[]> {
	const conditions: string[] = [];
	const run: RunQuery = (sql) => {
		const [, condition = ''] =
			/^SELECT .*? FROM agency_years_latest WHERE (.*?)(?: GROUP BY [\w, ]*)?$/s.exec(sql) ?? [];
		conditions.push(condition.replace(/\s+/g, ' '));
		return Promise.resolve([{}]);
	};
	await overview(run, asked, catalogue);
	return conditions;
}

describe('overview', () => {
	const year = 'fiscal_year IN (2563)';
	const district = 'district IN (2)';
	const type = `(agency_type IN ('sao'))`;
	const level = `(level IN ('A'))`;
	const range = 'total >= 60 * score_scale() AND total < 85 * score_scale()';
	const all = [year, district, type, level, range];
	const but = (...past: string[]) => all.filter((part) => !past.includes(part));
	const joined = (...parts: string[]) => parts.join(' AND ');
	/** With a total, where they are not too many. */
	const few = (...parts: string[]) =>
		`${joined(...parts)} AND total IS NOT NULL AND ( SELECT count(total) FROM agency_years_latest WHERE ${joined(...parts)}) <= ${mostTotals}`;
	const assessed = '(total IS NOT NULL OR level IS NOT NULL)';

	it('filters nothing away by what it shows', async () => {
		expect(await conditionsOf(filter)).toEqual([
			// The whole, how it spreads.
			joined(...all),
			joined(...but(level, range)),
			// By district: figures, totals, levels; by type the same.
			joined(...but(district)),
			few(...but(district)),
			joined(...but(district, level), assessed),
			joined(...but(type)),
			few(...but(type)),
			joined(...but(type, level), assessed),
		]);
	});

	it('compares no year with the one before where several, or all, are chosen', async () => {
		for (const years of [[2562, 2563], []]) {
			const result = await overview(() => Promise.resolve([{}]), { ...filter, years }, catalogue);
			expect(result.changes).toBeUndefined();
		}
	});

	it('carries the filter and the catalogue it was asked under', async () => {
		const result = await overview(() => Promise.resolve([{ f0: 5 }]), filter, catalogue);
		expect(result).toMatchObject({ filter, catalogue });
		expect(result.whole.figure(agencies).value).toBe(5);
	});

	it('lists the first agencies, or all where they are asked for', async () => {
		const run: RunQuery = () => Promise.resolve([{}]);
		const listed = async (listAll?: boolean) => {
			const more = (...[, , , most]: unknown[]) => Promise.resolve(most);
			const asked = { ...onlyCounts, more, ...(listAll === undefined ? {} : { listAll }) };
			return (await overview(run, filter, catalogue, asked)).more;
		};
		expect([await listed(), await listed(false)]).toEqual([firstListed, firstListed]);
		expect(await listed(true)).toBe(mostListed);
	});

	it('asks only what is wanted', async () => {
		const more = () => Promise.resolve('rows of its own');
		const asked = { ...onlyCounts, breakdowns: { type: { metrics: [agencies] } }, more };
		const queries: string[] = [];
		const run: RunQuery = (sql) => {
			queries.push(sql);
			return Promise.resolve([{ f0: 5 }]);
		};
		const result = await overview(run, filter, catalogue, asked);
		expect(queries).toHaveLength(3);
		expect(result.asked).toBe(asked);
		expect(result.more).toBe('rows of its own');
		expect(result.changes).toBeUndefined();
		expect(result.types[0]?.figure(agencies).value).toBe(5);
		for (const part of ['districts', 'districtTotals', 'districtLevels'] as const) {
			expect(result[part]).toEqual([]);
		}
		expect([...result.typeTotals, ...result.typeLevels]).toEqual([]);
	});

	it('throws where the whole has no row', async () => {
		await expect(overview(() => Promise.resolve([]), filter, catalogue)).rejects.toThrow('one row');
	});
});
