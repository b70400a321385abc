import { describe, expect, it } from 'vitest';
import { agencies, overview, type RunQuery } from '$lib/summaries';
import { catalogue } from '../filters/catalogue';

const filter = { years: [2563], districts: ['เจริญศิลป์'], types: ['sao'] };

async function conditionsOf(): Promise<string[]> {
	const conditions: string[] = [];
	const run: RunQuery = (sql) => {
		conditions.push(/WHERE (.*?)(?: GROUP BY ALL)?$/s.exec(sql)?.[1] ?? '');
		return Promise.resolve([{}]);
	};
	await overview(run, filter, catalogue);
	return conditions;
}

describe('overview', () => {
	const year = `as_of = 'latest' AND fiscal_year IN (2563)`;
	const district = 'district IN (2)';
	const type = `(agency_type IN ('sao'))`;

	it('filters districts without the districts chosen, types without the types', async () => {
		const all = `${year} AND ${district} AND ${type}`;
		expect(await conditionsOf()).toEqual([
			all,
			`${year} AND ${type}`,
			`${year} AND ${district}`,
			all,
			`${all} AND (total IS NOT NULL OR level IS NOT NULL)`,
			`${year} AND ${type} AND total IS NOT NULL`,
			`${year} AND ${district} AND total IS NOT NULL`,
		]);
	});

	it('carries the filter and the catalogue it was asked under', async () => {
		const result = await overview(() => Promise.resolve([{ f0: 5 }]), filter, catalogue);
		expect(result).toMatchObject({ filter, catalogue });
		expect(result.whole.figure(agencies).value).toBe(5);
	});

	it('throws where the whole has no row', async () => {
		await expect(overview(() => Promise.resolve([]), filter, catalogue)).rejects.toThrow('one row');
	});
});
