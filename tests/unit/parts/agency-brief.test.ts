import { describe, expect, it } from 'vitest';
import { briefOf } from '$lib/parts/agency-brief';
import { briefRows } from '$lib/parts/brief-indicators';
import { nextVisit, type AgencyForm, type Peers } from '$lib/summaries';
import { sectionOf } from '$lib/summaries/form-fields';
import type { Section, Visit } from '$lib/visits';
import { en, th } from '$lib/words';
import { formOf } from '../form-of';

const context = {
	...({ findings: [], language: 'th', words: th } as const),
	fileName: (file: number) => `ไฟล์ ${file}.csv`,
};
const day = new Date(2026, 10, 28);
const briefOn = (form: AgencyForm, peers?: Peers) => briefOf(form, peers, context, day);
const ofVisit = (values: Partial<Visit>) => briefOn(formOf(values));
/** The form without what no visit filled in. */
function without(form: AgencyForm, ...sections: readonly Section[]): AgencyForm {
	const kept = form.sections.map((own) =>
		sections.includes(own.section) ? sectionOf(own.section, undefined) : own,
	);
	return { ...form, sections: kept };
}
const textOf = ({ lines }: ReturnType<typeof briefOf>, id: string) =>
	lines.find((line) => line.id === id)?.text;

const weak = { i7: 70, i8: 60, i9: 0, advice_in_place: '7.3|8.1|8.2|8.3|8.4|8.5|8.6' };

describe('the indicators of the brief', () => {
	it('each have score, points and the items not in place, with the form’s numbers', () => {
		const { rows } = ofVisit(weak);
		expect(rows.map(({ name, score, points }) => [name, score, points])).toEqual([
			['9 การเปิดเผยข้อมูล', '0.00', '17.00'],
			['8 การปรับปรุงระบบการทำงาน', '60.00', '2.50'],
			['7 ประสิทธิภาพการสื่อสาร', '70.00', '1.50'],
		]);
		expect(rows[2]?.items).toEqual([
			{ code: '7.1', text: 'ศูนย์ข้อมูลข่าวสารที่ครบและเป็นปัจจุบัน' },
			{ code: '7.2', text: 'ช่องทางสอบถามและรับฟังความเห็น' },
		]);
		expect(rows[0]?.items).toEqual([]);
		expect(rows[0]?.unsaid.map(({ code }) => code)).toEqual(['9.1', '9.2', '9.3', '9.4', '9.5']);
		expect(rows[0]?.said).toEqual([]);
	});

	it('name as many items as fit, in their order, and tell the rest by number', () => {
		const rows = briefRows(nextVisit(formOf(weak), undefined), context, 12);
		const [nine, eight, seven] = rows;
		// 11 parts of 8.1, then 8.7 and 8.8 of 8: one too many; nothing is left for 7.
		expect(eight?.items.map(({ code }) => code).at(-1)).toBe('8.7');
		expect(eight?.said).toEqual(['และอีก 1 ข้อที่ยังไม่มี: 8.8']);
		expect(seven?.items).toEqual([]);
		expect(seven?.said).toEqual(['และอีก 2 ข้อที่ยังไม่มี: 7.1, 7.2']);
		expect(nine?.unsaid).toEqual([]);
		expect(nine?.said).toEqual(['แบบไม่ได้ระบุว่ามีแล้วหรือยัง: 9.1, 9.2, 9.3, 9.4, 9.5']);
	});

	it('name what is not said in the room that is left, after all that is not in place', () => {
		const visit = nextVisit(formOf(weak), undefined);
		const [nine] = briefRows(visit, context, 22);
		// 13 of 8 and 2 of 7 come first; the 5 groups of 9 need two more.
		expect(nine?.unsaid.length).toBe(5);
		expect(briefRows(visit, context, 21)[0]?.unsaid).toEqual([]);
	});

	it('say that all is in place, and where shared advice stands', () => {
		const { rows } = ofVisit({ i1: 80, i6: 60, i7: 80, advice_in_place: '1.1|7.1|7.2|7.3' });
		expect(rows.map(({ said }) => said)).toEqual([
			[],
			['แบบระบุว่ามีครบทุกข้อแล้ว'],
			['ใช้คำแนะนำข้อเดียวกับตัวชี้วัดที่ 6 ด้านบน'],
		]);
	});

	it('stand beside the mean of the type with its n, if there is another agency of it', () => {
		const none = { mean: undefined, n: 0 };
		const peers = (n: number) =>
			({
				itaYear: 2562,
				scores: nextVisit(formOf({}), undefined).unknown.map(({ indicator }) => ({
					indicator,
					groups: { district: none, type: { mean: 61.204, n }, province: none },
				})),
			}) as unknown as Peers;
		const meanOf = (n: number) => briefOn(formOf(weak), peers(n)).rows[0]?.mean;
		expect(meanOf(86)).toEqual({ text: '61.20', n: '86', few: false });
		expect(meanOf(4)).toEqual({ text: '61.20', n: '4', few: true });
		expect(meanOf(1)).toBeUndefined();
		expect(briefOn(formOf(weak), peers(4)).notes).toContain(th.few.oneYear.note);
		expect(ofVisit(weak).rows[0]?.mean).toBeUndefined();
	});
});

describe('what is left out of the indicators', () => {
	it('is told in a line: at the target, with advice not in place all the same, or unknown', () => {
		const { others } = ofVisit({ i1: 90, i2: 85, i9: 20, advice_in_place: '2.1|2.2|2.3|2.4|2.5' });
		expect(others).toEqual([
			'ถึงเป้า 85 แล้ว: ตัวชี้วัดที่ 1, 2 · คำแนะนำที่ยังไม่มี 2 ข้อ: 2.6, 2.7',
			'ไม่ทราบคะแนนหรือคะแนนที่เพิ่มได้: ตัวชี้วัดที่ 3, 4, 5, 6, 7, 8, 10',
		]);
	});

	it('is everything where there is no score', () => {
		const { rows, others } = ofVisit({});
		expect(rows).toEqual([]);
		expect(others[0]).toBe(th.brief.nothing);
		expect(others[1]).toContain('1, 2, 3, 4, 5, 6, 7, 8, 9, 10');
	});

	it('is the advice where no visit filled it in, which is said once', () => {
		const { rows, others } = briefOn(without(formOf({ i7: 70, i8: 60 }), 'advice'));
		expect(rows.map(({ said }) => said)).toEqual([[], []]);
		expect(others[0]).toBe(th.brief.noAdvice);
	});
});

describe('what else is to be followed up', () => {
	it('is how far the plan is, what is unfinished, and whether it is reported', () => {
		const plan = { projects_total: 80, projects_completed: 34, round: 6 } as const;
		const counted = { ...plan, projects_not_started: 46, projects_cancelled: 0 };
		expect(textOf(ofVisit({ ...counted, eplan_reported: false }), 'plan')).toBe(
			'แล้วเสร็จ 34 จาก 80 โครงการ (ร้อยละ 42.5) · ยังไม่ดำเนินการ 46 · ยังไม่ได้รายงานในระบบ e-PlanNACC',
		);
		expect(textOf(ofVisit({}), 'plan')).toBe(
			'ไม่ทราบความคืบหน้าของแผน · ไม่ทราบว่ารายงานในระบบ e-PlanNACC หรือไม่',
		);
	});

	it('is what is not published with its reason, a blank apart and never a no', () => {
		const reasoned = { plan_published: false, plan_published_reason: 'รอลงนาม' };
		expect(textOf(ofVisit({ ...reasoned, progress_published: true }), 'disclosures')).toBe(
			'เปิดเผยแผน (รอลงนาม) · ไม่ได้ระบุ: เปิดเผยรายงานรอบ 12 เดือน',
		);
		const all = { plan_published: true, progress_published: true, annual_report_published: true };
		expect(textOf(ofVisit(all), 'disclosures')).toBe('มีครบทุกข้อที่ตอบ');
		expect(textOf(ofVisit({}), 'disclosures')).toMatch(/^ไม่ได้ระบุ: เปิดเผยแผน, /);
	});

	it('is what obstructs and what is wanted, with what is written beside the boxes', () => {
		const boxes = { support_workshop: true, support_site_visit: false, support_manual: true };
		expect(textOf(ofVisit(boxes), 'support')).toBe('ประชุมเชิงปฏิบัติการ, คู่มือ');
		const obstacles = {
			plan_obstacle_budget: false,
			plan_obstacle_staffing: false,
			plan_obstacle_executives: false,
		};
		const other = (text: string) =>
			textOf(ofVisit({ ...obstacles, plan_obstacle_other: text }), 'plan_obstacles');
		expect(other('ขาดรถ')).toBe('อื่นๆ: ขาดรถ');
		expect(other('ไม่มี')).toBe('ไม่มีข้อที่เลือก');
	});

	it('says of a section no visit filled in that none did', () => {
		const brief = briefOn(without(formOf({}), 'support', 'plan'));
		expect(textOf(brief, 'support')).toBe(th.agencyPage.notFilled);
		expect(textOf(brief, 'plan')).toBe(th.agencyPage.notFilled);
	});

	it('is the suggestions, cut to what fits, which the small print says', () => {
		const long = 'ควรจัดอบรมให้ผู้รับผิดชอบ '.repeat(40);
		const brief = ofVisit({ suggestions: long });
		expect(textOf(brief, 'suggestions')).toMatch(/^ควรจัดอบรม.{40,70}…$/);
		expect(brief.notes).toContain(th.brief.cut);
		expect(ofVisit({ suggestions: 'สั้น' }).notes).not.toContain(th.brief.cut);
	});
});

it('names the visit it rests on, and in small print the rows, their findings and the day', () => {
	const form = formOf({ round: 12, visit_date: '2020-10-07', suggestions: 'ก' });
	const brief = briefOn(form);
	expect(brief.visit).toBe('อ้างอิงการนิเทศล่าสุด: รอบ 12 เดือน · 7 ตุลาคม 2563');
	expect(brief.notes.slice(-3)).toEqual([
		'ที่มา: รอบ 12 เดือน · 7 ตุลาคม 2563 · ไฟล์ 1.csv แถว 7',
		...['การตรวจแถวเหล่านี้ไม่พบสิ่งผิดปกติ', 'จัดทำ 28 พฤศจิกายน 2569'],
	]);
	const [first, ...others] = form.sections;
	const visit = first?.visit && { ...first.visit, row: 9 };
	const two = { ...form, sections: [...(first ? [{ ...first, visit }] : []), ...others] };
	expect(briefOn(two).notes.at(-3)).toMatch(
		/^ที่มา: [^;]+แถว 7; ส่วนแผนปฏิบัติการ \(1.1–1.3, 2.1\) จากรอบ [^;]+แถว 9$/,
	);
});

it('is in English on a page in English', () => {
	const english = { ...context, language: 'en', words: en } as const;
	const { rows, lines } = briefOf(formOf(weak), undefined, english, day);
	expect(rows[2]?.items[0]?.text).toBe('Complete and current public information centre');
	expect(
		[...lines.map(({ text }) => text), ...rows.flatMap(({ said }) => said)].join(),
	).not.toMatch(/[\u0E00-\u0E7F]/);
});
