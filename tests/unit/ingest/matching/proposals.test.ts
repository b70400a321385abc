import { describe, expect, it } from 'vitest';
import type { Cell } from '$lib/visits';
import { Cells } from '$lib/ingest/cells';
import { guess } from '$lib/ingest/matching/guess';
import { resolved } from '$lib/ingest/matching/resolve';
import { proposalOf } from '$lib/ingest/match-columns';

describe('what a column is, and why', () => {
	it.each<[string, Cell[], string, string]>([
		['ชื่อหน่วยงาน', ['อบต.ก'], 'agency_name', 'header'],
		['1.1 จำนวนโครงการ', ['3'], 'projects_total', 'header_part'],
		['การเปิดเผยข้อมูล', ['85.5'], 'i9', 'values'],
		['การเปิดเผยข้อมูล', ['✓'], 'ita_obstacle_disclosure', 'values'],
		['การเปิดเผยข้อมูล', ['0', '0'], '', 'ambiguous'],
		['การเปิดเผยข้อมูล', ['ไม่ทราบ'], '', 'ambiguous'],
		['ตำบล/อำเภอ/จังหวัด', ['ก/ข/ค'], 'subdistrict district province', 'places'],
		['จังหวัด อำเภอ', ['สกลนคร เมือง'], 'province district', 'places'],
		['จำนวนอำเภอในจังหวัด', ['18'], '', 'unknown'],
		['ผู้ประสานงาน', ['สมชาย'], '', 'people'],
		['ชื่อ', ['นายสมมติ ตัวอย่าง'], '', 'people'],
		['หน่วยงานผู้รับผิดชอบ', ['อบต.ก', 'ทต.ข'], '', 'unknown'],
		['สี', ['แดง'], '', 'unknown'],
	])('%s %j', (header, cells, to, reason) => {
		const proposal = proposalOf(header, cells);
		expect([proposal.to.join(' '), proposal.reason]).toEqual([to, reason]);
	});

	it('names what it may be where the values do not tell', () => {
		expect(proposalOf('การเปิดเผยข้อมูล', ['0']).candidates).toEqual([
			...['i9', 'ita_obstacle_disclosure'],
		]);
	});
});

describe('what a column may be', () => {
	it.each<[string, Cell[], string | undefined, string | undefined]>([
		['คะแนนรวม ITA ปี 65', ['92.5'], 'ita_total', 'header_like'],
		['วงเงินงบประมาณตามแผน', ['306,000'], 'plan_budget', 'header_like'],
		['องค์กร', ['อบต.ก', 'ทต.ข', 'อบจ.ค'], 'agency_name', 'values'],
		['หน่วยงานผู้รับผิดชอบ', ['อบต.ก', 'ทต.ข'], 'agency_name', 'values'],
		['ที่ตั้ง', ['ต.ก อ.ข จ.ค'], 'subdistrict district province', 'values'],
		['พ.ศ.', ['2566', '2567'], 'fiscal_year', 'values'],
		['กลุ่ม', ['อบต.', 'เทศบาลตำบล'], 'agency_type', 'values'],
		['เมื่อใด', ['10 เม.ย. 66'], 'visit_date', 'values'],
		// Running numbers are no rounds, and indicator 10 is not indicator 1.
		['ที่', ['1', '2', '3'], undefined, undefined],
		['ตัวชี้วัดที่ 11 ใหม่', ['80'], undefined, undefined],
		['คะแนนรวม ITA ปี 65', ['ดีมาก'], undefined, undefined],
		['สี', ['แดง'], undefined, undefined],
	])('%s %j', (header, cells, to, reason) => {
		const proposal = guess(header, cells);
		expect([proposal?.to.join(' '), proposal?.reason]).toEqual([to, reason]);
	});
});

describe('on the screen', () => {
	const table = {
		headers: ['ปี', 'ปีงบประมาณ', 'องค์กร', 'ผู้รายงาน'],
		heading: [],
		cells: [['2566'], ['2566'], ['อบต.ก'], ['สมชาย']].map(Cells.of),
		rowNumbers: [2],
	};
	const shown = (...chosen: [string, ...string[]][]) =>
		resolved(table, { columns: chosen.map(([header, ...to]) => ({ header, to })) }).map(
			({ to, reason }) => `${to.join()} ${reason}`,
		);

	it('columns are what they tell, or what may be guessed, none of them twice', () => {
		expect(shown()).toEqual(['fiscal_year header', ' twice', 'agency_name values', ' people']);
	});

	it('what is chosen comes first, and what is chosen twice stays so', () => {
		expect(shown(['ปีงบประมาณ', 'fiscal_year'])).toEqual([
			...[' twice', 'fiscal_year chosen', 'agency_name values', ' people'],
		]);
		expect(shown(['ปี', 'round'], ['ปีงบประมาณ', 'round']).slice(0, 2)).toEqual([
			...['round chosen', 'round chosen'],
		]);
	});

	it('people stay out, whatever is chosen, and a column left out stays out', () => {
		expect(shown(['ผู้รายงาน', 'observations'], ['องค์กร']).slice(2)).toEqual([' chosen', ' people']);
	});
});
