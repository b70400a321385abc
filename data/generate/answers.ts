import type { Agency } from './agencies';
import type { Chance } from './chance';
import type { Values } from './ita-section';
import * as phrases from './phrases';

/** Why not; the commonest reason where an office needs no thought. */
export const reasonOf = (chance: Chance) =>
	chance.happens(0.85) ? chance.pick(phrases.disclosureReasons) : phrases.disclosureReasons[0];

/** Published? yes, no with a reason, or not answered. */
function disclosure(chance: Chance, column: string, likely: number): Values {
	if (chance.happens(0.04)) return {};
	const published = chance.happens(likely);
	const reason = published ? undefined : reasonOf(chance);
	return { [column]: published, [`${column}_reason`]: reason };
}

/** Sections 2.2–2.4. An agency whose OIT is all zero still ticks all three, as the real form does. */
export function disclosures(chance: Chance, { quality }: Agency, allZero: boolean): Values {
	const likely = Math.min(0.98, Math.max(0.3, 0.82 + 0.1 * quality));
	if (allZero) {
		return { plan_published: true, progress_published: true, annual_report_published: true };
	}
	return {
		...disclosure(chance, 'plan_published', likely),
		...disclosure(chance, 'progress_published', likely - 0.12),
		...disclosure(chance, 'annual_report_published', likely - 0.06),
	};
}

interface List {
	/** Each box with the share of agencies that tick it. */
	boxes: Readonly<Record<string, number>>;
	other?: { column: string; phrases: readonly string[] };
}

const planObstacles: List = {
	boxes: {
		plan_obstacle_budget: 0.42,
		plan_obstacle_staffing: 0.36,
		plan_obstacle_executives: 0.08,
	},
	other: { column: 'plan_obstacle_other', phrases: phrases.planObstacles },
};
const itaObstacles: List = {
	boxes: {
		ita_obstacle_executives: 0.12,
		ita_obstacle_understanding: 0.46,
		ita_obstacle_management: 0.22,
		ita_obstacle_disclosure: 0.33,
	},
	other: { column: 'ita_obstacle_other', phrases: phrases.itaObstacles },
};
const support: List = {
	boxes: { support_workshop: 0.55, support_site_visit: 0.4, support_manual: 0.35 },
};

/** A list's boxes as yes and no, as ticks only, or not answered at all; now and then its "other" text. */
function answer(chance: Chance, agency: Agency, { boxes, other }: List): Values {
	if (chance.happens(0.12)) return {};
	const values: Values = {};
	for (const [box, share] of Object.entries(boxes)) {
		const ticked = chance.happens(share - 0.06 * agency.quality);
		values[box] = ticked || !agency.ticksOnly ? ticked : undefined;
	}
	if (other && chance.happens(0.07)) values[other.column] = chance.pick(other.phrases);
	return values;
}

const ticks = (values: Values, boxes: List['boxes']) =>
	Object.keys(boxes).some((box) => values[box] === true);

/** Sections 2.5, 3.3.1 and 3.3.2. Whoever wants support has an obstacle: at least what to understand. */
export function obstaclesAndSupport(chance: Chance, agency: Agency): Values {
	const values: Values = {
		...answer(chance, agency, planObstacles),
		plan_suggestions: chance.happens(0.05) ? chance.pick(phrases.suggestions) : undefined,
		...answer(chance, agency, itaObstacles),
		...answer(chance, agency, support),
	};
	const answered = values.ita_obstacle_understanding !== undefined;
	const obstacle = ticks(values, planObstacles.boxes) || ticks(values, itaObstacles.boxes);
	return answered && !obstacle && ticks(values, support.boxes)
		? { ...values, ita_obstacle_understanding: true }
		: values;
}
