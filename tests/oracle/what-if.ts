import type { AgencyYear } from './compose';
import { select, type Filter } from './filter';
import { forms, indicatorsOfTotal, weightOf } from './indicators';
import { assessedIn, formScore, levels } from './scores';
import { one } from './decimal';
import { quantile } from './statistics';
import { numberOf } from './values';

/** To the millionth, beyond which no figure says anything. */
const rounded = (value: number) => Math.round(value * 1e6) / 1e6;

const lettersFrom: Record<string, number> = { AA: 95, A: 85, B: 75, C: 65, D: 55, E: 50, F: 0 };

/** What raising some indicators to their targets makes of the totals of a filter. */
export function whatIf(
	agencyYears: readonly AgencyYear[],
	filter: Filter,
	raised: readonly string[],
	targets: Readonly<Record<string, number>>,
) {
	const scored = select(agencyYears, filter).flatMap((own) => {
		const assessment = assessedIn(own);
		const { total } = assessment ?? {};
		return assessment && total !== undefined ? { own, assessment, total } : [];
	});
	const scoreOf = ({ own, assessment }: (typeof scored)[number], id: string) =>
		assessment.regime === '' ? undefined : numberOf(own.sections.ita, id);
	const riseOf = (entry: (typeof scored)[number], id: string) => {
		const score = scoreOf(entry, id);
		return score === undefined ? 0 : Math.max(0, (targets[id] ?? 85) - score);
	};
	const totalWith = (entry: (typeof scored)[number], ids: readonly string[]) =>
		rounded(
			entry.total + ids.reduce((sum, id) => sum + (weightOf(id) * riseOf(entry, id)) / 100, 0),
		);
	const formWith = (entry: (typeof scored)[number], form: keyof typeof forms) => {
		const given = entry.own.sections.ita && formScore(entry.own.sections.ita, form);
		if (!given) return undefined;
		const own = (forms[form] as readonly string[]).filter((id) => raised.includes(id));
		const rise = own.reduce((sum, id) => sum + riseOf(entry, id), 0) / forms[form].length;
		return rounded(Number(given.sum) / Number(one) / Number(given.count) + rise);
	};
	const levelWith = (entry: (typeof scored)[number]) => {
		const total = totalWith(entry, raised);
		const { regime, level } = entry.assessment;
		if (total === entry.total) return level;
		if (regime === 'letters') return levels.letters.find((id) => total >= (lettersFrom[id] ?? 0));
		if (regime === '') return undefined;
		if (total < 70) return 'urgent';
		if (total < 85) return 'improve';
		const three = (['iit', 'eit', 'oit'] as const).map((form) => formWith(entry, form));
		if (three.includes(undefined)) return undefined;
		const least = Math.min(...three.map((score = 0) => score));
		if (total >= 95 && least >= 95) return 'excellent';
		return least >= 85 ? 'good' : 'pass';
	};
	const counted = (ids: readonly (string | undefined)[]) => {
		const counts: Record<string, number> = {};
		for (const id of ids) if (id !== undefined) counts[id] = (counts[id] ?? 0) + 1;
		return counts;
	};
	const passes = (ids: readonly string[]) =>
		scored.filter((entry) => totalWith(entry, ids) >= 85).length;
	return {
		n: scored.length,
		lacking: scored.filter((entry) => raised.some((id) => scoreOf(entry, id) === undefined)).length,
		now: {
			passes: passes([]),
			median: quantile(
				scored.map(({ total }) => total),
				0.5,
			),
			levels: counted(scored.map(({ assessment }) => assessment.level)),
		},
		then: {
			passes: passes(raised),
			median: quantile(
				scored.map((entry) => totalWith(entry, raised)),
				0.5,
			),
			levels: counted(scored.map(levelWith)),
		},
		single: Object.fromEntries(indicatorsOfTotal.map((id) => [id, passes([id])])),
	};
}
