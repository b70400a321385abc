import type { Engine } from './engine';
import { scaledScores } from './agency-years';

/** Offered in turn: the first that keeps every digit of every score is taken. */
const scales = [1e2, 1e3, 1e4, 1e6, 1e9, 1e12];

/**
 * The scale (parts of a point) at which every loaded score is a whole number: 100 for the two
 * decimals ITAS prints. A double that came from a decimal of d digits equals its rounding at d
 * digits exactly, so the comparison is exact; past twelve digits a score of two figures holds none.
 */
export async function scoreScale(engine: Engine): Promise<number> {
	for (const scale of scales) {
		const whole = scaledScores.map(
			(column) => `bool_and(coalesce(round(${column} * ${scale}) / ${scale} = ${column}, true))`,
		);
		const [row] = await engine.query(`SELECT ${whole.join(' AND ')} AS whole FROM visits`);
		if (row?.whole !== false) return scale;
	}
	return Math.max(...scales);
}
