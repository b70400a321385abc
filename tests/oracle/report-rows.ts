import { pairsOf } from './changes';
import type { AgencyYear } from './compose';
import { one } from './decimal';
import { select, type Filter } from './filter';
import { indicatorsOfTotal } from './indicators';
import { assessedIn, formScore } from './scores';
import { mean } from './statistics';
import { numberOf } from './values';

const forms = ['iit', 'eit', 'oit'] as const;

/** A form score of an agency-year, 0–100, in the ITA years it is comparable in. */
function formOf(own: AgencyYear, form: (typeof forms)[number]): number | undefined {
	const { ita } = own.sections;
	if (!ita || (assessedIn(own)?.regime ?? '') === '') return undefined;
	const score = formScore(ita, form);
	return score && Number(score.sum) / Number(one) / Number(score.count);
}

/** The three form scores of an agency-year. */
export const formsOf = (own: AgencyYear) =>
	Object.fromEntries(forms.map((form) => [form, formOf(own, form)]));

/** How many are under 85, and the mean of each form with how many have it. */
export function reportFigures(agencyYears: readonly AgencyYear[]) {
	const meanOf = (form: (typeof forms)[number]) => {
		const scores = agencyYears
			.map((own) => formOf(own, form))
			.filter((score) => score !== undefined);
		return { n: scores.length, mean: mean(scores) };
	};
	const totals = agencyYears.map((own) => assessedIn(own)?.total);
	return {
		fails: totals.filter((total) => total !== undefined && total < 85).length,
		...{ iit: meanOf('iit'), eit: meanOf('eit'), oit: meanOf('oit') },
	};
}

/** A score of an agency-year that compares: its total, or one of the ten indicators. */
function scoreOf(own: AgencyYear, id: string): number | undefined {
	return id === 'total' ? assessedIn(own)?.total : numberOf(own.sections.ita, id);
}

/** Each score's mean of this year and the year before, over the same agencies of one regime. */
export function scoreChanges(agencyYears: readonly AgencyYear[], filter: Filter) {
	if (filter.years.length !== 1) return undefined;
	const pairs = pairsOf(agencyYears, filter).filter(({ now, before }) => {
		const regime = assessedIn(now)?.regime ?? '';
		return regime !== '' && regime === assessedIn(before)?.regime;
	});
	return Object.fromEntries(
		['total', ...indicatorsOfTotal].map((id) => {
			const both = pairs.flatMap(({ now, before }) => {
				const [here, there] = [scoreOf(now, id), scoreOf(before, id)];
				return here === undefined || there === undefined ? [] : { here, there };
			});
			const side = (name: 'here' | 'there') => mean(both.map((pair) => pair[name]));
			return [id, { n: both.length, now: side('here'), before: side('there') }];
		}),
	);
}

/** The agencies under 85, nearest first, by name and total. */
export const below = (agencyYears: readonly AgencyYear[], filter: Filter) =>
	select(agencyYears, filter)
		.flatMap((own) => {
			const total = assessedIn(own)?.total;
			return total !== undefined && total < 85 ? { name: own.name, total } : [];
		})
		.sort((a, b) => b.total - a.total);
