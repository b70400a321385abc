import { describe, expect, it } from 'vitest';
import {
	agencies,
	compile,
	meanTotal,
	medianTotal,
	passRate,
	scoredAgencies,
	summarise,
	type RunQuery,
	type Summary,
} from '$lib/summaries';

const byDistrict: Summary = { by: ['district'], metrics: [agencies, meanTotal, medianTotal] };

/** An engine that gives these rows, and keeps what it was asked. */
function fakeEngine(rows: Record<string, unknown>[]) {
	const asked: string[] = [];
	const run: RunQuery = (sql) => {
		asked.push(sql);
		return Promise.resolve(rows);
	};
	return { run, asked };
}

describe('compile', () => {
	it('gives one query, grouped where there is something to group by', () => {
		expect(compile({ by: [], metrics: [agencies] }, 'agency_years_6 WHERE true')).toBe(
			'SELECT (count(*))::DOUBLE AS f0 FROM agency_years_6 WHERE true',
		);
		expect(
			compile(
				{ by: ['district', 'type'], metrics: [agencies] },
				'agency_years_6 WHERE fiscal_year = 2563',
			),
		).toBe(
			'SELECT district::INTEGER AS d0, agency_type::VARCHAR AS d1, (count(*))::DOUBLE AS f0 ' +
				'FROM agency_years_6 WHERE fiscal_year = 2563 GROUP BY district, agency_type',
		);
	});

	it('casts every figure', () => {
		const sql = compile(
			{ by: [], metrics: [agencies, meanTotal, passRate] },
			'agency_years_6 WHERE true',
		);
		const selected = sql.slice('SELECT '.length, sql.indexOf(' FROM ')).split(/(?<= AS f\d), /);
		expect(selected.pop()).toBe('score_scale()::DOUBLE AS scale');
		expect(selected).toHaveLength(4);
		for (const figure of selected) expect(figure).toMatch(/^\(.*\)::DOUBLE AS f\d$/s);
	});

	it('asks for an expression that several figures rest on once', () => {
		const sql = compile(
			{ by: [], metrics: [meanTotal, medianTotal, scoredAgencies] },
			'agency_years_6 WHERE true',
		);
		expect(sql.split('(count(total))::DOUBLE')).toHaveLength(2);
	});
});

describe('summarise', () => {
	it('gives the engine the compiled query', async () => {
		const { run, asked } = fakeEngine([]);
		expect(await summarise(run, byDistrict, 'agency_years_6 WHERE fiscal_year = 2563')).toEqual([]);
		expect(asked).toEqual([compile(byDistrict, 'agency_years_6 WHERE fiscal_year = 2563')]);
	});

	it('reads keys and figures, and NULL as unknown', async () => {
		const { run } = fakeEngine([
			// In the order compiled: agencies, the sum of totals in hundredths, how many, their median.
			{ d0: 7, f0: 12, f1: 93_494.5, f2: 11, f3: 0, scale: 100 },
			{ d0: null, f0: 3, f1: null, f2: 0, f3: null, scale: 100 },
		]);
		const [known, unknown] = await summarise(run, byDistrict, 'agency_years_6 WHERE true');
		expect(known?.key).toEqual({ district: 7 });
		expect(known?.figure(agencies)).toEqual({ value: 12, n: 12 });
		expect(known?.figure(meanTotal)).toEqual({ value: 84.995, n: 11 });
		expect(known?.figure(medianTotal)).toEqual({ value: 0, n: 11 });
		expect(unknown?.key).toEqual({ district: undefined });
		expect(unknown?.figure(meanTotal)).toEqual({ value: undefined, n: 0 });
		expect(unknown?.figure(medianTotal).value).toBeUndefined();
	});

	it('throws for a metric it was not asked for', async () => {
		const { run } = fakeEngine([{ d0: 7, f0: 12, f1: 80, f2: 11, f3: 81 }]);
		const [row] = await summarise(run, byDistrict, 'agency_years_6 WHERE true');
		expect(() => row?.figure(passRate)).toThrow('not asked');
	});

	it('lets an error of the engine through', async () => {
		const run: RunQuery = () => Promise.reject(new Error('no such column'));
		await expect(summarise(run, byDistrict, 'agency_years_6 WHERE true')).rejects.toThrow(
			'no such column',
		);
	});
});
