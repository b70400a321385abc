import type { VisitRecord } from '../../data/generate/record';
import type { AgencyYear } from './compose';
import { lists } from './lists';
import { normalised } from './names';
import { ratio, wilson } from './statistics';
import { textOf, yesNoOf } from './values';

function isText(box: string): boolean {
	return box.endsWith('_other');
}

/** Any yes, no or text answers a list, so does the text ไม่มี ("none"). */
function answers(visit: VisitRecord | undefined, box: string): boolean {
	return (isText(box) ? textOf(visit, box) : yesNoOf(visit, box)) !== undefined;
}

function isYes(visit: VisitRecord | undefined, box: string): boolean {
	if (!isText(box)) return yesNoOf(visit, box) === true;
	return answers(visit, box) && normalised(textOf(visit, box)) !== 'ไม่มี';
}

function listOf(boxes: readonly string[], visits: readonly (VisitRecord | undefined)[]) {
	const answered = visits.filter((visit) => boxes.some((box) => answers(visit, box)));
	const figuresOf = (box: string) => {
		const yes = answered.filter((visit) => isYes(visit, box)).length;
		return { yes, share: ratio(yes, answered.length), ...wilson(yes, answered.length) };
	};
	return {
		answered: answered.length,
		unanswered: visits.length - answered.length,
		boxes: Object.fromEntries(boxes.map((box) => [box, figuresOf(box)])),
	};
}

/** How many boxes of a list a visit ticks; undefined where it did not answer it. */
export function tickedOf(visit: VisitRecord | undefined, list: keyof typeof lists) {
	const boxes: readonly string[] = lists[list];
	if (!boxes.some((box) => answers(visit, box))) return undefined;
	return boxes.filter((box) => isYes(visit, box)).length;
}

/** Each list: who answered it, and each box's share of those with its 95 % interval (0 to 1). */
export function listFigures(agencyYears: readonly AgencyYear[]) {
	const figuresOf = (list: keyof typeof lists) =>
		listOf(
			lists[list],
			agencyYears.map(({ sections }) => sections[list]),
		);
	return {
		plan_obstacles: figuresOf('plan_obstacles'),
		ita_obstacles: figuresOf('ita_obstacles'),
		support: figuresOf('support'),
	};
}
