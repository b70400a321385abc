import { expect, it } from 'vitest';
import { unknownGroup } from '$lib/filters';
import { choicesOf, type RunQuery } from '$lib/summaries';
import { catalogue, everything } from '../filters/catalogue';

it('counts by the ids of the filter, what is not known under its own', async () => {
	const rows: Record<string, Record<string, unknown>[]> = {
		fiscal_year: [{ d0: 2563, f0: 141 }],
		province: [{ d0: 1, f0: 130 }],
		district: [
			{ d0: 2, f0: 12 },
			{ d0: 0, f0: 4 },
		],
		agency_type: [
			{ d0: 'sao', f0: 74 },
			{ d0: null, f0: 3 },
		],
		level: [{ d0: 'AA', f0: 20 }],
	};
	const rounds: Record<string, number> = { agency_years_latest: 141, agency_years_6: 120 };
	const run: RunQuery = (sql) => {
		const [, by = '', table = ''] = /^SELECT (\w*).* FROM (\w+)/.exec(sql) ?? [];
		return Promise.resolve(by ? (rows[by] ?? []) : [{ f0: rounds[table] ?? 0 }]);
	};
	expect(await choicesOf(run, everything, catalogue)).toEqual({
		years: new Map([['2563', 141]]),
		asOf: new Map([
			['latest', 141],
			['6', 120],
		]),
		provinces: new Map([['สกลนคร', 130]]),
		districts: new Map([
			['เจริญศิลป์', 12],
			[unknownGroup, 4],
		]),
		types: new Map([
			['sao', 74],
			[unknownGroup, 3],
		]),
		levels: new Map([['AA', 20]]),
	});
});
