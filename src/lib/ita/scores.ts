import { forms, indicatorsOf, type Form } from './indicators';
import { methodologyOf } from './methodology';

/** Scores by indicator id, 0–100; undefined is unknown, never zero. */
export type Scores = Readonly<Record<string, number | undefined>>;

/** Largest difference between a given total and the weighted one that is still agreement, in points. */
export const totalTolerance = 0.02;

/**
 * Scores are summed as whole millionths: no form carries more decimals, sums stay below 2^53, and a
 * mean of exactly 85 is 85 (as doubles, 3 % of such triples come out a hair below the pass mark).
 */
const scale = 1_000_000;

const scaled = (score: number) => Math.round(score * scale);

/** Plain mean of all indicators of a form (0–100); undefined unless every one is known. */
export function formScore(form: Form, scores: Scores): number | undefined {
	const own = indicatorsOf(form);
	let sum = 0;
	for (const { id } of own) {
		const score = scores[id];
		if (score === undefined) return undefined;
		sum += scaled(score);
	}
	return sum / own.length / scale;
}

/**
 * The total from all ten indicators, rounded half up to 2 decimals once; undefined unless all ten
 * are known or the ITA year is not comparable. Integer arithmetic, so that a half is a half:
 * 0.30·mean(IIT) + 0.30·mean(EIT) + 0.40·mean(OIT) = (6·ΣIIT + 10·ΣEIT + 20·ΣOIT) / 100.
 */
export function weightedTotal(itaYear: number, scores: Scores): number | undefined {
	const methodology = methodologyOf(itaYear);
	if (!methodology) return undefined;
	let weighted = 0;
	for (const form of forms) {
		const own = indicatorsOf(form);
		const weight = Math.round((methodology.formWeights[form] * 100) / own.length);
		for (const { id } of own) {
			const score = scores[id];
			if (score === undefined) return undefined;
			weighted += weight * scaled(score);
		}
	}
	return Math.floor((weighted + scale / 2) / scale) / 100;
}

/** Points the total would gain were the score raised to the target: weight × max(0, target − score). */
export function pointsRecoverable(weight: number, score: number, target: number): number {
	return weight * Math.max(0, target - score);
}
