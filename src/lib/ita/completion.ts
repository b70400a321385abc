import type { Text } from './text';

/** Months of the plan a visit reports on. */
export const rounds = [6, 12] as const;
export type Round = (typeof rounds)[number];

export const bands = ['low', 'medium', 'high'] as const;
export type Band = (typeof bands)[number];

export const bandNames: Readonly<Record<Band, Text>> = {
	low: { th: 'น้อย', en: 'Low' },
	medium: { th: 'กลาง', en: 'Medium' },
	high: { th: 'มาก', en: 'High' },
};

/**
 * Where "medium" and "high" begin, as shares. The form's printed bands overlap (≤ 20 %, 20–49 %)
 * and leave gaps, so they are read as half open: [0, medium), [medium, high), [high, 1].
 */
export const bandBounds: Readonly<Record<Round, { medium: number; high: number }>> = {
	6: { medium: 0.2, high: 0.5 },
	12: { medium: 0.5, high: 0.8 },
};

/**
 * Share of a plan's projects that are completed, 0–1; undefined where a count is unknown, the plan
 * has no project, or more are completed than planned.
 */
export function completionRate(completed?: number, total?: number): number | undefined {
	if (completed === undefined || total === undefined) return undefined;
	return total > 0 && completed <= total ? completed / total : undefined;
}

/** The implementation band of a completion rate (0–1) in a round. */
export function bandOf(round: Round, rate: number): Band {
	const { medium, high } = bandBounds[round];
	if (rate >= high) return 'high';
	return rate >= medium ? 'medium' : 'low';
}
