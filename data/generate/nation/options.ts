import { parseArgs } from 'node:util';
import type { Round } from '../visits';
import { wholeNation, type NationOptions } from './found';

function whole(text: string, least: number, name: string): number {
	const value = Number(text);
	if (Number.isInteger(value) && value >= least) return value;
	throw new Error(`--${name}: a whole number from ${least} on, not "${text}".`);
}

/** "2563-2569" as seven years; one year as itself. */
function yearsIn(text: string): number[] {
	const [first = 0, last = first, ...rest] = text
		.split('-')
		.map((year) => whole(year, 2563, 'years'));
	if (last < first || rest.length > 0)
		throw new Error(`--years: a year, or the first and the last as 2563-2569, not "${text}".`);
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function roundIn(text: string): Round {
	if (text === '6') return 6;
	if (text === '12') return 12;
	throw new Error(`--rounds: 6, 12 or 6,12, not "${text}".`);
}

/** What the command line asks for; what it leaves out is as in the whole nation. Throws on what it can't read. */
export function readOptions(words: readonly string[]): {
	nation: NationOptions;
	out: string;
	csv: boolean;
} {
	const text = { type: 'string' } as const;
	const { values } = parseArgs({
		// The runner may hand on the "--" that ended its own options.
		args: words.filter((word) => word !== '--'),
		options: {
			...{ seed: text, agencies: text, provinces: text, years: text, rounds: text, out: text },
			csv: { type: 'boolean' },
		},
	});
	if (values.out === undefined) throw new Error('--out: which folder to write to.');
	const number = (name: 'seed' | 'agencies' | 'provinces', least: number) =>
		values[name] === undefined ? wholeNation[name] : whole(values[name], least, name);
	const nation = {
		seed: number('seed', 0),
		agencies: number('agencies', 1),
		provinces: number('provinces', 1),
		years: values.years === undefined ? wholeNation.years : yearsIn(values.years),
		rounds: values.rounds?.split(',').map(roundIn) ?? wholeNation.rounds,
	};
	return { nation, out: values.out, csv: values.csv ?? false };
}
