import { expect, it } from 'vitest';
import { lines, only, told } from '../fixtures';

it('a row an indicator: pivoted, each finding at its own row', async () => {
	const table = await only('by-indicator.csv');
	expect(table).toMatchObject({
		...{ shape: 'indicator', rows: 15, accepted: 12, refused: 3, visits: 2 },
		repairs: { carried_down: 10, thai_digits: 1 },
		members: { 4: [4, 5, 6, 7, 8, 9, 10], 11: [11, 12, 13, 15, 16] },
		unknown: ['คะแนนเต็ม'],
	});
	expect(told(table)).toEqual([
		'14  unknown_indicator 11. ความพึงพอใจ',
		'17  total_row รวม 2 แห่ง',
		'18  note_row ที่มา',
		'12 i2 rows_disagree 79.5',
		'13 i2 rows_disagree 97.5',
		'15 i10 not_a_number โ5',
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
