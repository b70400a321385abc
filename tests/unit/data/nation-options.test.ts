import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../data/generate/nation/options';
import { wholeNation } from '../../../data/generate/nation/found';

describe('the command line of the nation', () => {
	it('asks for the whole nation where it says nothing else', () => {
		expect(readOptions(['--', '--out', 'there'])).toEqual({
			nation: wholeNation,
			out: 'there',
			csv: false,
		});
	});

	it('says how many agencies, provinces, years and rounds', () => {
		const words =
			'--agencies 90 --provinces 2 --years 2566-2568 --rounds 12 --seed 7 --csv --out x';
		expect(readOptions(words.split(' '))).toEqual({
			nation: { agencies: 90, provinces: 2, years: [2566, 2567, 2568], rounds: [12], seed: 7 },
			out: 'x',
			csv: true,
		});
		expect(readOptions(['--years', '2566', '--out', 'x']).nation.years).toEqual([2566]);
	});

	it.each([
		['--agencies 0 --out x', '--agencies'],
		['--agencies many --out x', '--agencies'],
		['--years 2568-2566 --out x', '--years'],
		['--years 2560 --out x', '--years'],
		['--years 2563-2564-2565 --out x', '--years'],
		['--rounds 9 --out x', '--rounds'],
		['--agencies 90', '--out'],
	])('refuses %s', (words, option) => {
		expect(() => readOptions(words.split(' '))).toThrow(option);
	});
});
