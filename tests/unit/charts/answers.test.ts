import { describe, expect, it } from 'vitest';
import type { View } from '$lib/charts';
import { svgOf, textsOf, viewOf } from './drawn';
import { overviewOf, type Agency } from './overviews';
import { states } from './states';

const cellsOf = (view: View, ...columns: string[]) =>
	view.table.rows.map(({ cells }) => columns.map((id) => cells[id]?.text ?? '').join(' '));

describe('support', () => {
	const workshop = { support_workshop: true, support_site_visit: false };
	const visit = { support_site_visit: true };
	const overview = overviewOf([workshop, workshop, workshop, visit, {}]);

	it('ranks what is wanted by its share of those that answered, a blank list being unknown', () => {
		const view = viewOf('support', overview);
		expect(view.answer).toBe('ต้องการมากที่สุดคือข้อ “ประชุมเชิงปฏิบัติการ” ร้อยละ 75.0 (4 แห่งที่ตอบ)');
		expect(cellsOf(view, 'name', 'share', 'count', 'n')).toEqual([
			'ประชุมเชิงปฏิบัติการ 75.0% 3 4',
			'ลงพื้นที่ให้คำปรึกษา 25.0% 1 4',
			'คู่มือ 0.0% 0 4',
		]);
		expect(view.notes).toContain('การสนับสนุนที่ต้องการ · ตอบ 4 จาก 5 แห่ง');
		expect(view.notes).toContain('ไม่ตอบรายการ = ไม่ทราบ ไม่นับเป็น “ไม่มี”');
		expect(view.n).toBe(5);
	});

	it('says so in English', () => {
		expect(viewOf('support', overview, 'whole', 'en').answer).toBe(
			'Most wanted: Workshop 75.0% (n 4)',
		);
	});

	it('names its boxes without the head of a list where there is one list', () => {
		const { table, drawing } = viewOf('support', states.full, 'district');
		expect(table.columns.map(({ label }) => label)).toEqual([
			...['อำเภอ', 'ตอบ (แห่ง)', 'ประชุมเชิงปฏิบัติการ', 'ลงพื้นที่ให้คำปรึกษา', 'คู่มือ', 'หมายเหตุ'],
		]);
		const heads = drawing ? textsOf(svgOf(drawing, 900)).map(({ text }) => text) : [];
		expect(heads).toEqual(expect.arrayContaining(['ประชุม', 'คู่มือ', 'n 2 (ไม่ถึง 5)']));
	});

	it('is no obstacle: neither list is in the other panel', () => {
		const ids = (id: string) => viewOf(id, states.full).table.rows.map((row) => row.id);
		expect(ids('support').filter((box) => ids('obstacles').includes(box))).toEqual([]);
		expect(ids('support').every((box) => box.startsWith('support_'))).toBe(true);
	});
});

describe('obstacles', () => {
	it('answer for each list apart, and for the one alone that reports any', () => {
		const plan = { plan_obstacle_staffing: true };
		const ita = { ita_obstacle_disclosure: true };
		const answer = (...given: Agency[]) => viewOf('obstacles', overviewOf(given)).answer;
		expect(answer(plan, ita)).toBe(
			'อุปสรรคของแผนที่พบมากที่สุดคือข้อ “ความพร้อมของอัตรากำลัง” ร้อยละ 100.0 (1 แห่งที่ตอบ) · ' +
				'ปัญหาของ ITA ที่พบมากที่สุดคือข้อ “การเปิดเผยข้อมูล” ร้อยละ 100.0 (1 แห่งที่ตอบ)',
		);
		expect(answer(plan)).not.toContain('ITA');
		expect(answer(ita)).not.toContain('แผน');
		// "Other" names nothing in particular: it speaks only where nothing else was reported.
		expect(answer({ ...plan, plan_obstacle_other: 'ฝนตก' })).toContain('อัตรากำลัง');
		expect(answer({ plan_obstacle_other: 'ฝนตก' })).toContain('“อื่นๆ”');
	});

	it('mark as few the groups whose smaller list rests on few', () => {
		const of = (district: string, plans: number, problems: number): Agency[] =>
			Array.from({ length: Math.max(plans, problems) }, (_, index) => ({
				district,
				...(index < plans ? { plan_obstacle_budget: true } : {}),
				...(index < problems ? { ita_obstacle_executives: false } : {}),
			}));
		const view = viewOf(
			'obstacles',
			overviewOf([...of('ก', 6, 2), ...of('ข', 5, 5), ...of('ค', 7, 0)]),
			'district',
		);
		// A list that nobody answered rests on nobody, which is not few.
		expect(cellsOf(view, 'name', 'few')).toEqual(['ก ไม่ถึง 5 แห่ง', 'ข ', 'ค ']);
		const texts = view.drawing ? textsOf(svgOf(view.drawing, 900)).map(({ text }) => text) : [];
		expect(texts).toEqual(expect.arrayContaining(['n 6 / 2 (ไม่ถึง 5)', 'n 5 / 5', 'n 7 / 0']));
	});
});
