import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	asResults,
	rowsBetween,
	visitTable,
	type VisitTable,
} from '$lib/export/visits/visit-table';
import { visitsCsv } from '$lib/export/visits/visits-csv';
import { visitsParquet } from '$lib/export/visits/visits-parquet';
import { visitsWorkbook } from '$lib/export/visits/visits-workbook';
import { ingest } from '$lib/ingest/ingest';
import type { Ingested } from '$lib/ingest/types';
import { take } from '../../ingest/take';
import { anyVisits } from './any-visit';

const settings = { seed: 2569, numRuns: 25 };

const valuesOf = ({ rows, columns }: VisitTable) =>
	Array.from({ length: rows }, (_, row) =>
		Object.fromEntries(columns.map(({ column, at }) => [column.name, at(row)])),
	);

const writers: Readonly<Record<string, (visits: VisitTable) => Promise<Ingested>>> = {
	csv: (visits) => take(Array.from(visitsCsv(visits)).join('')),
	xlsx: async (visits) => take((await visitsWorkbook(visits)).bytes, 'visits.xlsx'),
	parquet: (visits) => take(visitsParquet(visits), 'visits.parquet'),
};

/** Cells that a spreadsheet would run: what takes the apostrophe off again counts them. */
const armed = (visits: VisitTable) =>
	valuesOf(visits)
		.flatMap((visit) => Object.values(visit))
		.filter((value) => typeof value === 'string' && /^[=+\-@]/.test(value)).length;

const seconds = 1_000;

describe.each(Object.entries(writers))('visits out as %s and in again', (format, write) => {
	it(
		'are the same visits: none refused, nothing mended but the apostrophes of the way out',
		async () => {
			await fc.assert(
				fc.asyncProperty(anyVisits, async (visits) => {
					const again = await write(visits);
					expect(again.refused).toBe(0);
					expect(valuesOf(visitTable(again.ipc))).toEqual(valuesOf(visits));
					const apostrophes = format === 'csv' ? armed(visits) : 0;
					expect(again.repairs).toEqual(apostrophes > 0 ? { apostrophe: apostrophes } : {});
					expect([again.people, again.unknown]).toEqual([[], []]);
				}),
				settings,
			);
		},
		30 * seconds,
	);

	it(
		'are the simulated province with all that was worked out of it',
		async () => {
			const province = await take(
				new Uint8Array(readFileSync('data/simulated-province/visits.parquet')),
				'visits.parquet',
			);
			const visits = visitTable(province.ipc);
			const again = await write(visits);
			expect(again.accepted).toBe(province.accepted);
			expect(valuesOf(visitTable(again.ipc))).toEqual(valuesOf(visits));
		},
		30 * seconds,
	);
});

it.each(Object.entries(writers))(
	'are on the scale they were on, however few and low: as %s',
	async (_, write) => {
		const low = await take(
			'ปีงบประมาณ,หน่วยงาน,IIT,EIT,OIT\n2566,อบต.ก,90,90,90\n2566,อบต.ข,20,15,10\n',
		);
		const lowest = rowsBetween(visitTable(low.ipc), 1, 2);
		const again = await write(lowest);
		expect(valuesOf(visitTable(again.ipc))).toEqual(valuesOf(lowest));
		expect(again.repairs).toEqual({});
	},
);

it.each(Object.entries(writers))(
	'are ITA results again where they were, of the same years and on the same scale: as %s',
	async (_, write) => {
		const given = await take(
			'ปีที่ประเมิน,จังหวัด,หน่วยงาน,IIT,EIT,OIT\n2565,ก,อบต.ก,90,90,90\n2564,ก,ทต.ข,20,15,10\n',
		);
		// Alone, its scores could be points of 30, 30 and 40.
		const low = rowsBetween(visitTable(given.ipc), 1, 2);
		const again = await write(asResults(low));
		expect(again.results?.years).toEqual([2564]);
		expect(valuesOf(visitTable(again.ipc))).toEqual(valuesOf(low));
		expect(again).toMatchObject({ accepted: 1, refused: 0, repairs: {} });
	},
);

it('finds nothing in what nobody filled in', async () => {
	const lines = 'ปีงบประมาณ,รอบ,จังหวัด,อำเภอ,หน่วยงาน,เปิดเผยแผน\n2566,12,สกลนคร,เมือง,อบต.ก,ไม่มี\n';
	const given = await take(lines);
	const again = await take(visitsParquet(visitTable(given.ipc)), 'visits.parquet');
	const codes = ({ findings }: Ingested) => findings.map(({ code }) => code);
	expect(codes(again)).toEqual(codes(given));
});

it('comes as an archive of workbooks where one cannot hold it', async () => {
	const visits = visitTable(
		(await take(new Uint8Array(readFileSync('data/real-visit/visit.csv')))).ipc,
	);
	const many = {
		...visits,
		rows: 5,
		columns: visits.columns.map((c) => ({ ...c, at: () => c.at(0) })),
	};
	const { bytes, archive } = await visitsWorkbook(many, 2);
	expect(archive).toBe(true);
	const { tables } = await ingest({ name: 'visits.zip', bytes, file: 1 }, () => undefined);
	expect(tables.map(({ accepted }) => accepted)).toEqual([2, 2, 1]);
});
