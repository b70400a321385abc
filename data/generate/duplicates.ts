import { chanceFrom } from './chance';
import { plant, type Draft } from './draft';
import type { Values } from './ita-section';
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

const counts = ['total', 'completed', 'in_progress', 'not_started', 'cancelled'].map(
	(part) => `projects_${part}`,
);

/** Every count of the plan twice: figures then tell which visit stands, and bands stay as ticked. */
function doubled(values: Values): Values {
	return Object.fromEntries(
		counts.flatMap((column) => {
			const count = values[column];
			return typeof count === 'number' ? [[column, 2 * count]] : [];
		}),
	);
}

/**
 * Enters six visits a second time, with twice the projects, right below the first. The later date
 * stands, else the later row; the one that does not stand is refused and carries the mistake.
 */
export function plantDuplicates(seed: number, drafts: readonly Draft[]): Draft[] {
	const fits = ({ values, inferred }: Draft) =>
		typeof values.visit_date === 'string' &&
		typeof values.projects_total === 'number' &&
		typeof values.projects_completed === 'number' &&
		!/-(01|30)$/.test(values.visit_date) &&
		!inferred.has('round');
	const chosen = planter(chanceFrom(seed), drafts)(cases.length, fits);
	return drafts.flatMap((draft) => {
		const kind = cases[chosen.indexOf(draft)];
		if (!kind) return [draft];
		const again: Draft = {
			...draft,
			values: { ...draft.values, ...doubled(draft.values) },
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
