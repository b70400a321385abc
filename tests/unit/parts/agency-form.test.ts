import { describe, expect, it } from 'vitest';
import type { ReportedFinding } from '$lib/dashboard';
import { tableCsv } from '$lib/export';
import { formView } from '$lib/parts/agency-form';
import { formTable } from '$lib/parts/agency-form-table';
import { headingOf } from '$lib/parts/export-heading';
import type { AgencyForm } from '$lib/summaries';
import { sectionOf } from '$lib/summaries/form-fields';
import type { Visit } from '$lib/visits';
import { en, th } from '$lib/words';
import { formOf } from '../form-of';

const viewOf = (form: AgencyForm, findings: ReportedFinding[] = [], language: 'th' | 'en' = 'th') =>
	formView(form, {
		...{ findings, language, words: language === 'th' ? th : en },
		fileName: (file) => `ไฟล์ ${file}.csv`,
	});
const lineOf = ({ visits, parts }: ReturnType<typeof viewOf>, id: string) =>
	[...visits, ...parts].flatMap(({ lines }) => lines).find((line) => line.id === id);

const finding = (part: Partial<ReportedFinding>): ReportedFinding => ({
	...{ file: 1, row: 7, fileName: 'ไฟล์ 1.csv', code: 'not_a_number', column: 'i3' },
	visitRow: part.row ?? 7,
	...part,
});

describe('the written form', () => {
	it('says of each section where it was taken from', () => {
		const view = viewOf(formOf({ round: 12, visit_date: '2020-10-07' }));
		expect(view.parts[0]?.source).toBe('รอบ 12 เดือน · 7 ตุลาคม 2563 · ไฟล์ 1.csv แถว 7');
		const { parts } = viewOf(formOf({}));
		expect(parts[0]?.source).toBe('ไม่ทราบรอบ · ไม่ทราบวันที่ · ไฟล์ 1.csv แถว 7');
	});

	it('says nothing of a section no visit filled in but its lines', () => {
		const form = { ...formOf({}), sections: [sectionOf('plan', undefined)] };
		const [plan] = viewOf(form).parts;
		expect(plan?.source).toBeUndefined();
		expect(plan?.lines.every(({ known, text }) => !known && text === '–')).toBe(true);
	});

	it('marks what was worked out', () => {
		const view = viewOf(formOf({ visit_date: '2020-04-10' }));
		expect(lineOf(view, 'round')).toMatchObject({
			text: '6',
			notes: [{ text: 'อนุมานจากวันที่', found: false }],
		});
		expect(lineOf(view, 'ita_fiscal_year')?.notes).toHaveLength(1);
		expect(lineOf(viewOf(formOf({ round: 6 })), 'round')?.notes).toEqual([]);
	});

	it('adds what the counts of the plan come to, where they are known', () => {
		const counted = formOf({ projects_total: 80, projects_completed: 34, round: 6 });
		expect(lineOf(viewOf(counted), 'completion_rate')?.text).toBe('42.5%');
		expect(lineOf(viewOf(counted), 'band')?.text).toBe('กลาง');
		expect(lineOf(viewOf(formOf({ projects_total: 80 })), 'completion_rate')).toBeUndefined();
	});

	it('sets what the checks found of a value beside it, and beside no other', () => {
		const findings = [
			finding({ value: 'เก้าสิบ' }),
			finding({ code: 'total_disagrees', column: 'ita_total', value: '90' }),
			finding({ row: 8, column: 'i4' }),
			finding({ file: 2, column: 'i5' }),
		];
		const view = viewOf(formOf({ ita_total: 90 }), findings);
		expect(lineOf(view, 'i3')).toMatchObject({
			known: false,
			notes: [{ text: 'ในไฟล์เขียนว่า “เก้าสิบ”: ไม่ใช่ตัวเลข', found: true }],
		});
		const [disagrees] = lineOf(view, 'ita_total')?.notes ?? [];
		expect(disagrees).toMatchObject({ found: true });
		expect(disagrees?.text).toMatch(/^คะแนนรวมไม่ตรง/);
		expect([lineOf(view, 'i4')?.notes, lineOf(view, 'i5')?.notes]).toEqual([[], []]);
	});

	it('spells out advice, and keeps a line for it where there is none', () => {
		const advised = viewOf(formOf({ advice_in_place: '7.1|10.1.2' }));
		const advice = advised.parts.find(({ id }) => id === 'advice')?.advice ?? [];
		expect(advice.map(({ title, count }) => [title, count])).toEqual([
			['ตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร', 'มีแล้ว 1 จาก 3 ข้อ'],
			['ตัวชี้วัดที่ 10 การป้องกันการทุจริต', 'มีแล้ว 1 จาก 8 ข้อ'],
		]);
		expect(lineOf(advised, 'advice_in_place')).toBeUndefined();
		expect(lineOf(viewOf(formOf({})), 'advice_in_place')?.text).toBe('–');
	});

	it('tells which indicators have points to gain, and of which nothing is known', () => {
		const view = viewOf(formOf({ i1: 86, i2: 84, i9_1: 0 }));
		expect(lineOf(view, 'i1')?.indicator).toMatchObject({ points: '0.00', weak: false });
		expect(lineOf(view, 'i2')?.indicator).toMatchObject({ points: '0.06', weak: true });
		expect(lineOf(view, 'i3')?.indicator).toMatchObject({ points: '–', weak: undefined });
		expect(lineOf(view, 'i9_1')?.indicator).toMatchObject({ sub: true, name: '9.1 ข้อมูลพื้นฐาน' });
		expect(lineOf(view, 'ita_total')?.indicator).toBeUndefined();
	});
});

describe('the exported form', () => {
	const heading = (simulated: boolean) =>
		headingOf(
			{ title: 'แบบนิเทศ', scope: 'ปีงบประมาณ 2563 · รอบล่าสุด' },
			{ simulated, language: 'th', words: th, day: new Date(2026, 10, 22) },
		);
	const csvOf = (values: Partial<Visit>) =>
		tableCsv(formTable('แบบนิเทศ', viewOf(formOf(values)), th), heading(false));

	it('holds every line of every section, and every item of advice', () => {
		const { visits, parts } = viewOf(formOf({ advice_in_place: '7.1' }));
		const lines = [...visits, ...parts].flatMap(({ lines }) => lines);
		const { rows } = formTable('แบบนิเทศ', { visits, parts }, th);
		expect(rows).toHaveLength(lines.length + 3);
		expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
	});

	it('writes what the screen writes', () => {
		expect(csvOf({ ita_total: 51.27 })).toContain('คะแนน ITA,51.27,คะแนน,,,ไม่ทราบรอบ');
		expect(csvOf({})).toContain('คะแนน ITA,–,คะแนน,,,');
		expect(csvOf({ i2: 84 })).toContain('ตัวชี้วัดที่ 2 การใช้งบประมาณ,84.00,คะแนน,0.06,');
	});

	it('disarms texts that would run as formulas', () => {
		const text = csvOf({ suggestions: '=HYPERLINK("x")', observations: '@x' });
		expect(text).toContain(`"'=HYPERLINK(""x"")"`);
		expect(text).toContain(",'@x,");
	});

	it('has title, year, view and day above it, and first that it is simulated if it is', () => {
		const lines = [
			['ตาราง', 'แบบนิเทศ'],
			['ตัวกรอง', 'ปีงบประมาณ 2563 · รอบล่าสุด'],
			['วันที่ส่งออก', '22 พฤศจิกายน 2569'],
		];
		expect(heading(false).lines).toEqual(lines);
		expect(heading(true).lines).toEqual([[th.simulated, ''], ...lines]);
	});
});
