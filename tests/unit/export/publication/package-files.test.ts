import { expect, it } from 'vitest';
import { packageFiles } from '$lib/export/publication/package-files';
import { refusalReport, refusedRows } from '$lib/export/publication/refusal-report';
import { ingest } from '$lib/ingest/ingest';
import { hashOf, readPackage } from '$lib/publish';
import { take, visitsOf } from '../../ingest/take';

const header = 'ปีงบประมาณ,รอบ,จังหวัด,หน่วยงาน,คะแนน ITA';
const lines = [
	'2567,12,สกลนคร,อบต.ก,80',
	'2566,12,จ.สกลนคร,อบต.ก,70',
	'2567,6,จังหวัดสกลนคร,อบต.ข,90',
	'2567,12,เลย,อบต.ค,60.5',
	'2567,12,,อบต.ง,50',
	'2567,12,เลย,,50',
];
const details = { source: 'สำนักงาน', date: '2026-01-31' };
const read = (name: string, ...rows: string[]) =>
	ingest(
		{ name, bytes: new TextEncoder().encode([header, ...rows].join('\n')), file: 1 },
		() => undefined,
	);
const descriptorOf = (files: ReadonlyMap<string, Uint8Array>) =>
	new TextDecoder().decode(files.get('datapackage.json'));

it('holds every accepted visit once, by fiscal year and province however it is written', async () => {
	const files = await packageFiles([await read('a.csv', ...lines)], details);
	const { resources, sources, created } = readPackage(descriptorOf(files));
	expect([sources, created]).toEqual([[{ title: 'สำนักงาน' }], '2026-01-31T00:00:00Z']);
	expect(
		resources.map(({ fiscalYear, province, visits, title }) => [
			fiscalYear,
			province,
			visits,
			title,
		]),
	).toEqual([
		[2566, 'สกลนคร', 1, 'การนิเทศ 2566 สกลนคร'],
		[2567, '', 1, 'การนิเทศ 2567 ไม่ระบุจังหวัด'],
		[2567, 'สกลนคร', 2, 'การนิเทศ 2567 สกลนคร'],
		[2567, 'เลย', 1, 'การนิเทศ 2567 เลย'],
	]);
	for (const { path, hash, bytes, visits } of resources) {
		const content = files.get(path) ?? new Uint8Array();
		expect(content.length).toBe(bytes);
		expect(await hashOf(content)).toBe(hash);
		expect((await take(content, path)).accepted).toBe(visits);
	}
	const [, , sakon] = resources;
	const visits = visitsOf(await take(files.get(sakon?.path ?? '') ?? '', 'x.parquet'));
	expect(visits.map(({ agency_name, province, total }) => [agency_name, province, total])).toEqual([
		['อบต.ก', 'สกลนคร', 80],
		['อบต.ข', 'จังหวัดสกลนคร', 90],
	]);
	expect(JSON.parse(descriptorOf(files))).toMatchObject({
		takenFrom: [{ name: 'a.csv', rows: 6, accepted: 5, refused: 1 }],
	});
	expect(JSON.parse(new TextDecoder().decode(files.get('visits.schema.json')))).toHaveProperty(
		'fields',
	);
	expect([...files.keys()].at(-1)).toBe('datapackage.json');
});

it('holds ITA results as results: nobody was visited for them', async () => {
	const bytes = new TextEncoder().encode('ปีที่ประเมิน,หน่วยงาน,คะแนนรวม\n2566,อบต.ก,80');
	const file = await ingest({ name: 'results.csv', bytes, file: 2 }, () => undefined);
	expect(file.tables[0]?.results?.years).toEqual([2566]);
	const files = await packageFiles([await read('a.csv', ...lines), file], details);
	const { resources } = readPackage(descriptorOf(files));
	const published = resources.filter(({ title }) => title.startsWith('ผล ITA'));
	expect(published.map(({ fiscalYear, visits }) => [fiscalYear, visits])).toEqual([[2567, 1]]);
	const [{ path } = { path: '' }] = published;
	expect(path).toMatch(/^results-/);
	const again = await take(files.get(path) ?? '', path);
	expect([again.accepted, again.results?.years]).toEqual([1, [2566]]);
});

it('is byte for byte the same of the same files, and names other bytes otherwise', async () => {
	const one = await packageFiles([await read('a.csv', ...lines)], details);
	const again = await packageFiles([await read('a.csv', ...lines)], details);
	expect(again).toEqual(one);
	const other = await packageFiles(
		[await read('a.csv', '2567,12,สกลนคร,อบต.ก,81', ...lines.slice(1))],
		details,
	);
	const changed = [...other.keys()].filter((name) => !one.has(name));
	expect(changed).toHaveLength(1);
	expect(changed[0]).toMatch(/^visits-2567-[0-9a-f]{16}\.parquet$/);
});

it('tells of every refused row where it stands and what to do, and of nothing else', async () => {
	const files = [await read('a.csv', ...lines), await read('b.csv', '2567,12,เลย,อบต.จ,140')];
	expect(refusedRows(files)).toBe(1);
	expect(refusalReport(files)).toEqual([
		'a.csv · 7 · agency_name: ไม่มีชื่อหน่วยงาน (ระบุชื่อหน่วยงาน) / No agency name (Give the agency name)',
	]);
});
