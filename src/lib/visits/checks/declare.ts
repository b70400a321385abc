import type { Text } from '$lib/ita';
import type { Value } from '../column';
import type { Subject } from '../facts';
import type { ContractColumn } from '../columns';

export type Severity = 'error' | 'warning' | 'information';
export type Outcome =
	| 'row_refused'
	| 'value_blanked'
	| 'value_masked'
	| 'value_repaired'
	| 'row_flagged'
	| 'value_worked_out'
	| 'left_unknown'
	| 'used';
export type ColumnName = ContractColumn['name'];

/** One column a check looks at in a row that was read. */
export interface Case {
	/** The column at fault. */
	readonly column: ColumnName;
	readonly fires: (subject: Subject) => boolean;
	/** Present where the value alone tells, so that each different one is looked at once. */
	readonly ofValue?: (value: Value) => boolean;
	/** Columns the file must have: of one that is not there, a blank says nothing. */
	readonly needs: readonly ColumnName[];
}

/** Something that can be reported about a row. */
export interface Declaration<Code extends string = string> {
	readonly code: Code;
	readonly severity: Severity;
	readonly outcome: Outcome;
	/** What is wrong. */
	readonly title: Text;
	/** What the office can do about it. */
	readonly remedy: Text;
	/** The part of the visit a flag is about: its figures rest on values that disagree. */
	readonly flags?: 'agency' | 'ita' | 'plan';
	/** Where to look in a row; a check without is reported by whoever reads or composes. */
	readonly cases: readonly Case[];
}

/** A place to look: the column at fault, when, and the columns that the file must have for it. */
export const on = (
	column: ColumnName,
	fires: Case['fires'],
	needs: readonly ColumnName[] = [],
): Case => ({ column, fires, needs });

/** A place where the text that stands there tells by itself. */
export const onText = (column: ColumnName, fires: (text: string) => boolean): Case => {
	const ofValue = (value: Value | undefined) => typeof value === 'string' && fires(value);
	return { ...on(column, ({ visit }) => ofValue(visit[column]), [column]), ofValue };
};

const check =
	(outcome: Outcome, severity: Severity, flags?: Declaration['flags']) =>
	<Code extends string>(
		code: Code,
		title: Text,
		remedy: Text,
		cases: readonly Case[] = [],
	): Declaration<Code> => ({ code, severity, outcome, title, remedy, flags, cases });

export const refused = check('row_refused', 'error');
/** A row of something else: left out as it should be. */
export const noVisit = check('row_refused', 'information');
export const blanked = check('value_blanked', 'error');
/** Worked out of several cells, of which one is blank. */
export const leftBlank = check('value_blanked', 'warning');
export const masked = check('value_masked', 'information');
export const repaired = check('value_repaired', 'warning');
/** Something blank follows from other values of the row. */
export const workedOut = check('value_worked_out', 'warning');
/** Nothing else of the row tells what is blank, so that figures on it leave the row out. */
export const leftUnknown = check('left_unknown', 'warning');
export const warned = check('used', 'warning');
export const informed = check('used', 'information');
/** Values that disagree: used as given, and counted with the figures that rest on them. */
export const flagged = (flags: Declaration['flags'], severity: Severity = 'error') =>
	check('row_flagged', severity, flags);
