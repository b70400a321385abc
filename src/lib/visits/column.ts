import type { Band, Round, Text } from '$lib/ita';

/** The parts of the form a column belongs to; a section of a year is taken whole from one visit. */
export type Section =
	| 'agency'
	| 'plan'
	| 'ita'
	| 'disclosures'
	| 'plan_obstacles'
	| 'advice'
	| 'ita_obstacles'
	| 'support'
	| 'suggestions';

/** What the values of each kind of column are once read. */
export interface KindValues {
	text: string;
	/** Buddhist era. */
	year: number;
	round: Round;
	/** ISO text, YYYY-MM-DD. */
	date: string;
	/** 0–100. */
	score: number;
	baht: number;
	count: number;
	yes_no: boolean;
	/** An id of `agencyTypes`. */
	agency_type: string;
	/** An id of `levels`, or `incomplete.id`. */
	level: string;
	band: Band;
	/** Codes of `adviceItems` as `adviceText` writes them. */
	advice: string;
}
export type Kind = keyof KindValues;
export type Value = KindValues[Kind];

/** One column of the contract: what a file may say of a visit. */
export interface Column<Name extends string = string, K extends Kind = Kind> {
	/** The contract name, which is also the name in the warehouse. */
	readonly name: Name;
	readonly section: Section;
	readonly kind: K;
	readonly label: Text;
	/** What files head it with, the usual Thai header first; the contract name always answers too. */
	readonly headers: readonly string[];
	readonly unit?: Text;
	/** A row without it is refused. */
	readonly required?: true;
	/** Compared, not read: its Thai digits become Arabic ones. */
	readonly identifier?: true;
}

type Extras = Pick<Column, 'unit' | 'required' | 'identifier'>;

const units: Partial<Record<Kind, Text>> = {
	score: { th: 'คะแนน', en: 'points' },
	baht: { th: 'บาท', en: 'baht' },
	count: { th: 'โครงการ', en: 'projects' },
	round: { th: 'เดือน', en: 'months' },
};

/** Declares the columns of one section; the unit follows from the kind. */
export const columnsOf =
	(section: Section) =>
	<Name extends string, K extends Kind>(
		name: Name,
		kind: K,
		english: string,
		headers: readonly [string, ...string[]],
		extras: Extras = {},
	): Column<Name, K> => ({
		name,
		section,
		kind,
		label: { th: headers[0], en: english },
		headers,
		unit: units[kind],
		...extras,
	});
