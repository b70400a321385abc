import { expect, it } from 'vitest';
import type { AsOf } from '$lib/filters';
import { agencyRecord } from '$lib/summaries';

/** A database in which every key is of agency 3, visited in 2563; it keeps what it was asked. */
function database() {
	const asked: string[] = [];
	const run = (sql: string) => {
		asked.push(sql);
		if (sql.includes('FROM agency_keys')) return Promise.resolve([{ agency: 3 }]);
		if (sql.includes('FROM agency_year_sources')) {
			return Promise.resolve([
				{ as_of: 'latest', fiscal_year: 2563, agency_name: "อบต.ก'); --", plan: 7, ita: null },
			]);
		}
		return Promise.resolve([{ visit: 7, file: 1, row: 7, fiscal_year: 2563 }]);
	};
	return { asked, run };
}

it('asks nothing for a key that is no number', async () => {
	const { asked, run } = database();
	for (const key of [NaN, Infinity, 0.5, 2 ** 60]) {
		expect(await agencyRecord(run, { key, asOf: 'latest' })).toBeUndefined();
	}
	expect(asked).toEqual([]);
});

it('puts no text of the file or the address into SQL', async () => {
	const { asked, run } = database();
	const asOf = "6' OR '1'='1" as unknown as AsOf;
	const year = "2563' OR '1'='1" as unknown as number;
	await agencyRecord(run, { key: 1, asOf, year });
	await agencyRecord(run, { key: 1, asOf });
	expect(asked.length).toBeGreaterThan(4);
	expect(asked.join('\n')).not.toMatch(/OR '1'|--|ก/);
});

it('takes the latest year where none is asked for, and none where it is not there', async () => {
	const { run } = database();
	expect((await agencyRecord(run, { key: 1, asOf: 'latest' }))?.form?.year).toBe(2563);
	const missing = await agencyRecord(run, { key: 1, asOf: 'latest', year: 2570 });
	expect(missing).toMatchObject({ name: "อบต.ก'); --", years: [2563], form: undefined });
});

it('names the agency where nothing of it is seen in the view', async () => {
	const { run } = database();
	expect(await agencyRecord(run, { key: 1, asOf: 12, year: 2563 })).toMatchObject({
		name: "อบต.ก'); --",
		years: [],
		form: undefined,
	});
});
