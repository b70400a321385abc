import type { Draft } from './draft';
import type { Values } from './ita-section';

/** What a visit shows by itself: the code of the check that must say so, and its column. */
export type Notice = readonly [code: string, column: string];

const indicators = Array.from({ length: 10 }, (_, index) => `i${index + 1}`);
const openData = ['oit', 'i9', 'i10', 'i9_1', 'i9_2', 'i9_3', 'i9_4', 'i9_5', 'i10_1', 'i10_2'];
const states = ['completed', 'in_progress', 'not_started', 'cancelled'].map(
	(state) => `projects_${state}`,
);
const groups = ['basic', 'administration', 'budget', 'hr', 'transparency'];
const answers = ['plan_published', 'progress_published', 'annual_report_published'].concat(
	groups.map((group) => `oit_${group}_complete`),
);
const obstacles = {
	plan: ['budget', 'staffing', 'executives'].map((box) => `plan_obstacle_${box}`),
	ita: ['executives', 'understanding', 'management', 'disclosure'].map(
		(box) => `ita_obstacle_${box}`,
	),
};
const support = ['workshop', 'site_visit', 'manual'].map((box) => `support_${box}`);
const inDistrict = new Set(['city', 'town', 'subdistrict', 'sao']);

const given = (values: Values, names: readonly string[]) =>
	names.map((name) => values[name]).filter((value) => value !== undefined);
const allZero = (found: readonly unknown[]) =>
	found.length > 0 && found.every((value) => value === 0);

function ofScores(values: Values): Notice[] {
	const { ita_total: total, ita_level: level } = values;
	const scores = given(values, indicators);
	const whole = scores.length === 10;
	const found: Notice[] = [];
	if (allZero(given(values, openData))) found.push(['nothing_submitted', 'oit']);
	if (total !== undefined && scores.length === 0)
		found.push(['total_without_indicators', 'ita_total']);
	if (total === undefined && whole) found.push(['indicators_without_total', 'ita_total']);
	if (total === undefined && !whole && level !== undefined && level !== 'incomplete')
		found.push(['level_without_total', 'ita_total']);
	if (whole && new Set(scores).size === 1) found.push(['indicators_equal', 'i1']);
	return found;
}

/** The band of a share of projects: 6 months from 20 and 50, 12 months from 50 and 80 per cent. */
function bandOf(round: unknown, completed: number, total: number): string {
	const [medium, high] = round === 6 ? [20, 50] : [50, 80];
	if (100 * completed >= high * total) return 'high';
	return 100 * completed >= medium * total ? 'medium' : 'low';
}

function ofPlan(values: Values): Notice[] {
	const counts = given(values, states).map(Number);
	const sum = counts.reduce((all, count) => all + count, 0);
	const total = values.projects_total === undefined ? undefined : Number(values.projects_total);
	const completed = Number(values.projects_completed ?? 0);
	const ticked = ['implementation_level', 'overall_level'].filter(
		(column) => values[column] !== undefined,
	);
	const found: Notice[] = [];
	if (total !== undefined && given(values, states.slice(0, 3)).length === 3 && sum < total)
		found.push(['counts_below_total', 'projects_total']);
	if (!total && completed > 0) found.push(['completed_without_total', 'projects_total']);
	if (values.eplan_reported === false && sum > 0)
		found.push(['counts_not_reported', 'eplan_reported']);
	if (values.eplan_reported === true && counts.length === 0)
		found.push(['reported_without_counts', 'projects_completed']);
	if (values.round === undefined) found.push(['round_missing', 'round']);
	else if (total && values.projects_completed !== undefined && completed <= total) {
		const band = bandOf(values.round, completed, total);
		for (const column of ticked)
			if (values[column] !== band) found.push(['band_disagrees', column]);
		if (values.round === 6 && completed === total)
			found.push(['complete_at_six_months', 'projects_completed']);
	}
	if (ticked.length === 2 && values.implementation_level !== values.overall_level)
		found.push(['bands_differ', 'overall_level']);
	return found;
}

function ofAgency({ values, inferred, planted }: Draft): Notice[] {
	const { visit_date: date, fiscal_year: year, agency_type: type } = values;
	const end = Number(year) - 543;
	const found: Notice[] = [];
	if (date !== undefined && (date < `${end - 1}-10-01` || date > `${end}-12-31`))
		found.push(['date_outside_year', 'visit_date']);
	if (
		inferred.has('agency_type') ||
		(planted?.column === 'agency_type' && planted.code === 'not_a_choice')
	)
		found.push(['type_inferred', 'agency_type']);
	if (values.district === undefined && inDistrict.has(String(type)))
		found.push(['district_blank', 'district']);
	return found;
}

/** "ไม่มี" says that there is nothing; "มี" alone does not say what. */
const names = (text: unknown) => text !== undefined && text !== 'ไม่มี';

function ofAnswers(values: Values, itaYear: number): Notice[] {
	const found: Notice[] = [];
	for (const answer of answers) {
		const reason = `${answer}_reason`;
		if (values[answer] === false && values[reason] === undefined)
			found.push(['no_without_reason', reason]);
	}
	const zero = values.i9 === 0 || values.i10 === 0;
	if (values.plan_published === true && zero && !allZero(given(values, openData)))
		found.push(['published_without_score', 'plan_published']);
	for (const [index, group] of groups.entries()) {
		const [complete, score] = [values[`oit_${group}_complete`], values[`i9_${index + 1}`]];
		if (itaYear > 2565 || complete === undefined || score === undefined) continue;
		if (complete !== (score === 100)) found.push(['group_disagrees', `oit_${group}_complete`]);
	}
	const lists = [obstacles.plan, obstacles.ita].map((boxes, index) => ({
		boxes: given(values, boxes),
		other: values[index === 0 ? 'plan_obstacle_other' : 'ita_obstacle_other'],
	}));
	const answered = lists.filter(({ boxes, other }) => boxes.length > 0 || other !== undefined);
	const named = lists.some(({ boxes, other }) => boxes.includes(true) || names(other));
	if (answered.length === 0) found.push(['no_obstacle_ticked', 'plan_obstacle_budget']);
	if (answered.length === 2 && !named && given(values, support).includes(true))
		found.push(['support_without_obstacle', 'support_workshop']);
	for (const column of ['plan_obstacle_other', 'ita_obstacle_other'])
		if (values[column] === 'มี') found.push(['other_without_text', column]);
	if (String(values.observations).includes('....')) found.push(['filler_in_text', 'observations']);
	return found;
}

/** Everything a visit shows by itself, told from what it truly says; in no order. */
export function noticed(draft: Draft): Notice[] {
	const { values } = draft;
	const itaYear = Number(values.ita_fiscal_year ?? Number(values.fiscal_year) - 1);
	return [
		...ofScores(values),
		...ofPlan(values),
		...ofAgency(draft),
		...ofAnswers(values, itaYear),
	];
}
