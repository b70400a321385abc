import { choiceLists, indicatorsOf, indicators, subIndicators, type ChoiceList } from '$lib/ita';
import type { Section, Value } from './column';
import { columnsOfSection } from './columns';
import { remembering } from './remembering';
import type { Visit } from './visit';

const sections: readonly Section[] = [
	'disclosures',
	'plan_obstacles',
	'advice',
	'ita_obstacles',
	'support',
	'suggestions',
];
const namesOfSection = new Map(
	sections.map((section) => [section, columnsOfSection(section).map(({ name }) => name)]),
);
const boxesOfList = new Map(
	choiceLists.map(({ id, boxes, other }) => [
		id,
		[...boxes, ...(other ? [other] : [])].map((box) => box.id),
	]),
);
const openDataScores = [
	'oit',
	...indicatorsOf('oit').map(({ id }) => id),
	...subIndicators.map(({ id }) => id),
];

/** Ways to say "none" in an "other, please specify" text: an answer, but not a yes. */
const explicitNone = new Set(['ไม่มี', 'ไม่มีปัญหา', 'ไม่มีปัญหาอุปสรรค', 'none']);

/** A value of a visit by a column name that is known only when it runs. */
export const valueOf = (visit: Visit, name: string) =>
	(visit as Readonly<Record<string, Value | undefined>>)[name];

/** Whether any value of a section is filled. */
export function hasSection(visit: Visit, section: Section): boolean {
	return namesOfSection.get(section)?.some((name) => visit[name] !== undefined) ?? false;
}

/** Whether all ten indicators stand. */
export function hasIndicators(visit: Visit): boolean {
	return indicators.every(({ id }) => valueOf(visit, id) !== undefined);
}

/** Whether a list of boxes was answered: any box says yes or no, or its "other" text is filled. */
export function answered(visit: Visit, id: ChoiceList['id']): boolean {
	return boxesOfList.get(id)?.some((box) => valueOf(visit, box) !== undefined) ?? false;
}

/** Whether an "other" text names something, rather than saying that there is nothing. */
export const otherNamed = remembering(
	(text: string): boolean => !explicitNone.has(text.replace(/[\s.]+/g, '').toLowerCase()),
);

/**
 * Whether nothing was published: at least one open-data score is given and all given are zero.
 * Undefined where none is given.
 */
export function notSubmitted(visit: Visit): boolean | undefined {
	let zero: true | undefined;
	for (const name of openDataScores) {
		const value = valueOf(visit, name);
		if (value === undefined) continue;
		if (value !== 0) return false;
		zero = true;
	}
	return zero;
}
