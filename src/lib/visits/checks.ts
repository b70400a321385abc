import type { Text } from '$lib/ita';
import { agencyChecks } from './checks/agency';
import { dateChecks } from './checks/dates';
import type { Case, ColumnName, Declaration } from './checks/declare';
import { disclosureChecks } from './checks/disclosure';
import { levelChecks } from './checks/levels';
import { planChecks } from './checks/plan';
import { projectChecks } from './checks/projects';
import { rowChecks } from './checks/row';
import { scoreChecks } from './checks/scores';
import { textChecks } from './checks/text';

export type { ColumnName, Outcome, Severity } from './checks/declare';

/** Everything that can be reported about a row, each declared once; by what it is about. */
export const checks = [
	...rowChecks,
	...scoreChecks,
	...levelChecks,
	...planChecks,
	...projectChecks,
	...dateChecks,
	...agencyChecks,
	...disclosureChecks,
	...textChecks,
] as const;

export type CheckCode = (typeof checks)[number]['code'];
export type Check = Declaration<CheckCode>;

/** The checks by what they are about, in the order they are told. */
export const checkGroups: readonly { readonly name: Text; readonly checks: readonly Check[] }[] = [
	{ name: { th: 'แถวและช่อง', en: 'Rows and cells' }, checks: rowChecks },
	{ name: { th: 'คะแนน', en: 'Scores' }, checks: [...scoreChecks, ...levelChecks] },
	{ name: { th: 'แผน', en: 'Plan' }, checks: [...planChecks, ...projectChecks] },
	{ name: { th: 'วันที่', en: 'Dates' }, checks: dateChecks },
	{ name: { th: 'หน่วยงาน', en: 'Agency' }, checks: agencyChecks },
	{ name: { th: 'การเปิดเผยและปัญหา', en: 'Disclosure and obstacles' }, checks: disclosureChecks },
	{ name: { th: 'ข้อความ', en: 'Text' }, checks: textChecks },
];

const byCode: ReadonlyMap<string, Check> = new Map(checks.map((check) => [check.code, check]));

/** The declaration of a code. */
export function checkOf(code: CheckCode): Check {
	return byCode.get(code) as Check;
}

/** A case with the code it reports. */
export interface RowCase extends Case {
	readonly code: CheckCode;
}

/** Something found in a row that was read. */
export interface Found {
	readonly code: CheckCode;
	readonly column: ColumnName;
}

const allCases: readonly RowCase[] = checks.flatMap(({ code, cases }) =>
	cases.map((entry) => ({ ...entry, code })),
);

/** The cases that can be told of a file, by the contract columns it has. */
export function casesFor(has: (column: ColumnName) => boolean): readonly RowCase[] {
	return allCases.filter(({ needs }) => needs.every(has));
}
