import { afterAll, beforeAll, expect, test } from 'vitest';
import { onlyTable } from '../only-table';
import { preparedColumns } from '$lib/summaries';
import { startEngine, Warehouse, type Engine } from '$lib/warehouse';

let engine: Engine;
let warehouse: Warehouse;

beforeAll(async () => {
	engine = await startEngine();
	warehouse = await Warehouse.open(engine, preparedColumns);
});
afterAll(() => engine.close());

const header = 'fiscal_year,round,agency_code,agency_name,province,district,visit_date,ita_total';

/** The Arrow bytes of a few CSV lines under the header above. */
async function visits(lines: string[]): Promise<Uint8Array> {
	const bytes = new TextEncoder().encode([header, ...lines].join('\n'));
	return (await onlyTable({ name: 'visits.csv', bytes, file: 1 })).ipc;
}

test('what shows only across visits and files is reported', async () => {
	const lines = [
		'2563,6,1,อบต.หนึ่ง,,ก,2020-04-01,50',
		'2564,6,1,ทต.หนึ่ง,,ก,2021-04-01,80.01',
		// Names one letter apart: one of each pair has no code; one of the last pair is elsewhere.
		'2564,6,,อบต.นาคำ,,ก,,80',
		'2564,6,,อบต.นาคำม,,ก,,80',
		'2564,6,2,อบต.นางำ,,ก,,80',
		'2564,6,,อบต.โพนงาม,,ก,,80',
		'2564,6,,อบต.โพนงา,,ข,,80',
		'2564,6,,อบต.หนองบอน,,ก,,80',
		'2564,6,,อบต.หนองอบน,,ก,,80',
		'2564,6,,อบจ.ก,จ.ก,,,80',
		'2564,6,,อบจ.ขอ,จ.ก,,,80',
		'2564,6,,อบจ.ขอ,จ.ข,,,80',
	];
	const stock = await warehouse.load([await visits(lines)], {
		replace: true,
		today: '2021-03-31',
	});
	expect(stock.findings.map(({ row, code }) => `${row} ${code}`)).toEqual(
		expect.arrayContaining(['3 score_jump', '3 type_changed', '3 date_in_future']),
	);
	const rowsOf = (code: string) =>
		stock.findings.filter((finding) => finding.code === code).map(({ row }) => row);
	expect(rowsOf('near_duplicate_name')).toEqual([4, 5]);
	expect(rowsOf('several_in_province')).toEqual([11, 12]);
	expect(stock.findings).toHaveLength(7);
	const later = await warehouse.load(
		[await visits(lines.slice(0, 1).concat('2564,6,1,อบต.หนึ่ง,,ก,2021-04-01,80'))],
		{ replace: true, today: '2021-04-01' },
	);
	expect(later.findings).toEqual([]);
});

test('totals of two ITA years apart, or on both sides of the break, are not compared', async () => {
	const stock = await warehouse.load(
		[
			await visits([
				'2563,6,1,อบต.หนึ่ง,,ก,,50',
				'2565,6,1,อบต.หนึ่ง,,ก,,90',
				'2566,6,2,อบต.สอง,,ก,,50',
				'2567,6,2,อบต.สอง,,ก,,90',
			]),
		],
		{ replace: true },
	);
	expect(stock.findings).toEqual([]);
});
