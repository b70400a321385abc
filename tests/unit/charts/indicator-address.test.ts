import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	addressOfSettings,
	firstSettings,
	measures,
	settingsOfAddress,
	type IndicatorSettings,
} from '$lib/charts';
import { indicators } from '$lib/ita';

const read = (text: string) => settingsOfAddress(new URLSearchParams(text));
const ids = indicators.map(({ id }) => id);

describe('what the page of indicators is asked, in the address', () => {
	it('is left out where it is as at first', () => {
		expect(read('')).toEqual({ settings: firstSettings, problems: [] });
		expect(addressOfSettings(firstSettings).toString()).toBe('');
		// A target said aloud that is the first one.
		expect(read('target=i1-85')).toEqual({ settings: firstSettings, problems: [] });
	});

	it('reads back whatever it is', () => {
		const score = fc.integer({ min: 0, max: 10_000 }).filter((hundredths) => hundredths !== 8500);
		const settings = fc.record<IndicatorSettings>({
			measure: fc.constantFrom(...measures),
			difference: fc.boolean(),
			targets: fc.dictionary(
				fc.constantFrom(...ids),
				score.map((hundredths) => hundredths / 100),
				{ noNullPrototype: true },
			),
			raised: fc.subarray(ids),
		});
		fc.assert(
			fc.property(settings, (settings) => {
				expect(read(addressOfSettings(settings).toString())).toEqual({ settings, problems: [] });
			}),
			{ seed: 2569, numRuns: 300 },
		);
	});

	it.each<[string, Partial<IndicatorSettings>]>([
		['measure=mean', { measure: 'mean' }],
		['colour=difference', { difference: true }],
		['target=i1-90&target=i10-99.5', { targets: { i1: 90, i10: 99.5 } }],
		['raise=i2', { raised: ['i2'] }],
		['raise=none', { raised: [] }],
	])('%s is %o', (address, part) => {
		expect(read(address)).toEqual({ settings: { ...firstSettings, ...part }, problems: [] });
		expect(addressOfSettings({ ...firstSettings, ...part }).toString()).toBe(address);
	});

	it.each([
		['measure=Mean', 'measure', 'Mean'],
		['measure=toString', 'measure', 'toString'],
		['colour=value', 'colour', 'value'],
		['target=i11-90', 'target', 'i11-90'],
		['target=i9_1-90', 'target', 'i9_1-90'],
		['target=i1-100.01', 'target', 'i1-100.01'],
		['target=i1--5', 'target', 'i1--5'],
		['target=i1-', 'target', 'i1-'],
		['target=i1-9e1', 'target', 'i1-9e1'],
		['target=i1-๙๐', 'target', 'i1-๙๐'],
		['target=i1-90; DROP TABLE visits', 'target', 'i1-90; DROP TABLE visits'],
		['target=__proto__-90', 'target', '__proto__-90'],
		['raise=i0', 'raise', 'i0'],
		['raise=', 'raise', ''],
	])('%s gives a problem and what is so at first', (address, parameter, value) => {
		expect(read(address)).toEqual({ settings: firstSettings, problems: [{ parameter, value }] });
	});

	it('takes the first of two targets of an indicator, and says so', () => {
		const { settings, problems } = read('target=i1-90&target=i1-95&raise=i3&raise=i3');
		expect(settings).toEqual({ ...firstSettings, targets: { i1: 90 }, raised: ['i3'] });
		expect(problems).toEqual([{ parameter: 'target', value: 'i1-95' }]);
	});
});
