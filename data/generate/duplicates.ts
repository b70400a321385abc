import { chanceFrom } from './chance';
import { plant, type Draft } from './draft';
import { planter } from './planter';

type Case = 'later_row_earlier_date' | 'later_row_later_date' | 'no_dates';

const cases: readonly Case[] = [
	'later_row_earlier_date',
	'later_row_later_date',
	'no_dates',
	'later_row_earlier_date',
	'later_row_later_date',
	'no_dates',
];

/** Another day of the date's month: the visits chosen below fall on neither. */
const dayOf = (date: string, day: '01' | '30') => date.slice(0, -2) + day;

/**
 * Enters six visits a second time, with another budget, right below the first. The later date
 * stands, else the later row; the one that does not stand is refused and carries the mistake.
 */
export function plantDuplicates(seed: number, drafts: readonly Draft[]): Draft[] {
	const fits = ({ values, inferred }: Draft) =>
		typeof values.visit_date === 'string' &&
		!/-(01|30)$/.test(values.visit_date) &&
		!inferred.has('round');
	const chosen = planter(chanceFrom(seed), drafts)(cases.length, fits);
	return drafts.flatMap((draft) => {
		const kind = cases[chosen.indexOf(draft)];
		if (!kind) return [draft];
		const again: Draft = {
			...draft,
			values: { ...draft.values, plan_budget: Number(draft.values.plan_budget ?? 0) + 10_000 },
			inferred: new Set(draft.inferred),
		};
		const date = String(draft.values.visit_date);
		if (kind === 'later_row_earlier_date') again.values.visit_date = dayOf(date, '01');
		if (kind === 'later_row_later_date') again.values.visit_date = dayOf(date, '30');
		if (kind === 'no_dates') draft.values.visit_date = again.values.visit_date = undefined;
		const refused = kind === 'later_row_earlier_date' ? again : draft;
		refused.accepted = false;
		plant(refused, 'duplicate_visit');
		return [draft, again];
	});
}
