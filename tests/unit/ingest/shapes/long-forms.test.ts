import { expect, it } from 'vitest';
import { lines, only, told } from '../fixtures';
import { composed } from '$lib/dashboard/composed';
import { take } from '../take';

it('a row an indicator: pivoted, each finding at its own row', async () => {
	const table = await only('by-indicator.csv');
	expect(table).toMatchObject({
		...{ shape: 'indicator', rows: 15, accepted: 12, refused: 3, visits: 2 },
		repairs: { carried_down: 10, thai_digits: 1 },
		members: { 4: [4, 5, 6, 7, 8, 9, 10], 11: [11, 12, 13, 15, 16] },
		unknown: ['คะแนนเต็ม'],
	});
	expect(told(table)).toEqual([
		'12 i2 rows_disagree 79.5',
		'13 i2 rows_disagree 97.5',
		'14  unknown_indicator 11. ความพึงพอใจ',
		'15 i10 not_a_number โ5',
		'17  total_row รวม 2 แห่ง',
		'18  note_row ที่มา',
	]);
	expect(table.findings.flatMap(({ against }) => against ?? [])).toEqual([
		{ row: 13, value: '97.5' },
		{ row: 12, value: '79.5' },
	]);
	const columns = ['row', 'agency_name', 'i1', 'i2', 'i9', 'i9_1', 'i10', 'i10_2', 'iit'];
	expect(lines(table, ...columns, 'ita_total', 'ita_level')).toEqual([
		'4 อบต.ตัวอย่างหนึ่ง 92.5 88.25 77.78 88.89  100 90.375 85.5 A',
		'11 ทต.ตัวอย่างสอง 81        incomplete',
	]);
});

it('a row a project: summed and counted as far as every part is known', async () => {
	const table = await only('by-project.csv');
	expect(table).toMatchObject({
		...{ shape: 'project', rows: 11, accepted: 9, refused: 2, visits: 4 },
		members: { 2: [2, 3, 4], 6: [6, 7, 8], 10: [10, 11] },
		...{ people: ['ผู้รับผิดชอบโครงการ'], unknown: [] },
	});
	expect(told(table)).toEqual([
		'5  total_row รวม 3 โครงการ',
		'7 plan_budget project_without_budget -',
		'7 projects_completed project_without_state ',
		'7 projects_total project_twice อบรมคุณธรรม',
		'11 projects_total project_unnamed ',
		'12 agency_name no_agency ',
	]);
	const counts = ['completed', 'in_progress', 'not_started', 'cancelled'];
	const columns = ['plan_budget', 'projects_total', ...counts.map((count) => `projects_${count}`)];
	expect(lines(table, 'row', 'agency_name', ...columns, 'plan_obstacle_other')).toEqual([
		'2 อบต.ตัวอย่างหนึ่ง 30500.5 3 2 1 0 0 เวลาน้อย\nฝนตก',
		'6 ทต.ตัวอย่างสอง  3     ',
		'9 อบต.ตัวอย่างสาม  0     ',
		'10 อบต.ตัวอย่างสี่       ',
	]);
});

it('of rows that several make a visit each counts once, whatever is wrong in it', async () => {
	const rows = [1, 2, 3, 4].map((row) => `2563,อบต.ก,อบรม,${row},แล้วเสร็จ`);
	const head = 'ปีงบประมาณ,ชื่อหน่วยงาน,ชื่อโครงการ,งบประมาณ,สถานะ';
	const table = await take([head, ...rows, '2563,อบต.ก,อบรม,,', '2563,อบต.ก,อบรม,,'].join('\n'));
	expect(table.shape).toBe('project');
	const found = table.findings.map(({ row }) => row);
	expect(found.length).toBeGreaterThan(6);
	expect(found).toEqual([...found].sort((one, other) => one - other));
	const { ipc: _, ...opened } = table;
	// The first project alone is no other's twin, has a budget and a state.
	expect((await composed([opened], [])).quality).toMatchObject({ rows: 6, clean: 1 });
});

it('a project whose cells have shifted leaves the plan of its agency unknown', async () => {
	const table = await take(
		[
			'หน่วยงาน,ปีงบประมาณ,รอบ,ชื่อโครงการ,สถานะ,งบประมาณ',
			'อบต.ก,2566,6,อบรม,แล้วเสร็จ,100',
			'อบต.ก,2566,6,ปลูกป่า,แล้วเสร็จ,1,200',
			'อบต.ข,2566,6,อบรม,แล้วเสร็จ,300',
		].join('\n'),
	);
	expect(table).toMatchObject({ rows: 3, accepted: 2, refused: 1, visits: 2 });
	expect(told(table)[0]).toBe('3  too_many_cells ');
	expect(lines(table, 'agency_name', 'projects_total', 'plan_budget')).toEqual([
		...['อบต.ก  ', 'อบต.ข 1 300'],
	]);
});

it('a name left out of a file that repeats it is missing, not carried on', async () => {
	const table = await take(
		[
			'หน่วยงาน,ปีงบประมาณ,รอบ,ตัวชี้วัด,คะแนน',
			...['อบต.ก,2566,6,1,80', 'อบต.ก,2566,6,2,81', ',2566,6,3,82'],
		].join('\n'),
	);
	expect(told(table).slice(0, 1)).toEqual(['4 agency_name no_agency ']);
	expect(lines(table, 'i1', 'i2', 'i3')).toEqual(['80 81 ']);
});

it.each([
	['two score columns', 'หน่วยงาน,ปีงบประมาณ,ตัวชี้วัด,คะแนนตนเอง,คะแนนกรรมการ', 'อบต.ก,2566,1,80,70'],
	['a full mark alone', 'หน่วยงาน,ปีงบประมาณ,ตัวชี้วัด,คะแนนเต็ม', 'อบต.ก,2566,1,100'],
	['counts beside', 'หน่วยงาน,ปีงบประมาณ,ชื่อโครงการ,สถานะ,จำนวนโครงการ', 'อบต.ก,2566,อบรม,แล้วเสร็จ,5'],
	['words that are no state', 'หน่วยงาน,ปีงบประมาณ,ชื่อโครงการ,สถานะ', 'อบต.ก,2566,อบรม,ดี'],
])('nothing is guessed of a table with %s', async (_, header, row) => {
	expect(await take([header, row, row.replace(',1,', ',2,')].join('\n'))).toMatchObject({
		shape: 'visit',
	});
});
