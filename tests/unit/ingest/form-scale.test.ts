import { describe, expect, it } from 'vitest';
import { take, visitsOf } from './take';

const file = (header: string, rows: readonly string[]) =>
	take(
		[`หน่วยงาน,ปี,${header}`, ...rows.map((row, index) => `อบต.ก${index},2564,${row}`)].join('\n'),
	);

async function formsOf(header: string, rows: readonly string[]) {
	const ingested = await file(header, rows);
	return {
		forms: visitsOf(ingested).map(({ iit, eit, oit }) => [iit, eit, oit]),
		converted: ingested.repairs.form_scale ?? 0,
	};
}

describe('the scale of the form scores', () => {
	it('is points where they add up to the total', async () => {
		expect(await formsOf('IIT,EIT,OIT,คะแนน ITA', ['27,24,30,81', '28.5,21,0,49.5'])).toEqual({
			forms: [
				[90, 80, 75],
				[95, 70, 0],
			],
			converted: 6,
		});
	});

	it('is 0–100 where the weighted sum is the total, however low', async () => {
		expect(await formsOf('IIT,EIT,OIT,คะแนน ITA', ['30,30,40,34'])).toEqual({
			forms: [[30, 30, 40]],
			converted: 0,
		});
	});

	it('is told without totals by the range, and by the indicators where they stand', async () => {
		expect((await formsOf('IIT,EIT,OIT', ['27,24,30', '28,,'])).converted).toBe(4);
		expect((await formsOf('IIT,EIT,OIT', ['27,24,30', '85,80,70'])).converted).toBe(0);
		const header = 'EIT,ตัวชี้วัดที่ 6,ตัวชี้วัดที่ 7,ตัวชี้วัดที่ 8';
		expect((await formsOf(header, ['24,80,80,80'])).forms).toEqual([[null, 80, null]]);
		expect((await formsOf(header, ['24,24,24,24'])).forms).toEqual([[null, 24, null]]);
	});

	it('takes no more points than a form can give: on either scale that is wrong', async () => {
		const rows = [...Array<string>(10).fill('27,24,30,81'), '31,24,26,81'];
		const ingested = await file('IIT,EIT,OIT,คะแนน ITA', rows);
		expect(ingested.findings).toEqual([
			{ file: 7, row: 12, column: 'iit', value: '31', code: 'out_of_range' },
		]);
		expect(visitsOf(ingested).at(-1)).toMatchObject({ iit: null, eit: 80, oit: 65 });
		expect(ingested.repairs.form_scale).toBe(32);
		expect((await formsOf('IIT,EIT,OIT,คะแนน ITA', ['30,30,40,100'])).forms).toEqual([
			[100, 100, 100],
		]);
	});

	it('stays as given where only open data stands, which may well be low', async () => {
		expect(await formsOf('OIT', ['12', '0'])).toEqual({
			forms: [
				[null, null, 12],
				[null, null, 0],
			],
			converted: 0,
		});
	});
});
