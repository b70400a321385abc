import type { PreviewColumn } from '$lib/dashboard';
import { columnNamed, fileColumns, formSections, sectionNames, type Column } from '$lib/visits';
import type { Language, Words } from '$lib/words';

/** What a column of a file may be said to be, as a menu offers it. */
export interface ColumnChoice {
	readonly value: string;
	readonly label: string;
}
export interface ChoiceGroup {
	readonly label: string;
	readonly choices: readonly ColumnChoice[];
}

/** The value of a column nobody has decided about. */
export const undecided = '?';

/** The ways places are written together, each in its order. */
const splits = [
	['subdistrict', 'district', 'province'],
	['district', 'province'],
	['subdistrict', 'district'],
	['province', 'district', 'subdistrict'],
	['province', 'district'],
	['district', 'subdistrict'],
] as const;

/** The value of a menu for contract columns, and back. */
export const valueOf = ({ to, reason }: Pick<PreviewColumn, 'to' | 'reason'>): string =>
	reason === 'ambiguous' ? undecided : to.join(' ');
export const columnsIn = (value: string): string[] => value.split(' ').filter(Boolean);

/** The contract columns of a choice in words. */
export function columnsText(to: readonly string[], language: Language): string {
	return to.map((name) => columnNamed(name)?.label[language] ?? name).join(' · ');
}

/** Every choice there is, by section of the form, what a file must have first. */
export function choiceGroups(language: Language, { matching }: Words): ChoiceGroup[] {
	const choice = ({ name, label }: Column) => ({ value: name, label: label[language] });
	const required = fileColumns.filter((column) => column.required);
	const sections = formSections.map((section) => ({
		label: sectionNames[section][language],
		choices: fileColumns
			.filter((column) => column.section === section && !column.required)
			.map(choice),
	}));
	const split = splits.map((to) => ({ value: to.join(' '), label: columnsText(to, language) }));
	return [
		{ label: matching.required, choices: required.map(choice) },
		...sections,
		{ label: matching.split, choices: split },
	];
}
