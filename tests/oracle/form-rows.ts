import type { AgencyYear } from './compose';
import { advised, advisedIndicators } from './form-figures';
import { knownPlan } from './plan-figures';
import { assessedIn } from './scores';
import { spearman } from './statistics';
import { normalised } from './names';
import { numberOf, textOf, yesNoOf } from './values';

type Members = readonly AgencyYear[];

/** A correlation of more pairs than four agencies come to, each with one a year. */
function correlation(pairs: readonly (readonly [number, number])[], years: number) {
	return { n: pairs.length, correlation: pairs.length > 4 * years ? spearman(pairs) : undefined };
}

/** Plan completion against the total, and against the budget, over so many years. */
export function completionPairs(members: Members, years: number) {
	const pairs = (partner: (own: AgencyYear) => number | undefined) =>
		members.flatMap((own): [number, number][] => {
			const plan = knownPlan(own.sections.plan);
			const value = partner(own);
			return plan && value !== undefined ? [[plan.completed / plan.total, value]] : [];
		});
	const total = pairs((own) => assessedIn(own)?.total);
	const budget = pairs(({ sections }) => numberOf(sections.plan, 'plan_budget'));
	return {
		total: { ...correlation(total, years), points: total.map((pair) => pair.join(' ')).sort() },
		budget: { ...correlation(budget, years), points: budget.map((pair) => pair.join(' ')).sort() },
	};
}

/** By indicator: items of advice in place against its score, over so many years. */
export const adviceCorrelations = (members: Members, years: number) =>
	Object.fromEntries(
		advisedIndicators.map((indicator) => [
			indicator,
			correlation(
				advised(members, indicator).flatMap(({ whole, score }): [number, number][] =>
					score === undefined ? [] : [[whole, score]],
				),
				years,
			),
		]),
	);

/** The agencies that said no to one of these questions, each with its name, all answers and reasons, in no order. */
export function lacking(
	members: Members,
	questions: readonly { column: string; section: 'plan' | 'disclosures' | 'advice' }[],
) {
	return members
		.map(({ name, sections }) => ({
			name,
			answers: questions.map(({ column, section }) => [
				yesNoOf(sections[section], column),
				textOf(sections[section], `${column}_reason`),
			]),
		}))
		.filter(({ answers }) => answers.some(([yes]) => yes === false))
		.map((own) => JSON.stringify(own))
		.sort();
}

const wants = ['support_workshop', 'support_site_visit', 'support_manual'];

/** What each agency that wants support wants, by its name, in no order. */
export const wanting = (members: Members) =>
	members
		.flatMap(({ name, sections }) => {
			const own = wants.filter((box) => yesNoOf(sections.support, box) === true);
			return own.length > 0 ? [[name, ...own].join()] : [];
		})
		.sort();

/** What each agency that wrote something wrote, after its name, in no order. */
export const texts = (members: Members) =>
	members
		.flatMap(({ name, sections }) => {
			const other = (section: 'plan_obstacles' | 'ita_obstacles', column: string) => {
				const text = textOf(sections[section], column);
				return normalised(text) === 'ไม่มี' ? undefined : text;
			};
			const own = [
				other('plan_obstacles', 'plan_obstacle_other'),
				textOf(sections.plan_obstacles, 'plan_suggestions'),
				other('ita_obstacles', 'ita_obstacle_other'),
				textOf(sections.suggestions, 'suggestions'),
				textOf(sections.suggestions, 'observations'),
			].filter((text) => text !== undefined);
			return own.length > 0 ? [[name, ...own].join('|')] : [];
		})
		.sort();
