import { describe, expect, it } from 'vitest';
import { lines, only, told } from './fixtures';
import { ingest } from '$lib/ingest/ingest';
import { take } from './take';

describe('a table of ITA results', () => {
	it('in a file of its own, the year assessed headed as fiscal year', async () => {
		const table = await only('ita-results.csv');
		expect(table).toMatchObject({
			...{ shape: 'visit', rows: 5, accepted: 3, refused: 2, visits: 3 },
			results: { header: 'ปีงบประมาณ', years: [2564, 2565] },
			unknown: ['ที่'],
		});
		expect(table.matched).toContainEqual({ header: 'ปีงบประมาณ', column: 'ita_fiscal_year' });
		expect(told(table)).toEqual([
			'4 ita_level level_disagrees B',
			'5 ita_fiscal_year no_year ',
			'6  total_row รวมทั้งสิ้น',
		]);
		expect(
			lines(table, ...['row', 'fiscal_year', 'ita_fiscal_year', 'agency_name', 'total', 'result']),
		).toEqual([
			'2 2566 2565 อบต.ตัวอย่างหนึ่ง 88.5 true',
			'3 2565 2564 อบต.ตัวอย่างหนึ่ง 80 true',
			'4 2566 2565 ทต.ตัวอย่างสอง 91 true',
		]);
	});

	it.each([
		['a round', 'ปีงบประมาณ,รอบ,หน่วยงาน,คะแนนรวม', '2566,6,อบต.ก,80'],
		['a section of the visit', 'ปีงบประมาณ,หน่วยงาน,คะแนนรวม,จำนวนโครงการ', '2566,อบต.ก,80,3'],
		['both years', 'ปีงบประมาณ,ปีที่ประเมิน,หน่วยงาน,คะแนนรวม', '2566,2565,อบต.ก,80'],
		['no score', 'ปีงบประมาณ,หน่วยงาน', '2566,อบต.ก'],
	])('is none with %s', async (_, header, row) => {
		const table = await take(`${header}\n${row}`);
		expect(table.results).toBeUndefined();
		expect(lines(table, 'fiscal_year', 'result')).toEqual(['2566 false']);
	});

	it('is one where such columns are empty', async () => {
		const table = await take('ปีที่ประเมิน,รอบ,หน่วยงาน,คะแนนรวม,จำนวนโครงการ\n2565,,อบต.ก,80,-');
		expect(table.results).toEqual({ header: 'ปีที่ประเมิน', years: [2565] });
		expect(told(table).filter((line) => line.includes('round'))).toEqual([]);
	});

	it('with the year assessed alone a visit has no year', async () => {
		const bytes = new TextEncoder().encode('ปีที่ประเมิน,หน่วยงาน,จำนวนโครงการ\n2565,อบต.ก,3');
		const { tables, toMatch } = await ingest({ name: 'v.csv', bytes, file: 1 }, () => undefined);
		expect(tables).toEqual([]);
		expect(toMatch).toMatchObject([{ code: 'no_year_column' }]);
	});
});
