import { describe, expect, it } from 'vitest';
import { scatter } from '$lib/charts/forms/scatter';
import { strips } from '$lib/charts/forms/strips';
import { marksOf, walked, walks } from '$lib/charts/marks';
import { theme } from './drawn';

const dot = (value: number) => ({ value, count: 1, color: 'accent', tip: `ที่ ${value}` });
const row = (id: string, ...values: number[]) => ({
	id,
	name: id,
	texts: [],
	dots: values.map(dot),
});
const strip = strips({
	minimum: 0,
	line: { at: 85, label: '85' },
	rows: [row('ก', 90, 50, 70), row('ไม่มีจุด'), row('ข', 69, 95)],
});
const onStrips = marksOf(strip, strip.option(640, theme));
const axis = { name: '', minimum: 0, maximum: 100 };
const points = scatter({
	...{ x: axis, y: axis },
	points: [
		[20, 80],
		[10, 90],
		[30, 10],
	].map(([x = 0, y = 0]) => ({ x, y, count: 1, color: 'accent', tip: `${x}/${y}` })),
});
const onScatter = marksOf(points, points.option(640, theme));

/** The names met on the way. */
function way(marks: typeof onStrips, ...keys: string[]): (string | undefined)[] {
	let at = 0;
	return keys.map((key) => marks[(at = walked(marks, at, key))]?.tip);
}

describe('the marks of a chart', () => {
	it('are every dot with its name, row by row from the left', () => {
		expect(onStrips.map(({ tip }) => tip)).toEqual(['ที่ 50', 'ที่ 70', 'ที่ 90', 'ที่ 69', 'ที่ 95']);
		expect(onScatter.map(({ tip }) => tip)).toEqual(['10/90', '20/80', '30/10']);
	});

	it('are none in a form whose marks have no names', () => {
		expect(marksOf({ form: 'heat' }, strip.option(640, theme))).toEqual([]);
	});

	it('say where the drawing has them', () => {
		const { series } = strip.option(640, theme) as unknown as {
			series: { data: { tip: string }[] }[];
		};
		for (const { series: place, index, tip } of onStrips)
			expect(series[place]?.data[index]?.tip).toBe(tip);
	});
});

describe('walking along them', () => {
	it('goes along a row and stays at its ends', () => {
		expect(way(onStrips, 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft')).toEqual([
			...['ที่ 70', 'ที่ 90', 'ที่ 90', 'ที่ 70'],
		]);
	});

	it('goes to the nearest of the row beside, past rows without marks', () => {
		expect(way(onStrips, 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp')).toEqual([
			...['ที่ 70', 'ที่ 69', 'ที่ 69', 'ที่ 70', 'ที่ 70'],
		]);
	});

	it('goes along either axis where there are no rows', () => {
		expect(way(onScatter, 'ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowLeft')).toEqual([
			...['10/90', '20/80', '30/10', '30/10', '20/80'],
		]);
	});

	it('goes to the first and the last', () => {
		expect(way(onStrips, 'End', 'Home')).toEqual(['ที่ 95', 'ที่ 50']);
		expect(['ArrowUp', 'End', 'Home'].every(walks)).toBe(true);
		expect(['a', 'Tab', 'toString', 'Enter'].some(walks)).toBe(false);
	});
});
