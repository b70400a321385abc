import { readFileSync } from 'node:fs';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { refusal, take, visitsOf } from './take';

const written = (codec: 'SNAPPY' | 'UNCOMPRESSED', rowGroupSize = 2) =>
	new Uint8Array(
		parquetWriteBuffer({
			codec,
			rowGroupSize,
			columnData: [
				{ name: 'หน่วยงาน', data: ['อบต.ก', 'อบต.ข', null], type: 'STRING' },
				{ name: 'ปีงบประมาณ', data: [2563n, 2020n, 2563n], type: 'INT64' },
				{ name: 'คะแนน ITA', data: [85.5, 101, 3], type: 'DOUBLE' },
				{ name: 'เปิดเผยแผน', data: [true, false, null], type: 'BOOLEAN' },
			],
		}),
	);

describe('Parquet of our own writer', () => {
	it.each(['SNAPPY', 'UNCOMPRESSED'] as const)('%s, in two row groups', async (codec) => {
		const ingested = await take(written(codec), 'visits.parquet');
		expect(ingested).toMatchObject({ format: 'parquet', rows: 3, accepted: 2, refused: 1 });
		expect(ingested.encoding).toBeUndefined();
		expect(ingested.findings.map(({ row, code }) => [row, code])).toEqual([
			[2, 'out_of_range'],
			[3, 'no_agency'],
		]);
		expect(visitsOf(ingested)).toMatchObject([
			{ row: 1, fiscal_year: 2563, ita_total: 85.5, plan_published: true },
			{ row: 2, fiscal_year: 2563, ita_total: null, plan_published: false },
		]);
		expect(ingested.repairs).toEqual({ era: 1 });
	});

	it('is known by its mark, whatever the file is called', async () => {
		expect((await take(written('SNAPPY'), 'visits.csv')).format).toBe('parquet');
	});
});

describe('Parquet of another writer', () => {
	it.each(['gzip', 'zstd', 'snappy', 'none'])('%s', async (codec) => {
		const ingested = await take(readFileSync(`tests/fixtures/ingest/${codec}.parquet`));
		expect(ingested).toMatchObject({ rows: 3, accepted: 3 });
		expect(ingested.findings.map(({ row, code }) => [row, code])).toEqual([
			[1, 'nothing_submitted'],
		]);
		expect(ingested.unknown).toEqual(['updated', 'photos', 'seal']);
		const day = (text: string) => Date.parse(text);
		expect(visitsOf(ingested)).toMatchObject([
			{
				agency_name: 'อบต.ทุ่งแก',
				visit_date: day('2020-04-10'),
				ita_total: 51.27,
				oit: 0,
				i1: 98.66,
				projects_total: 80,
				plan_published: true,
			},
			{ visit_date: null, ita_total: 0.29, oit: 93.01, i1: null, projects_total: null },
			{ agency_name: 'ทต.ตัวอย่าง', ita_total: null, oit: null, plan_published: null },
		]);
	});
});

describe('broken Parquet', () => {
	const whole = written('SNAPPY');

	it('cut short anywhere is told as such', async () => {
		for (let length = 4; length < whole.length; length += 7) {
			expect((await refusal(whole.slice(0, length)))?.code).toBe('broken_parquet');
		}
	});

	it('without rows is a header only', async () => {
		const empty = parquetWriteBuffer({
			columnData: [{ name: 'agency_name', data: [], type: 'STRING' }],
		});
		expect((await refusal(new Uint8Array(empty)))?.code).toBe('header_only');
	});
});
