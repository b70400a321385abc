import { chanceFrom } from './chance';
import { plant, siblings, type Draft } from './draft';
import { indicatorsOf, resultValues } from './ita-section';
import { levelOf, levelsIn } from './ita-result';
import { planter } from './planter';

const hasResult = ({ values }: Draft) =>
	values.ita_total !== undefined && indicatorsOf(values) !== undefined;
const hasRound = ({ values, inferred }: Draft) =>
	values.round !== undefined && !inferred.has('round');
const itaYearOf = ({ year }: Draft) => year - 1;

/** True where no other visit of the agency-year carries a total or all ten indicators. */
export const loneResult = (drafts: readonly Draft[]) => (draft: Draft) =>
	siblings(drafts, draft).every(
		({ values }) => values.ita_total === undefined && indicatorsOf(values) === undefined,
	);

/** Moves the total away from its indicators, but not out of its level. */
function disagreeTotal(draft: Draft, step: number) {
	const indicators = indicatorsOf(draft.values) ?? [];
	const total = Math.round(Number(draft.values.ita_total) * 100);
	const moved = [total + step, total - step].find(
		(other) =>
			other >= 0 &&
			other <= 10000 &&
			levelOf(itaYearOf(draft), other, indicators) === draft.values.ita_level,
	);
	if (moved === undefined) throw new Error(`No total fits beside ${total}.`);
	plant(draft, 'total_disagrees', 'ita_total', { ita_total: moved / 100 });
}

function disagreeLevel(draft: Draft) {
	const levels = levelsIn(itaYearOf(draft));
	const place = levels.indexOf(String(draft.values.ita_level));
	const neighbour = levels[place + 1] ?? levels[place - 1];
	plant(draft, 'level_disagrees', 'ita_level', { ita_level: neighbour });
}

/** Every second one already has more completed than planned; in the others only the sum is too great. */
function exceedTotal(draft: Draft, index: number) {
	const total = Number(draft.values.projects_total);
	const [completed, started] = index % 2 === 0 ? [total + 3, undefined] : [total - 2, 4];
	plant(draft, 'counts_exceed_total', 'projects_total', {
		projects_completed: completed,
		projects_in_progress: started,
		projects_not_started: started && 1,
		projects_cancelled: undefined,
		implementation_level: undefined,
		overall_level: undefined,
	});
}

function disagreeType(draft: Draft) {
	draft.inferred.delete('agency_type');
	const other = draft.values.agency_type === 'sao' ? 'subdistrict' : 'sao';
	plant(draft, 'type_disagrees', 'agency_type', { agency_type: other });
}

/** The 6-month visit gets another indicator 7, and all that follows from it; the 12-month one is flagged. */
function differTotals(drafts: readonly Draft[], last: Draft) {
	const [first] = siblings(drafts, last);
	if (!first) throw new Error('Different totals take two visits.');
	const indicators = [...(indicatorsOf(first.values) ?? [])];
	indicators[6] = (indicators[6] ?? 0) - 600;
	const forms = first.values.iit !== undefined;
	const result = resultValues(itaYearOf(first), indicators, forms);
	Object.assign(first.values, result, { i7: (indicators[6] ?? 0) / 100 });
	plant(last, 'different_totals', 'ita_total');
}

/** Plants values that disagree: each is used as given, and its row flagged. */
export function plantDisagreements(seed: number, drafts: readonly Draft[]) {
	const find = planter(chanceFrom(seed), drafts);
	const alone = loneResult(drafts);
	const twice = (draft: Draft) => {
		const others = siblings(drafts, draft);
		return (
			draft.values.round === 12 &&
			others.length === 1 &&
			[draft, ...others].every((visit) => hasRound(visit) && hasResult(visit))
		);
	};
	find(5, twice).forEach((draft) => differTotals(drafts, draft));
	const steps = [5, 40, 9, 137, 80, 12];
	find(6, (draft) => hasResult(draft) && alone(draft)).forEach((draft, index) =>
		disagreeTotal(draft, steps[index] ?? 5),
	);
	find(6, hasResult).forEach(disagreeLevel);
	find(
		6,
		({ values }) => Number(values.projects_total) > 5 && values.eplan_reported === true,
	).forEach(exceedTotal);
	find(
		4,
		({ agency }) =>
			agency.codeHabit === 'always' &&
			!agency.namesake &&
			!agency.upgradedFrom &&
			['sao', 'subdistrict'].includes(agency.type),
	).forEach(disagreeType);
}
