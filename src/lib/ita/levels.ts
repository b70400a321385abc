import type { Form } from './indicators';
import { methodologyOf, passMark, type Regime } from './methodology';
import type { Text } from './text';

export interface Level {
	readonly id: string;
	readonly regime: Regime;
	readonly passes: boolean;
	/** Lowest total of the level; the level above it begins where this one ends. */
	readonly from: number;
	/** Short sign for charts, as printed. */
	readonly sign: Text;
	/** Other spellings files use. */
	readonly variants: readonly string[];
}

const same = (sign: string): Text => ({ th: sign, en: sign });
const level = (
	regime: Regime,
	id: string,
	from: number,
	sign: Text,
	variants: readonly string[] = [],
): Level => ({ id, regime, passes: from >= passMark, from, sign, variants });

/** Best first within each regime. Bounds are half open: [from, next). */
export const levels: readonly Level[] = [
	level('letters', 'AA', 95, same('AA')),
	level('letters', 'A', 85, same('A')),
	level('letters', 'B', 75, same('B')),
	level('letters', 'C', 65, same('C')),
	level('letters', 'D', 55, same('D')),
	level('letters', 'E', 50, same('E')),
	level('letters', 'F', 0, same('F')),
	level('names', 'excellent', 95, { th: 'ผ่านดีเยี่ยม', en: 'Excellent' }, ['ดีเยี่ยม', 'ผ่าน ดีเยี่ยม']),
	level('names', 'good', 85, { th: 'ผ่านดี', en: 'Good' }, ['ผ่าน ดี']),
	level('names', 'pass', 85, { th: 'ผ่าน', en: 'Pass' }, ['ผ่านเกณฑ์']),
	level('names', 'improve', 70, { th: 'ต้องปรับปรุง', en: 'Must improve' }, ['ปรับปรุง']),
	level('names', 'urgent', 0, { th: 'ต้องปรับปรุงโดยด่วน', en: 'Must improve urgently' }, [
		'ปรับปรุงโดยด่วน',
		'ต้องปรับปรุงด่วน',
	]),
];

/** The assessment was not carried out in full: no score, in either regime. */
export const incomplete = {
	id: 'incomplete',
	sign: { th: 'ไม่ครบถ้วน', en: 'Incomplete' },
	variants: ['ดำเนินการไม่ครบถ้วน', 'ไม่ครบถ้วน', '--', 'ดำเนินการไม่ครบ', 'incomplete'],
} as const;

export function levelsOf(regime: Regime): readonly Level[] {
	return levels.filter((entry) => entry.regime === regime);
}

/**
 * The level of a total (0–100) in an ITA year, by that year's rules. From ITA 2566 a total at the
 * pass mark or above needs all three form scores too: without them the level is unknown.
 * @returns a level id, or undefined where the year or a needed score is not known.
 */
export function levelOf(
	itaYear: number,
	total: number,
	formScores: Readonly<Partial<Record<Form, number>>>,
): string | undefined {
	const regime = methodologyOf(itaYear)?.regime;
	if (!regime) return undefined;
	const candidates = levelsOf(regime);
	if (regime === 'letters' || total < passMark) {
		return candidates.find(
			(entry) => total >= entry.from && (regime === 'letters' || !entry.passes),
		)?.id;
	}
	const { iit, eit, oit } = formScores;
	if (iit === undefined || eit === undefined || oit === undefined) return undefined;
	const lowest = Math.min(iit, eit, oit);
	if (total >= 95 && lowest >= 95) return 'excellent';
	return lowest >= passMark ? 'good' : 'pass';
}
