import { choiceLists, indicatorsOf, indicators, subIndicators, type ChoiceList } from '$lib/ita';
import type { Section, Value } from './column';
import { columnsOfSection } from './columns';
import { remembering } from './remembering';
import type { Visit } from './visit';

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

/** Something that follows from which columns of a visit are filled. */
export interface Filled {
	readonly columns: readonly string[];
	/** All of them have to be; else any of them. */
	readonly all: boolean;
}

/** Any value of a section stands. */
export const ofSection = (section: Section): Filled => ({
	columns: columnsOfSection(section).map(({ name }) => name),
	all: false,
});

/** All ten indicators stand. */
export const everyIndicator: Filled = { columns: indicators.map(({ id }) => id), all: true };

/** A list of boxes was answered: any box says yes or no, or its "other" text is filled. */
export const ofList = (list: ChoiceList['id']): Filled => ({
	columns: choiceLists
		.filter(({ id }) => id === list)
		.flatMap(({ boxes, other }) => [...boxes, ...(other ? [other] : [])].map((box) => box.id)),
	all: false,
});

/** Whether the columns of a visit are filled as is asked. */
export function isFilled(visit: Visit, { columns, all }: Filled): boolean {
	const stands = (name: string) => valueOf(visit, name) !== undefined;
	return all ? columns.every(stands) : columns.some(stands);
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
