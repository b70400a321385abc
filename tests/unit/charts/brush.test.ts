import { describe, expect, it } from 'vitest';
import type { Filter } from '$lib/filters';
import { barsBetween, dragged, isIn, scoreAt, unlessAll, withEnd } from '$lib/charts/brush';
import { overviewOf } from './overviews';
import { fullAgencies, states } from './states';
import { svgOf, theme, viewOf } from './drawn';

/** Bars of 5 points from 60, 16 px wide each, 12 px of room on either side. */
const brush = { edges: [60, 65, 70, 75, 80, 85, 90, 95, 100], side: 12 };
const width = 8 * 16 + 24;

describe('the score at a place of the picture', () => {
	it.each([
		['the outer left edge', 12, 60],
		['the middle', 76, 80],
		['a quarter of a bar', 16, 61.25],
		['the outer right edge', width - 12, 100],
		['left of all bars', -40, 60],
		['right of all bars', width + 40, 100],
	])('%s', (_, x, score) => {
		expect(scoreAt(brush, x, width)).toBe(score);
	});
});

describe('the bars a drag covers', () => {
	it.each([
		['within one bar', 81, 83, [80, 85]],
		['over an edge', 84.9, 85.1, [80, 90]],
		['leftwards', 91, 77, [75, 95]],
		['ending at an edge', 80, 85, [80, 85]],
		['without moving, at an edge', 80, 80, [80, 85]],
		['at the last edge', 100, 100, [95, 100]],
		['at the first edge', 60, 60, [60, 65]],
		['all', 60, 100, [60, 100]],
	])('%s', (_, one, other, [from, to]) => {
		expect(barsBetween(brush, one, other)).toEqual({ from, to });
	});
});

describe('one end of a range', () => {
	const range = { from: 80, to: 90 };
	it('moves alone', () => {
		expect(withEnd(brush, range, 'from', 70)).toEqual({ from: 70, to: 90 });
		expect(withEnd(brush, range, 'to', 100)).toEqual({ from: 80, to: 100 });
	});

	it('leaves a bar between it and the other', () => {
		expect(withEnd(brush, range, 'from', 95)).toEqual({ from: 85, to: 90 });
		expect(withEnd(brush, range, 'to', 60)).toEqual({ from: 80, to: 85 });
	});

	it('begins from all where none is chosen, and keeps an end that is on no edge', () => {
		expect(withEnd(brush, undefined, 'to', 85)).toEqual({ from: 60, to: 85 });
		expect(withEnd(brush, { from: 62.5, to: 80 }, 'to', 75)).toEqual({ from: 62.5, to: 75 });
	});
});

describe('what is chosen', () => {
	const chosen = { from: 80, to: 90 };

	it('is the range dragged over, but the chosen one once more takes it off', () => {
		expect(dragged(brush, chosen, undefined)).toEqual(chosen);
		expect(dragged(brush, { from: 80, to: 95 }, chosen)).toEqual({ from: 80, to: 95 });
		expect(dragged(brush, chosen, chosen)).toBeUndefined();
	});

	it('is nothing where all bars are', () => {
		expect(dragged(brush, { from: 60, to: 100 }, chosen)).toBeUndefined();
		expect(unlessAll(brush, { from: 60, to: 100 })).toBeUndefined();
		expect(unlessAll({ edges: brush.edges }, chosen)).toEqual(chosen);
	});

	it('holds its lower end, not its upper one', () => {
		expect([79.99, 80, 89.99, 90].map((score) => isIn(chosen, score))).toEqual([
			...[false, true, true, false],
		]);
		expect(isIn(undefined, 80)).toBe(false);
	});
});

describe('the distribution of the whole', () => {
	const brushOf = (filter: Partial<Filter> = {}) => {
		const { drawing } = viewOf('score-distribution', overviewOf(fullAgencies, filter));
		if (!drawing?.brush) throw new Error('There is something to brush.');
		return { drawing, brush: drawing.brush };
	};

	it('is brushed along its bars', () => {
		const { brush } = brushOf();
		expect(brush.chosen).toBeUndefined();
		expect(brush.edges.at(-1)).toBe(100);
		expect(brush.edges.every((edge, index) => edge === (brush.edges[0] ?? 0) + 5 * index)).toBe(
			true,
		);
		for (const part of ['district', 'type'] as const) {
			expect(viewOf('score-distribution', states.full, part).drawing?.brush).toBeUndefined();
		}
		expect(viewOf('weak-indicators', states.full).drawing?.brush).toBeUndefined();
	});

	it('says a range with the agencies it holds, of the levels chosen', () => {
		const all = { from: 0, to: 100 };
		const { table } = viewOf('score-distribution', states.full);
		const counted = table.rows.reduce((sum, { cells }) => sum + Number(cells.total?.sort), 0);
		expect(brushOf().brush.say(all)).toBe(`0–100 คะแนน · n ${counted} แห่ง`);
		const perBar = table.rows.map(({ id, cells }) => {
			const from = Number(id);
			return [brushOf().brush.say({ from, to: from + 5 }), cells.total?.text];
		});
		for (const [said, n] of perBar) expect(said).toContain(`n ${n} แห่ง`);
		const levelA = table.rows.reduce((sum, { cells }) => sum + Number(cells['level-A']?.sort), 0);
		expect(levelA).toBeGreaterThan(0);
		expect(brushOf({ levels: ['A'] }).brush.say(all)).toBe(`0–100 คะแนน · n ${levelA} แห่ง`);
	});

	it('draws the range covered as a band with the other bars faint, the chosen one by default', () => {
		const { drawing, brush } = brushOf({ scores: { from: 80, to: 90 } });
		expect(brush.chosen).toEqual({ from: 80, to: 90 });
		const pixels = (620 - 24) / (brush.edges.length - 1);
		const bandOf = (svg: string) => {
			const [, x, width] =
				new RegExp(`M([\\d.]+) 40l([\\d.]+) [^>]*fill="${theme.color('accent-soft')}"`).exec(svg) ??
				[];
			return { x: Number(x), width: Number(width) };
		};
		const band = bandOf(svgOf(drawing, 620));
		expect(band.width).toBeCloseTo(2 * pixels, 0);
		expect(band.x).toBeCloseTo(12 + pixels * brush.edges.indexOf(80), 0);
		const covered = drawing.option(620, theme, { from: 60, to: 65 }) as {
			series: { data: { value?: number[]; itemStyle?: { opacity?: number } }[] }[];
		};
		const strong = covered.series.flatMap(({ data }) =>
			data.filter(({ itemStyle }) => itemStyle?.opacity === 1).map(({ value }) => value?.[0]),
		);
		expect(new Set(strong)).toEqual(new Set([62.5]));
		expect(bandOf(svgOf(brushOf().drawing, 620)).x).toBeNaN();
	});
});
