import { tableFromIPC } from '@uwdata/flechette';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { preparedColumns, resultJoins } from '$lib/summaries';
import { startEngine, Warehouse, type Engine } from '$lib/warehouse';
import { onlyTable } from '../only-table';

let engine: Engine;
let warehouse: Warehouse;
beforeAll(async () => {
	engine = await startEngine();
	warehouse = await Warehouse.open(engine, preparedColumns);
});
afterAll(() => engine.close());

const ipcOf = async (file: number, ...lines: string[]) => {
	const bytes = new TextEncoder().encode(lines.join('\n'));
	return (await onlyTable({ name: `${file}.csv`, bytes, file })).ipc;
};
const visits = () =>
	ipcOf(
		...([1, 'ปีงบประมาณ,รอบ,จังหวัด,อำเภอ,หน่วยงาน'] as const),
		'2566,6,ก,เมือง,อบต.บ้านนา',
		'2566,6,ก,เมือง,อบต.บ้านใน',
		'2566,6,ก,เหนือ,ทต.บ้านนาเหนือ',
		'2566,6,ก,เหนือ,อบต.ป่าสน',
	);
const results = () =>
	ipcOf(
		...([2, 'ปีที่ประเมิน,จังหวัด,อำเภอ,หน่วยงาน,คะแนน ITA'] as const),
		'2565,ก,เมือง,อบต.บ้านนาา,90',
		'2565,ก,เหนือ,อบต.ป่าสน,80',
		'2564,ก,ใต้,อบต.ไกล,70',
	);

/** Agency-years as of latest: year, whether visited, name and total. */
const seen = async () =>
	(
		await warehouse.query(`
SELECT fiscal_year::INTEGER AS year, chosen.visited, agency_name, (total / score_scale())::DOUBLE AS total
FROM agency_years AS chosen JOIN agency_year_sources USING (as_of, fiscal_year, agency)
WHERE as_of = 'latest' ORDER BY ALL`)
	).map(({ year, visited, agency_name, total }) =>
		[year, visited, agency_name, total ?? '-'].join(' '),
	);
const joins = () => resultJoins((sql) => warehouse.query(sql));

beforeEach(async () => {
	await warehouse.join([]);
	await warehouse.load([await visits(), await results()], { replace: true });
});

test('visits and results go out each by themselves', async () => {
	const namesIn = async (which?: { results: boolean }) =>
		tableFromIPC(await warehouse.visits(which))
			.getChild('agency_name')
			?.toArray();
	expect(await namesIn({ results: true })).toEqual(['อบต.บ้านนาา', 'อบต.ป่าสน', 'อบต.ไกล']);
	expect(await namesIn()).toEqual(['อบต.บ้านนา', 'อบต.บ้านใน', 'ทต.บ้านนาเหนือ', 'อบต.ป่าสน']);
});

test('results without a visit are listed with the agencies they may be of, and joined by choice', async () => {
	const { unjoined, chosen } = await joins();
	expect(chosen).toEqual([]);
	expect(unjoined.map(({ name, itaYears }) => `${name} ${itaYears.join()}`)).toEqual([
		'อบต.บ้านนาา 2565',
		'อบต.ไกล 2564',
	]);
	const [near, far] = unjoined;
	expect(near?.candidates.map(({ name }) => name)).toEqual([
		...['อบต.บ้านนา', 'อบต.บ้านใน', 'ทต.บ้านนาเหนือ'],
	]);
	expect(far?.candidates).toEqual([]);
	expect(await seen()).toEqual([
		'2565 false อบต.ไกล 70',
		'2566 false อบต.บ้านนาา 90',
		'2566 true ทต.บ้านนาเหนือ -',
		'2566 true อบต.บ้านนา -',
		'2566 true อบต.บ้านใน -',
		'2566 true อบต.ป่าสน 80',
	]);

	const choice = { result: near?.key ?? 0, agency: near?.candidates[0]?.key ?? 0 };
	await warehouse.join([choice]);
	expect((await seen()).slice(1)).toEqual([
		'2566 true ทต.บ้านนาเหนือ -',
		'2566 true อบต.บ้านนา 90',
		'2566 true อบต.บ้านใน -',
		'2566 true อบต.ป่าสน 80',
	]);
	const after = await joins();
	expect(after.unjoined.map(({ name }) => name)).toEqual(['อบต.ไกล']);
	expect(after.chosen).toMatchObject([
		{ key: choice.result, name: 'อบต.บ้านนาา', agency: 'อบต.บ้านนา' },
	]);
	// Opened anew, the results go where they were put; without the visits they stand alone.
	await warehouse.load([await results()], { replace: true });
	expect(await seen()).toEqual([
		...['2565 false อบต.ไกล 70', '2566 false อบต.บ้านนาา 90', '2566 false อบต.ป่าสน 80'],
	]);
});

test('results are taken out alone', async () => {
	await warehouse.remove(2);
	expect(await seen()).toEqual([
		...['2566 true ทต.บ้านนาเหนือ -', '2566 true อบต.บ้านนา -'],
		...['2566 true อบต.บ้านใน -', '2566 true อบต.ป่าสน -'],
	]);
	expect(await joins()).toEqual({ unjoined: [], chosen: [] });
});

test('the next edition of a file takes its place; another file of that name stands beside it', async () => {
	const edition = await ipcOf(
		...([3, 'ปีงบประมาณ,รอบ,จังหวัด,อำเภอ,หน่วยงาน,จำนวนโครงการ'] as const),
		...['2566,6,ก,เมือง,อบต.บ้านนา,3', '2566,6,ก,เมือง,อบต.บ้านใน,4', '2566,6,ก,ใต้,อบต.ใหม่,5'],
	);
	const elsewhere = await ipcOf(
		...([4, 'ปีงบประมาณ,รอบ,จังหวัด,อำเภอ,หน่วยงาน'] as const),
		'2566,6,ข,เมือง,อบต.บ้านนา',
	);
	const beside = await warehouse.load([elsewhere], {
		...{ replace: false, replacements: [{ former: 1, by: 4 }] },
	});
	expect(beside.replaced).toEqual([]);
	const instead = await warehouse.load([edition], {
		...{ replace: false, replacements: [{ former: 1, by: 3 }] },
	});
	expect(instead.replaced).toEqual([1]);
	expect(instead.findings.filter(({ code }) => code === 'duplicate_visit')).toEqual([]);
	const [files] = await warehouse.query(
		"SELECT string_agg(DISTINCT file::VARCHAR, ' ' ORDER BY file::VARCHAR) AS files FROM visits",
	);
	expect(files?.files).toBe('2 3 4');
});
