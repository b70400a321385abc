import { expect, it } from 'vitest';
import { rowLayout, type ChartRow } from '$lib/charts/forms/rows';
import { theme } from './drawn';

const header: ChartRow = {
	id: 'header',
	kind: 'header',
	name: '',
	texts: ['คะแนนที่เพิ่มได้', 'เฉลี่ย', 'n'],
};
const row = (id: string): ChartRow => ({
	id,
	name: `ตัวชี้วัดที่ ${id} การป้องกันการทุจริต`,
	texts: ['0.40', '90.34', '137'],
});
const rows = [header, row('1'), row('2')];

/** What stands in a row's columns at a width. */
function written(width: number, shown: readonly ChartRow[] = rows, id = '1') {
	const [, ...columns] = rowLayout(shown, width).axes(theme);
	return columns.map(({ axisLabel }) => axisLabel.formatter(id));
}

it('writes every column where there is room', () => {
	expect(written(620)).toEqual(['0.40', '90.34', '137']);
});

it('on a phone keeps the value that the marks show, and n', () => {
	expect(written(312)).toEqual(['0.40', '137']);
});

it('keeps n alone where the marks need the room more than a value', () => {
	expect(written(220)).toEqual(['137']);
});

it('on a phone shortens the words for few to a star before a column goes', () => {
	const few = { ...row('1'), few: true, fewWords: '(ไม่ถึง 5)', texts: ['76.5%', 'n 3'] };
	const others = [few, { ...row('2'), texts: ['100.0%', 'n 55'] }];
	expect(written(620, others)).toEqual(['76.5%', 'n 3 (ไม่ถึง 5)']);
	expect(written(312, others)).toEqual(['76.5%', 'n 3*']);
	expect(written(312, others, '2')).toEqual(['100.0%', 'n 55']);
	expect(rowLayout(others, 312).markWidth).toBeGreaterThan(70);
	expect([312, 620].map((width) => rowLayout(others, width).starred)).toEqual([true, false]);
});

it('leaves brackets of a row as they are where no words say that it rests on few', () => {
	const many = { ...row('1'), few: true, texts: ['76.5%', 'n 30 (ครบทุกแห่ง)'] };
	expect(written(312, [many]).at(-1)).toBe('n 30 (ครบทุกแห่ง)');
	expect(rowLayout([many], 312).starred).toBe(false);
});

it('ends a long name in full where rows are few, and in two lines where they are many', () => {
	const long = { ...row('1'), name: 'ผู้บริหารหรือผู้ที่เกี่ยวข้องไม่ให้ความสำคัญ' };
	const nameIn = (count: number) => {
		const all = [long, ...Array.from({ length: count - 1 }, (_, at) => row(String(at + 2)))];
		return rowLayout(all, 312).axes(theme)[0]?.axisLabel.formatter('1') ?? '';
	};
	expect(nameIn(4).replaceAll('\n', '')).toBe(long.name);
	expect(nameIn(4).split('\n')).toHaveLength(3);
	expect(nameIn(40).split('\n')).toHaveLength(2);
	expect(nameIn(40)).toMatch(/…$/);
});
