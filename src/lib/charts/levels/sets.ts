import { incomplete, levels, type Regime } from '$lib/ita';
import { agencies, type SummaryRow } from '$lib/summaries';
import type { Language } from '$lib/words';
import { levelColor } from '../score-distribution/layers';
import type { LevelWords } from './words';

/** A level with how many agencies are at it. */
export interface CountedLevel {
	readonly id: string;
	readonly name: string;
	readonly color: string;
	readonly count: number;
}

/** Agencies by level within one set of levels; the two sets are never merged. */
export interface LevelSet {
	readonly id: Regime | 'other';
	readonly name: string;
	/** Best first; incomplete and unknown last, where there are any. */
	readonly levels: readonly CountedLevel[];
	readonly n: number;
}

export const unknownLevel = 'unknown';
const regimes = ['letters', 'names', 'other'] as const;
const regimeOf = ({ key }: SummaryRow) => key.regime ?? 'other';

/** The sets of levels that rows by set and level hold, those without an agency left out. */
export function levelSets(
	rows: readonly SummaryRow[],
	language: Language,
	words: LevelWords,
): LevelSet[] {
	return regimes.flatMap((id) => {
		const own = rows.filter((row) => regimeOf(row) === id);
		const named = levels.filter(({ regime }) => regime === id);
		const count = (matches: (level: string) => boolean) =>
			own
				.filter(({ key }) => matches(String(key.level ?? '')))
				.reduce((sum, { figure }) => sum + figure(agencies).n, 0);
		const counted: CountedLevel[] = [
			...named.map((level) => ({
				id: level.id,
				name: level.sign[language],
				color: levelColor(level.id),
				count: count((other) => other === level.id),
			})),
			{
				id: incomplete.id,
				name: incomplete.sign[language],
				color: 'level-incomplete',
				count: count((other) => other === incomplete.id),
			},
			{
				id: unknownLevel,
				name: words.unknown,
				color: 'level-unknown',
				count: count(
					(other) => other !== incomplete.id && !named.some((level) => level.id === other),
				),
			},
		].filter((level) => level.count > 0 || named.some(({ id }) => id === level.id));
		const n = counted.reduce((sum, level) => sum + level.count, 0);
		const name = id === 'other' ? words.other : words.regimes[id];
		return n > 0 ? [{ id, name, levels: counted, n }] : [];
	});
}
