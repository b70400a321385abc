import { describe, expect, it } from 'vitest';
import type { VisitRecord } from '../../../data/generate/record';
import { compose, type AgencyYear, type AsOf } from '../../oracle/compose';
import { allTen, visit } from './visit';

function asOf(round: AsOf, ...visits: VisitRecord[]): AgencyYear | undefined {
	return compose(visits).find((agencyYear) => agencyYear.asOf === round);
}

/** The rows each section is taken from, by section. */
function rowsOf(agencyYear: AgencyYear | undefined) {
	return Object.fromEntries(
		Object.entries(agencyYear?.sections ?? {}).map(([section, from]) => [section, from?.row]),
	);
}

describe('compose', () => {
	it('sees an agency-year as of latest and of each round visited', () => {
		const six = visit(2, { round: 6, projects_total: 80 });
		const twelve = visit(3, { round: 12, support_manual: true });
		expect(compose([six]).map((agencyYear) => agencyYear.asOf)).toEqual(['latest', 6]);
		expect(compose([visit(2, {})]).map((agencyYear) => agencyYear.asOf)).toEqual(['latest']);
		expect(rowsOf(asOf(6, six, twelve))).toMatchObject({ plan: 2, support: undefined });
		expect(rowsOf(asOf(12, six, twelve))).toMatchObject({ plan: undefined, support: 3 });
		expect(rowsOf(asOf('latest', six, twelve))).toMatchObject({ plan: 2, support: 3 });
	});

	it('takes each section whole from the latest visit that has it', () => {
		const six = visit(2, {
			round: 6,
			eplan_reported: false,
			projects_completed: 3,
			plan_obstacle_budget: true,
			ita_obstacle_other: 'ไม่มี',
			progress_published_reason: 'กำลังจัดทำ',
			oit_hr_complete_reason: 'รอลงนาม',
			observations: 'เว็บไซต์ล่ม',
		});
		const twelve = visit(3, {
			round: 12,
			projects_total: 10,
			plan_suggestions: 'ควรอบรม',
			ita_obstacle_management: false,
			advice_in_place: '1.1',
		});
		const sections = rowsOf(asOf('latest', six, twelve));
		expect(sections).toEqual({
			agency: 3,
			plan: 3,
			ita: undefined,
			disclosures: 2,
			plan_obstacles: 3,
			ita_obstacles: 3,
			support: undefined,
			advice: 3,
			suggestions: 2,
		});
	});

	it('does not take a budget or a ticked level for a plan section', () => {
		const six = visit(2, { round: 6, projects_completed: 0 });
		const twelve = visit(3, { round: 12, plan_budget: 306000, implementation_level: 'low' });
		expect(rowsOf(asOf('latest', six, twelve)).plan).toBe(2);
	});

	it('prefers ten indicators to a later total or level, and nine indicators to nothing', () => {
		const ten = visit(2, { round: 6, ...allTen(90) });
		const total = visit(3, { round: 12, ita_total: 90 });
		const nine = visit(4, { ...allTen(90), i4: undefined });
		expect(rowsOf(asOf('latest', ten, total)).ita).toBe(2);
		expect(rowsOf(asOf('latest', total, nine)).ita).toBe(3);
		expect(rowsOf(asOf('latest', nine)).ita).toBeUndefined();
		expect(rowsOf(asOf('latest', visit(5, { ita_level: 'incomplete' }))).ita).toBe(5);
	});

	it('takes type, district, name and province each from the latest visit that has it', () => {
		const six = visit(2, { round: 6, district: 'อ.เจริญศิลป์' });
		const twelve = visit(3, {
			...{ round: 12, district: undefined, province: undefined, agency_type: undefined },
			agency_name: 'เทศบาลตำบลทุ่งแก',
		});
		// The name of the later visit tells its type.
		expect(asOf('latest', six, twelve)).toMatchObject({
			type: 'subdistrict',
			district: 'เจริญศิลป์',
			province: 'สกลนคร',
			name: 'เทศบาลตำบลทุ่งแก',
		});
		expect(asOf(12, six, twelve)).toMatchObject({ district: '', province: '' });
	});

	it('keeps the history of an upgraded agency together', () => {
		const before = visit(2, {});
		const after = visit(3, {
			...{ fiscal_year: 2564, agency_type: 'subdistrict', agency_name: 'ทต.ทุ่งแก' },
		});
		const [first, second] = compose([before, after]);
		expect(first?.agency).toBe(second?.agency);
		expect([first, second].map((of) => [of?.year, of?.type])).toEqual([
			[2563, 'sao'],
			[2564, 'subdistrict'],
		]);
	});

	it('finds totals that differ in the year, whatever the round, given or by the weights', () => {
		const six = visit(2, { round: 6, ita_total: 90 });
		expect(asOf(6, six, visit(3, { round: 12, ita_total: 90.01 }))?.totalsDiffer).toBe(true);
		expect(asOf(6, six, visit(3, { round: 12, ...allTen(90) }))?.totalsDiffer).toBe(false);
		expect(asOf(6, six, visit(3, { round: 12, ita_level: 'A' }))?.totalsDiffer).toBe(false);
		const refused = { ...visit(3, { round: 6, ita_total: 80 }), accepted: false };
		expect(asOf(6, six, refused)?.totalsDiffer).toBe(false);
	});

	it('leaves out visits refused', () => {
		expect(compose([{ ...visit(2, {}), accepted: false }])).toEqual([]);
	});
});
