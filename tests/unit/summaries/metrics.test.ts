import { describe, expect, it } from 'vitest';
import {
	aggregatesOf,
	isPoints,
	dimensions,
	indicatorMetrics,
	listMetrics,
	overviewMetrics,
	reportMetrics,
	subIndicatorMetrics,
	type Aggregate,
	type Metric,
} from '$lib/summaries';

/** The aggregate with nothing prepared. */
const inline = (aggregate: Aggregate) => aggregate((sql) => sql);

const metrics: readonly Metric[] = [
	...overviewMetrics,
	...reportMetrics,
	...indicatorMetrics.flatMap((own) => [own.median, own.lowerQuartile, own.upperQuartile]),
	...subIndicatorMetrics.flatMap((own) => [
		...[own.mean, own.median, own.lowerQuartile],
		...[own.upperQuartile, own.belowTarget, own.recoverable],
	]),
];

describe('metrics', () => {
	it('have ids of their own', () => {
		const ids = metrics.map(({ id }) => id);
		expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
		expect(ids.length).toBeGreaterThan(100);
	});

	it.each(metrics)('$id says what it is in Thai and English', ({ label, definition }) => {
		for (const { th, en } of [label, definition]) {
			expect(th).toMatch(/[ก-๙]/);
			expect(en.trim()).not.toBe('');
		}
	});

	it.each(metrics)('$id is made of aggregates and a number it rests on', (metric) => {
		for (const aggregate of aggregatesOf(metric)) {
			expect(inline(aggregate)).toMatch(/\b(count|sum|avg|quantile_cont)\(/);
		}
		expect(inline(metric.n)).toMatch(/^count\(/);
	});

	it('write rates as percent and nothing else so', () => {
		for (const { format, unit } of metrics) expect(format === 'rate').toBe(unit === 'percent');
	});
});

it('gives each indicator its weight in the points recoverable', () => {
	const weights = indicatorMetrics.map(({ recoverable: { value } }) =>
		isPoints(value) ? value.weight : undefined,
	);
	expect(weights).toEqual([
		...[0.06, 0.06, 0.06, 0.06, 0.06].map((weight) => expect.closeTo(weight, 12) as number),
		...[0.1, 0.1, 0.1].map((weight) => expect.closeTo(weight, 12) as number),
		...[0.2, 0.2],
	]);
});

it('keeps the three lists apart, each with its own denominator', () => {
	const denominators = listMetrics.map(
		({ boxes }) => new Set(boxes.map(({ share }) => inline(share.n))),
	);
	expect(denominators.map(({ size }) => size)).toEqual([1, 1, 1]);
	expect(new Set(denominators.flatMap((own) => [...own])).size).toBe(3);
});

it('names every dimension in Thai and English', () => {
	for (const { label } of Object.values(dimensions)) {
		expect(label.th).toMatch(/[ก-๙]/);
		expect(label.en.trim()).not.toBe('');
	}
});
