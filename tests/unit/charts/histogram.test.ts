import { expect, it } from 'vitest';
import { histogram } from '$lib/charts/forms/histogram';
import { svgOf, textsOf } from './drawn';

const bins = Array.from({ length: 10 }, (_, index) => 50 + 5 * index);
const layer = {
	color: 'accent',
	counts: bins.map(() => 1),
	tips: bins.map(() => ''),
	faded: false,
};

/** Where the names of the pass mark and the median stand, and their lines. */
function namesAt(width: number, median: number) {
	const drawing = histogram({
		...{ bins, binWidth: 5, layers: [layer], totals: bins.map(() => '1') },
		passLine: { at: 85, label: 'เกณฑ์ผ่าน 85' },
		median: { at: median, label: `มัธยฐาน ${median}` },
	});
	const texts = textsOf(svgOf({ ...drawing, description: '', legend: [] }, width));
	const named = (start: string) => {
		const found = texts.find(({ text }) => text.startsWith(start));
		if (!found) throw new Error(`No name ${start}.`);
		return found;
	};
	const at = (score: number) => drawing.side + ((score - 50) / 50) * (width - 2 * drawing.side);
	return { pass: named('เกณฑ์'), middle: named('มัธยฐาน'), line: at(85), medianLine: at(median) };
}

it.each([312, 620])('at %d px no name stands over the line of its neighbour', (width) => {
	for (const median of [86, 88.71, 91]) {
		const { pass, middle, line, medianLine } = namesAt(width, median);
		expect(middle.left, String(median)).toBeGreaterThanOrEqual(line);
		expect(pass.right, String(median)).toBeLessThanOrEqual(medianLine);
		expect(middle.right).toBeLessThanOrEqual(width + 0.01);
	}
	const { pass, middle, line, medianLine } = namesAt(width, 82);
	expect(middle.right).toBeLessThanOrEqual(line);
	expect(pass.left).toBeGreaterThanOrEqual(medianLine);
});

it('centres a name far from its neighbour', () => {
	const { middle, medianLine } = namesAt(620, 70);
	expect((middle.left + middle.right) / 2).toBeCloseTo(medianLine, 0);
});
