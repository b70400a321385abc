import { chanceFrom } from './chance';
import type { Draft } from './draft';
import type { Values } from './ita-section';
import { planter } from './planter';

/** A way to make a visit doubtful: whom it fits, and what the visit says then. */
interface Doubt {
	fits: (values: Values, draft: Draft) => boolean;
	change: (values: Values) => Values;
}

const isCount = (value: Values[string], least = 0) => typeof value === 'number' && value >= least;
const bands = ['low', 'medium', 'high'];
const otherBand = (band: Values[string]) => bands[(bands.indexOf(String(band)) + 1) % 3];
const noObstacle = Object.fromEntries([
	...['budget', 'staffing', 'executives'].map((box) => [`plan_obstacle_${box}`, false]),
	...['executives', 'understanding', 'management', 'disclosure'].map((box) => [
		`ita_obstacle_${box}`,
		false,
	]),
	...['plan_obstacle_other', 'ita_obstacle_other'].map((text) => [text, undefined]),
]) as Values;

/** None of them moves a score. */
const doubts: readonly Doubt[] = [
	{
		fits: (values) => values.progress_published_reason !== undefined,
		change: () => ({ progress_published_reason: undefined }),
	},
	{
		fits: (values) => values.oit_hr_complete_reason !== undefined,
		change: () => ({ oit_hr_complete_reason: undefined }),
	},
	{
		fits: (values) => isCount(values.projects_in_progress, 3) && isCount(values.projects_cancelled),
		change: (values) => ({ projects_in_progress: Number(values.projects_in_progress) - 2 }),
	},
	{
		fits: (values) => values.eplan_reported === true && isCount(values.projects_completed, 1),
		change: () => ({ eplan_reported: false }),
	},
	{
		fits: (values) =>
			values.implementation_level !== undefined && values.overall_level === undefined,
		change: (values) => ({ implementation_level: otherBand(values.implementation_level) }),
	},
	{
		fits: (values) => values.eplan_reported === false && values.projects_total !== undefined,
		change: () => ({ implementation_level: 'low', overall_level: 'medium' }),
	},
	{
		fits: (values, { inferred }) => values.visit_date !== undefined && !inferred.has('round'),
		change: ({ visit_date, fiscal_year }) => ({
			visit_date: `${Number(fiscal_year) - 545}${String(visit_date).slice(4)}`,
		}),
	},
	{
		fits: (values) => values.oit_basic_complete === false && isCount(values.i9_1),
		change: () => ({ oit_basic_complete: true }),
	},
	{
		fits: (values) => values.plan_obstacle_other !== undefined,
		change: () => ({ plan_obstacle_other: 'มี' }),
	},
	{
		fits: (values) => values.support_workshop === true,
		change: () => noObstacle,
	},
	{
		fits: (values) => values.observations !== undefined,
		change: () => ({ observations: 'เว็บไซต์.......... ควรปรับปรุง' }),
	},
];

/** Makes three visits doubtful in each way; what follows is told from what they then say. */
export function plantWarnings(seed: number, drafts: readonly Draft[]) {
	const find = planter(chanceFrom(seed), drafts);
	for (const { fits, change } of doubts) {
		for (const draft of find(3, (candidate) => fits(candidate.values, candidate))) {
			Object.assign(draft.values, change(draft.values));
		}
	}
}
