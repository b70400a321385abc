/** Ten indicators and, to ITA 2565, the seven sub-indicators, in hundredths of a point. */
export interface Scores {
	indicators: readonly number[];
	subIndicators: readonly number[];
}

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** Sums of the indicators behind IIT (1–5), EIT (6–8) and OIT (9, 10), in hundredths. */
export function formSums(indicators: readonly number[]) {
	return {
		iit: sumOf(indicators.slice(0, 5)),
		eit: sumOf(indicators.slice(5, 8)),
		oit: sumOf(indicators.slice(8)),
	};
}

/** The form scores, 0–100, to the 3 decimals files give at most. */
export function formScores(indicators: readonly number[]) {
	const { iit, eit, oit } = formSums(indicators);
	const given = (mean: number) => Number((mean / 100).toFixed(3));
	return { iit: given(iit / 5), eit: given(eit / 3), oit: given(oit / 2) };
}

/** 0.30·IIT + 0.30·EIT + 0.40·OIT in hundredths, rounded half up once, in whole numbers. */
export function totalOf(indicators: readonly number[]): number {
	const { iit, eit, oit } = formSums(indicators);
	return Math.floor((6 * iit + 10 * eit + 20 * oit + 50) / 100);
}

const letters = [
	['AA', 9500],
	['A', 8500],
	['B', 7500],
	['C', 6500],
	['D', 5500],
	['E', 5000],
	['F', 0],
] as const;

/** The levels of an ITA year, best first. */
export function levelsIn(itaYear: number): readonly string[] {
	return itaYear <= 2565
		? letters.map(([level]) => level)
		: ['excellent', 'good', 'pass', 'improve', 'urgent'];
}

/** The level of a total in hundredths; from ITA 2566 the form scores bear on it too. */
export function levelOf(itaYear: number, total: number, indicators: readonly number[]): string {
	if (itaYear <= 2565) return letters.find(([, from]) => total >= from)?.[0] ?? 'F';
	if (total < 8500) return total >= 7000 ? 'improve' : 'urgent';
	const { iit, eit, oit } = formSums(indicators);
	const each = (bound: number) => iit >= 5 * bound && eit >= 3 * bound && oit >= 2 * bound;
	if (total >= 9500 && each(9500)) return 'excellent';
	return each(8500) ? 'good' : 'pass';
}
