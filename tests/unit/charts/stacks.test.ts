import { expect, it } from 'vitest';
import { stacks } from '$lib/charts/forms/stacks';
import { theme } from './drawn';

const row = { id: 'one', name: 'ทต.', texts: ['50.0%', 'n 8'], shares: { done: 0.5 } };

/** How the names of lines at two shares are aligned at a width. */
function aligned(width: number, first: number, second: number) {
	const { option } = stacks({
		rows: [row],
		segments: [{ id: 'done', color: 'accent', label: 'เสร็จ' }],
		lines: [
			{ at: first, label: 'กลาง 50%' },
			{ at: second, label: 'มาก 80%' },
		],
	});
	const [, lines] = option(width, theme).series;
	if (!lines || !('markLine' in lines)) throw new Error('The lines stand last.');
	return lines.markLine.data.map(({ label }) => label.align);
}

it('centres the names of lines that stand apart', () => {
	expect(aligned(620, 0.5, 0.8)).toEqual(['center', 'center']);
});

it('writes names that would meet away from each other', () => {
	expect(aligned(300, 0.5, 0.8)).toEqual(['right', 'left']);
	expect(aligned(620, 0.5, 0.55)).toEqual(['right', 'left']);
});

/** Which marks of a row of two have their words on them, by the width of the picture. */
function written(width: number, done: number, faded = false) {
	const { option } = stacks({
		rows: [{ ...row, faded, shares: { done, rest: 1 - done } }],
		segments: [
			{ id: 'done', color: 'accent', label: 'แล้วเสร็จ' },
			{ id: 'rest', color: 'line', label: 'ยังไม่แล้วเสร็จ' },
		],
	});
	return option(width, theme).series.map((series) =>
		'label' in series ? series.data.map(({ label }) => label.show) : [],
	);
}

it('writes on each mark what it is, where there is room for it', () => {
	expect(written(620, 0.5)).toEqual([[true], [true], []]);
	expect(written(620, 0.95)).toEqual([[true], [false], []]);
	expect(written(620, 0.01)).toEqual([[false], [true], []]);
	expect(written(230, 0.5)).toEqual([[false], [false], []]);
	expect(written(620, 0.5, true)).toEqual([[false], [false], []]);
});
