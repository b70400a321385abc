import {
	indicators,
	methodologyOf,
	passMark,
	pointsRecoverable,
	subIndicators,
	weightOnTotal,
	type Indicator,
	type Round,
} from '$lib/ita';
import { columnsOfSection, usedAs, type Column, type Section, type Value } from '$lib/visits';
import { known } from './known';

/** A visit as it stands in the warehouse, by stored column; null is unknown. */
export type StoredVisit = Readonly<Record<string, unknown>>;

/** Which row of which file a visit is, and when it was. */
export interface VisitPlace {
	/** The file's number among those opened. */
	readonly file: number;
	/** As findings number it. */
	readonly row: number;
	readonly round: Round | undefined;
	/** ISO text. */
	readonly date: string | undefined;
	/** It is no visit, but ITA results beside it. */
	readonly results: boolean;
}

/** One value of the form. */
export interface Field {
	readonly column: Column;
	/** As used; undefined is unknown, never zero and never "no". */
	readonly value: Value | undefined;
	/** The file leaves it blank: it was worked out of the visit's other values. */
	readonly computed: boolean;
	/** Of the score of an indicator. */
	readonly indicator?: IndicatorMark;
}

export interface IndicatorMark {
	readonly entry: Indicator;
	/** It is a part of the indicator before it. */
	readonly sub: boolean;
	/** The pass mark, to which each indicator could be raised. */
	readonly target: number;
	/** Points the total would gain were the score at the target; undefined where not known. */
	readonly points: number | undefined;
}

/** A part of the form with every column of it, and the visit it was taken whole from. */
export interface FormSection {
	readonly section: Section;
	/** Undefined where no visit filled it in: all its fields are unknown. */
	readonly visit: VisitPlace | undefined;
	readonly fields: readonly Field[];
}

const indicatorById: ReadonlyMap<string, Indicator> = new Map(
	[...indicators, ...subIndicators].map((entry) => [entry.id, entry]),
);

/** Which row of which file a stored visit is. */
const placeOf = (visit: StoredVisit): VisitPlace => ({
	file: visit.file as number,
	row: visit.row as number,
	round: known(visit.round),
	date: known(visit.visit_date),
	results: visit.result === true,
});

/** A section as a visit has it; of no visit all is unknown. */
export function sectionOf(section: Section, visit: StoredVisit | undefined): FormSection {
	return {
		section,
		visit: visit && placeOf(visit),
		fields: inFormOrder(section).map((column) => fieldOf(column, visit ?? {})),
	};
}

const isSub = (name: string) => indicatorById.get(name)?.number.includes('.') === true;

/** The columns of a section, each sub-indicator below its indicator. */
function inFormOrder(section: Section): readonly Column[] {
	const columns = columnsOfSection(section);
	const subs = columns.filter(({ name }) => isSub(name));
	return columns
		.filter(({ name }) => !isSub(name))
		.flatMap((column) => [
			column,
			...subs.filter(({ name }) => name.startsWith(`${column.name}_`)),
		]);
}

function fieldOf(column: Column, visit: StoredVisit): Field {
	const { name } = column;
	const value = known<Value>(visit[usedAs[name] ?? name]);
	const indicator = indicatorById.get(name);
	return {
		column,
		value,
		// A round told by the date stands in the place of the blank one.
		computed:
			name === 'round'
				? visit.round_inferred === true
				: value !== undefined && known(visit[name]) === undefined,
		...(indicator && { indicator: markOf(indicator, value, known(visit.ita_year)) }),
	};
}

/** Without a methodology for the year, or for the year's sub-indicators, nothing is known of points. */
function markOf(
	entry: Indicator,
	score: Value | undefined,
	year: Value | undefined,
): IndicatorMark {
	const mark = { entry, sub: isSub(entry.id), target: passMark };
	const methodology = typeof year === 'number' ? methodologyOf(year) : undefined;
	const weighted = methodology && (!mark.sub || methodology.subIndicatorItems);
	if (!weighted || typeof score !== 'number') return { ...mark, points: undefined };
	const weight = weightOnTotal(entry, methodology.formWeights);
	return { ...mark, points: pointsRecoverable(weight, score, passMark) };
}
