import { describe, expect, it } from 'vitest';
import { lines, only, told } from './fixtures';

describe('the cells of an office', () => {
	it('typed: dates in either era, percents as shown, results and failures of formulas', async () => {
		const table = await only('typed-cells.xlsx');
		expect(table).toMatchObject({ rows: 3, accepted: 2, refused: 1, repairs: { date_era: 1 } });
		expect(told(table)).toEqual([
			'2 eit not_a_number #N/A',
			'2 projects_completed not_a_number #DIV/0!',
			'3 district formula_error #N/A',
			'3 district district_blank #N/A',
			'4 agency_name no_agency #N/A',
		]);
		const columns = ['visit_date', 'ita_total', 'iit', 'plan_published', 'projects_total'];
		expect(lines(table, ...columns, 'district')).toEqual([
			'2023-04-10 92.5 90.3 true 10 สมมติ',
			'2023-04-11 100 0.5 false 7 ',
		]);
		expect(lines(await only('from-1904.xlsx'), ...columns)).toEqual([
			'2023-04-10 92.5 90.3 true 10',
		]);
	});

	it('Thai digits', async () => {
		const table = await only('thai-digits.csv');
		expect(table).toMatchObject({ accepted: 2, findings: [], repairs: { thai_digits: 9 } });
		expect(
			lines(table, 'fiscal_year', 'round', 'ita_total', 'plan_budget', 'projects_total'),
		).toEqual(['2566 6 92.5 306000 80', '2566 12 78.25 195000 ']);
	});

	it('text pasted from PDF, in headers too', async () => {
		const table = await only('pasted-from-pdf.csv');
		expect(table).toMatchObject({ accepted: 2, findings: [], repairs: { decomposed_am: 2 } });
		expect(lines(table, 'district', 'agency_name', 'projects_cancelled')).toEqual([
			'อำเภอลำทับ อบต.น้ำใส 2',
			'อำเภอลำทับ อบต.นำชัย 0',
		]);
	});

	it('two-digit years', async () => {
		const table = await only('two-digit-years.tsv');
		expect(table).toMatchObject({ separator: '\t', findings: [], repairs: { short_year: 4 } });
		expect(lines(table, 'fiscal_year', 'visit_date', 'ita_total')).toEqual([
			'2566 2023-04-10 92.5',
			'2566 2023-10-05 78.25',
		]);
	});

	it('ticks alone: what is not ticked is unknown', async () => {
		const table = await only('tick-only-lists.csv');
		expect(table).toMatchObject({ accepted: 3, findings: [], repairs: {} });
		const boxes = ['plan_obstacle_budget', 'plan_obstacle_staffing', 'ita_obstacle_executives'];
		expect(lines(table, ...boxes, 'support_manual', 'support_site_visit')).toEqual([
			'true  true true true',
			' true   ',
			'    ',
		]);
	});

	it('forms on 30/30/40', async () => {
		const table = await only('points-30-30-40.csv');
		expect(table).toMatchObject({ accepted: 2, findings: [], repairs: { form_scale: 6 } });
		expect(lines(table, 'ita_total', 'iit', 'eit', 'oit')).toEqual([
			'88.5 90 85 90',
			'63 80 70 45',
		]);
	});

	it('English headers', async () => {
		const table = await only('english-headers.csv');
		expect(table).toMatchObject({
			accepted: 2,
			unknown: [],
			findings: [],
			repairs: { era: 1 },
		});
		expect(lines(table, 'fiscal_year', 'district', 'plan_published')).toEqual([
			'2566 Mueang true',
			'2566 Mueang false',
		]);
	});

	it('lines in two encodings', async () => {
		const table = await only('mixed-encodings.csv');
		expect(table).toMatchObject({ encoding: 'utf-8', accepted: 3, repairs: { encoding: 2 } });
		expect(lines(table, 'district', 'agency_name', 'suggestions')).toEqual([
			'เมืองตัวอย่าง อบต.ตัวอย่างหนึ่ง ควรเผยแพร่แผน',
			'สมมติ ทต.ตัวอย่างสอง เพิ่มบุคลากร',
			'สมมติ อบต.เธอ ',
		]);
	});
});
