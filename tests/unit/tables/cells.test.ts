import { describe, expect, it } from 'vitest';
import { agencies, meanTotal, passRate } from '$lib/summaries';
import { countCell, figureCell, textCell } from '$lib/tables';

describe('a cell', () => {
	it.each([
		[1234, agencies, '1,234'],
		[0, agencies, '0'],
		[84.995, meanTotal, '85.00'],
		[0, meanTotal, '0.00'],
		[0.425, passRate, '42.5%'],
		[1, passRate, '100.0%'],
	])('writes %d in the format of its metric and sorts by the value', (value, metric, text) => {
		expect(figureCell({ value, n: 9 }, metric)).toEqual({ text, sort: value });
	});

	it.each([agencies, meanTotal, passRate])('writes unknown as a dash ($id)', (metric) => {
		expect(figureCell({ value: undefined, n: 0 }, metric)).toEqual({ text: '–', sort: undefined });
	});

	it('writes counts with separators, texts as they are', () => {
		expect(countCell(8300)).toEqual({ text: '8,300', sort: 8300 });
		expect(textCell('=1+1')).toEqual({ text: '=1+1', sort: '=1+1' });
	});
});
