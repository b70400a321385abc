import { levels, passMark } from '$lib/ita';
import { agencies, binCount, binWidth, type SummaryRow } from '$lib/summaries';
import type { Language } from '$lib/words';
import type { DistributionWords } from './words';

/** A colour of the distribution: which rows it counts, and what it is called. */
export interface Layer {
	readonly color: string;
	readonly label: string;
	/** The level it counts, where it counts one. */
	readonly level?: string;
	/** By bin, 0 … binCount − 1. */
	readonly counts: readonly number[];
}

/** The colour token of a level; one for whatever has none. */
export const levelColor = (level: string | number | undefined) =>
	levels.some(({ id }) => id === level) ? `level-${level}` : 'level-unknown';

/** Where two sets of levels are mixed: passing or not is all a colour says. */
export const passColor = (total: number) => (total >= passMark ? 'level-good' : 'level-improve');

const count = (row: SummaryRow) => row.figure(agencies).value ?? 0;

function layer(color: string, label: string, rows: readonly SummaryRow[], level?: string): Layer {
	const counts = Array.from({ length: binCount }, (_, bin) =>
		rows.filter(({ key }) => key.scoreBin === bin).reduce((sum, row) => sum + count(row), 0),
	);
	return { color, label, counts, level };
}

const passes = ({ key }: SummaryRow) => Number(key.scoreBin) * binWidth >= passMark;

/**
 * The layers of the distribution, lowest level first. One set of levels: a layer a level. Two sets
 * are never merged: then only pass and below.
 * @param bins agencies by set of levels, score bin and level; those without a total are left out.
 */
export function layersOf(
	bins: readonly SummaryRow[],
	language: Language,
	words: DistributionWords,
): { layers: Layer[]; mixed: boolean } {
	const scored = bins.filter(({ key }) => key.scoreBin !== undefined);
	const regimes = new Set(scored.map(({ key }) => key.regime));
	const [regime] = regimes;
	if (regimes.size !== 1 || regime === undefined) {
		return {
			mixed: regimes.size > 1,
			layers: [
				layer(
					'level-improve',
					words.below,
					scored.filter((row) => !passes(row)),
				),
				layer('level-good', words.passing, scored.filter(passes)),
			],
		};
	}
	const own = levels.filter((level) => level.regime === regime).reverse();
	const others = scored.filter(({ key }) => !own.some(({ id }) => id === key.level));
	const named = own.map(({ id, sign }) =>
		layer(
			levelColor(id),
			sign[language],
			scored.filter(({ key }) => key.level === id),
			id,
		),
	);
	const unknown = layer('level-unknown', words.levelUnknown, others);
	return {
		mixed: false,
		layers: [...(others.length > 0 ? [unknown] : []), ...named],
	};
}
