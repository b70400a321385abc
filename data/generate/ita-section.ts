import type { Chance } from './chance';
import { formScores, levelOf, totalOf, type Scores } from './ita-result';
import type { Value } from './record';

export type Values = Record<string, Value>;

export const indicatorColumns = Array.from({ length: 10 }, (_, index) => `i${index + 1}`);
const subIndicatorColumns = ['i9_1', 'i9_2', 'i9_3', 'i9_4', 'i9_5', 'i10_1', 'i10_2'];

/** The ten indicators of a visit in hundredths; undefined unless all ten are there. */
export function indicatorsOf(values: Values): number[] | undefined {
	const scores = indicatorColumns.map((column) => values[column]);
	return scores.every((score) => typeof score === 'number')
		? scores.map((score) => Math.round(score * 100))
		: undefined;
}

/** Total and level of ten indicators (hundredths), with the form scores where the office gives them. */
export function resultValues(itaYear: number, indicators: readonly number[], forms: boolean) {
	const total = totalOf(indicators);
	return {
		ita_total: total / 100,
		ita_level: levelOf(itaYear, total, indicators),
		...(forms ? formScores(indicators) : {}),
	};
}

const inPoints = (columns: readonly string[], hundredths: readonly number[]) =>
	Object.fromEntries(hundredths.map((score, index) => [columns[index], score / 100]));

/** The ITA section as an office fills it in: mostly whole, sometimes only in part. */
export function itaSection(chance: Chance, itaYear: number, scores: Scores | undefined): Values {
	const year: Values = chance.happens(0.95) ? { ita_fiscal_year: itaYear } : {};
	if (!scores) return { ...year, ita_level: 'incomplete' };
	const filled = chance.next();
	const result = resultValues(itaYear, scores.indicators, chance.happens(0.88));
	const table = {
		...inPoints(indicatorColumns, scores.indicators),
		...inPoints(subIndicatorColumns, scores.subIndicators),
	};
	if (filled < 0.04) return { ...year, ...result };
	if (filled < 0.07)
		return { ...year, ...result, ...table, ita_total: undefined, ita_level: undefined };
	if (filled < 0.1) {
		const missing = chance.shuffle(indicatorColumns).slice(0, chance.whole(1, 2));
		const gaps = Object.fromEntries(missing.map((column) => [column, undefined]));
		return { ...year, ...result, ...table, ...gaps };
	}
	return { ...year, ...result, ...table };
}
