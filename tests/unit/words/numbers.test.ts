import { describe, expect, it } from 'vitest';
import {
	formatCount,
	formatFigure,
	formatPercent,
	formatRate,
	formatScore,
	formatScoreShort,
	roundHalfUp,
	unknown,
} from '$lib/words';

describe('rounding half up', () => {
	it.each([
		[84.995, 2, 85],
		[84.994, 2, 84.99],
		[0.5, 0, 1],
		[1.5, 0, 2],
		[2.5, 0, 3],
		[0.05, 1, 0.1],
		[0, 2, 0],
		[100, 2, 100],
		[-1.004, 2, -1],
		[-1.006, 2, -1.01],
	])('takes %d at %d decimals to %d', (value, decimals, rounded) => {
		expect(roundHalfUp(value, decimals)).toBe(rounded);
	});

	it('passes over the noise of doubles, and reads the very small', () => {
		expect(roundHalfUp(84.99499999999999, 2)).toBe(85);
		expect(roundHalfUp(1e-7, 2)).toBe(0);
	});

	it('takes 1.005 up, though its double is below the half', () => {
		expect((1.005).toFixed(2)).toBe('1.00');
		expect(roundHalfUp(1.005, 2)).toBe(1.01);
	});
});

describe('figures', () => {
	it('writes scores with 2 decimals, or 1 in narrow cells', () => {
		expect(formatScore(84.995)).toBe('85.00');
		expect(formatScore(0)).toBe('0.00');
		expect(formatScore(-3.456)).toBe('-3.46');
		expect(formatScoreShort(7.25)).toBe('7.3');
	});

	it('writes counts whole, with separators', () => {
		expect(formatCount(1234567)).toBe('1,234,567');
		expect(formatCount(0)).toBe('0');
	});

	it('writes shares as percent with 1 decimal', () => {
		expect(formatRate(0.425)).toBe('42.5');
		expect(formatPercent(0.425)).toBe('42.5%');
		expect(formatPercent(1)).toBe('100.0%');
		expect(formatPercent(0)).toBe('0.0%');
		// 0.0005 is five hundredths of a percent.
		expect(formatPercent(0.0005)).toBe('0.1%');
	});

	it.each([formatCount, formatScore, formatScoreShort, formatRate, formatPercent])(
		'writes unknown as a dash, never as 0 (%o)',
		(format) => {
			expect(format(undefined)).toBe(unknown);
		},
	);

	it('follows the format of the metric', () => {
		expect(formatFigure(1234, 'count')).toBe('1,234');
		expect(formatFigure(84.995, 'score')).toBe('85.00');
		expect(formatFigure(0.8, 'rate')).toBe('80.0%');
		for (const format of ['count', 'score', 'rate'] as const) {
			expect(formatFigure(undefined, format)).toBe('–');
		}
	});
});
