import type { VisitRecord } from '../../data/generate/record';
import type { AgencyYear } from './compose';
import { exact, exactSum, one } from './decimal';
import { forms, indicatorsOfTotal, subIndicators, weightOf } from './indicators';
import { numberOf, textOf } from './values';

/** Which levels an ITA year awards; '' before ITA 2562, whose method is not known. */
export type Regime = 'letters' | 'names' | '';

/** What a visit says of the assessment, once blanks are made good. Scores from 0 to 100. */
export interface Assessment {
	/** Year assessed, BE. */
	year: number;
	regime: Regime;
	/** Total by the weights, rounded half up to 2 decimals; undefined without all ten indicators. */
	weighted: number | undefined;
	/** Total as given, else weighted. */
	total: number | undefined;
	/** Level as given, else awarded. */
	level: string | undefined;
	/** Level the year's method awards for the total and the form scores. */
	awarded: string | undefined;
	/** Whether every OIT score given is 0, and one is. */
	notSubmitted: boolean;
}

/** Level ids of the letter regime with their lower bounds. */
const letters = [
	['AA', 95],
	['A', 85],
	['B', 75],
	['C', 65],
	['D', 55],
	['E', 50],
	['F', 0],
] as const;

/** Level ids by regime, without "incomplete". */
export const levels: Record<Regime, readonly string[]> = {
	letters: letters.map(([level]) => level),
	names: ['excellent', 'good', 'pass', 'improve', 'urgent'],
	'': [],
};

function regimeOf(year: number): Regime {
	if (year < 2562) return '';
	return year < 2566 ? 'letters' : 'names';
}

/** The given scores of a visit in some columns. */
function scores(visit: VisitRecord, columns: readonly string[]): number[] {
	return columns.map((column) => numberOf(visit, column)).filter((score) => score !== undefined);
}

function weightedTotal(visit: VisitRecord): number | undefined {
	if (scores(visit, indicatorsOfTotal).length < indicatorsOfTotal.length) return undefined;
	const sum = indicatorsOfTotal
		.map((indicator) => exact(Number(visit.values[indicator])) * BigInt(weightOf(indicator)))
		.reduce((total, part) => total + part, 0n);
	// Weights are hundredths, so the sum in ones is the total in hundredths.
	return Number((sum + one / 2n) / one) / 100;
}

/** A form score as given, else the mean of all its indicators, as an exact sum over a count. */
export function formScore(visit: VisitRecord, form: keyof typeof forms) {
	const given = numberOf(visit, form);
	if (given !== undefined) return { sum: exact(given), count: 1n };
	const members = scores(visit, forms[form]);
	if (members.length < forms[form].length) return undefined;
	return { sum: exactSum(members), count: BigInt(members.length) };
}

function namedLevel(visit: VisitRecord, total: number): string | undefined {
	if (total < 70) return 'urgent';
	if (total < 85) return 'improve';
	const three = (['iit', 'eit', 'oit'] as const).map((form) => formScore(visit, form));
	const known = three.filter((form) => form !== undefined);
	if (known.length < three.length) return undefined;
	const allReach = (bound: bigint) => known.every(({ sum, count }) => sum >= bound * one * count);
	if (total >= 95 && allReach(95n)) return 'excellent';
	return allReach(85n) ? 'good' : 'pass';
}

function awardedLevel(visit: VisitRecord, regime: Regime, total: number | undefined) {
	if (total === undefined || regime === '') return undefined;
	if (regime === 'names') return namedLevel(visit, total);
	return letters.find(([, bound]) => total >= bound)?.[0];
}

/** Exact decimals are slow, and the same visits are looked at under hundreds of filters. */
const assessments = new WeakMap<VisitRecord, Assessment>();

/** What a visit says of the assessment. Its values must not change afterwards. */
export function assess(visit: VisitRecord): Assessment {
	const kept = assessments.get(visit) ?? assessed(visit);
	assessments.set(visit, kept);
	return kept;
}

/** What an agency-year says of the assessment; undefined where no visit has that section. */
export function assessedIn({ sections }: AgencyYear): Assessment | undefined {
	return sections.ita && assess(sections.ita);
}

function assessed(visit: VisitRecord): Assessment {
	const year = numberOf(visit, 'ita_fiscal_year') ?? Number(visit.values.fiscal_year) - 1;
	const regime = regimeOf(year);
	const weighted = regime === '' ? undefined : weightedTotal(visit);
	const total = numberOf(visit, 'ita_total') ?? weighted;
	const awarded = awardedLevel(visit, regime, total);
	const disclosure = scores(visit, ['oit', ...forms.oit, ...subIndicators]);
	return {
		year,
		regime,
		weighted,
		total,
		level: textOf(visit, 'ita_level') ?? awarded,
		awarded,
		notSubmitted: disclosure.length > 0 && disclosure.every((score) => score === 0),
	};
}
