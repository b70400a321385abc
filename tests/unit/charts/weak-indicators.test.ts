import { describe, expect, it } from 'vitest';
import type { Part, View } from '$lib/charts';
import { svgOf, textsOf, viewOf } from './drawn';
import { overviewOf, type Agency } from './overviews';
import { scores } from './states';

const weakOf = (given: readonly Agency[], part: Part = 'district') =>
	viewOf('weak-indicators', overviewOf(given), part);

const of = (district: string, count: number, ...parts: Agency[]): Agency[] =>
	Array<Agency>(count).fill(Object.assign({ district }, ...parts) as Agency);
const namesOf = ({ table }: View) => table.rows.map(({ cells }) => cells.name?.text);

describe('what a group could gain', () => {
	it('is unknown unless all ten indicators are: it stands last, and is no answer', () => {
		const { i10: _, ...nine } = scores(0);
		const view = weakOf([
			...of('ก', 6, nine),
			...of('ข', 6, scores(75)),
			...of('ค', 6, scores(80)),
		]);
		expect(namesOf(view)).toEqual(['ข', 'ค', 'ก']);
		expect(view.answer).toBe('ข เพิ่มคะแนนรวมได้มากที่สุด เฉลี่ย 10.00 คะแนน (n 6)');
		expect(weakOf(of('ก', 6, nine)).answer).toBe('ไม่มีข้อมูลให้แสดง');
	});

	it('rests on the agencies of its least known indicator', () => {
		const view = weakOf([...of('ก', 4, scores(70)), ...of('ก', 6, { i1: 70 })]);
		expect(view.answer).toContain('(n 4)');
		const [row] = view.table.rows;
		expect(row?.cells).toMatchObject({ n: { text: '4' }, few: { text: 'ไม่ถึง 5 แห่ง' } });
		const texts = view.drawing ? textsOf(svgOf(view.drawing, 900)).map(({ text }) => text) : [];
		expect(texts).toContain('n 4 (ไม่ถึง 5)');
	});

	it('is said of groups of few agencies only where there are no others', () => {
		const few = of('ก', 4, scores(0));
		expect(weakOf([...few, ...of('ข', 5, scores(80))]).answer).toMatch(/^ในกลุ่มตั้งแต่ 5 แห่งขึ้นไป: ข /);
		expect(weakOf(few).answer).toMatch(/^ก /);
	});
});

it('says that all are at 85 only where all ten are known', () => {
	const { i10: _, ...nine } = scores(90);
	expect(weakOf([scores(90)], 'whole').answer).toBe('ทุกตัวชี้วัดถึง 85 แล้วทุกหน่วยงาน');
	expect(weakOf([nine], 'whole').answer).toBe('ไม่มีข้อมูลให้แสดง');
});

it.each([
	[2567, false],
	[2568, true],
])('says of ITA %d that its weights are not verified: %s', (ita_fiscal_year, said) => {
	const { notes } = weakOf([{ ita_fiscal_year, ...scores(80) }], 'whole');
	expect(notes.join().includes('ยังไม่ได้ตรวจยืนยัน')).toBe(said);
});
