import type { ReportedFinding } from '$lib/dashboard';
import type { AgencyForm, Field, FormSection, IndicatorMark, VisitPlace } from '$lib/summaries';
import { checkOf, sectionNames, type Section } from '$lib/visits';
import { formatIsoDay, formatScore, valueText, type Language, type Words } from '$lib/words';
import { adviceGroups, type AdviceGroup } from './agency-advice';
import { planLines } from './agency-plan';

/** What the form is written with. */
export interface FormContext {
	/** What the checks found in the rows the form rests on. */
	readonly findings: readonly ReportedFinding[];
	/** The name of a file by its number. */
	readonly fileName: (file: number) => string;
	readonly language: Language;
	readonly words: Words;
}

/** One line of the form, as the screen and the export write it. */
export interface FormLine {
	readonly id: string;
	readonly label: string;
	/** The mark of what is unknown where there is nothing. */
	readonly text: string;
	readonly known: boolean;
	/** Empty where there is none. */
	readonly unit: string;
	/** Free text: it takes the whole width. */
	readonly long: boolean;
	readonly notes: readonly LineNote[];
	/** Of an indicator. */
	readonly indicator?: IndicatorLine;
}

export interface LineNote {
	readonly text: string;
	/** The checks found it, rather than the dashboard having worked it out. */
	readonly found: boolean;
}

export interface IndicatorLine {
	/** With its number; the line's label says besides that it is an indicator. */
	readonly name: string;
	readonly sub: boolean;
	/** 0–100; undefined is unknown. */
	readonly score: number | undefined;
	readonly target: number;
	/** Points of the total to gain, as written. */
	readonly points: string;
	/** Whether there are any; undefined is unknown. */
	readonly weak: boolean | undefined;
}

/** A section of the form, as the screen and the export write it. */
export interface FormPart {
	readonly id: Section;
	readonly title: string;
	/** The visit it was taken from; undefined where no visit filled it in. */
	readonly source: string | undefined;
	readonly lines: readonly FormLine[];
	readonly advice: readonly AdviceGroup[];
}

export interface FormView {
	/** What each visit says of itself and the agency. */
	readonly visits: readonly FormPart[];
	readonly parts: readonly FormPart[];
}

/** The form of an agency-year as it is written. */
export function formView(form: AgencyForm, context: FormContext): FormView {
	const part = (section: FormSection) => partOf(section, context);
	return {
		visits: form.visits.map(part),
		parts: form.sections
			.map(part)
			.map((written) =>
				written.id === 'plan' && written.source !== undefined
					? { ...written, lines: [...written.lines, ...planLines(form.result.plan, context)] }
					: written,
			),
	};
}

function partOf({ section, visit, fields }: FormSection, context: FormContext): FormPart {
	const advice = adviceGroups(fields, context);
	return {
		id: section,
		title: sectionNames[section][context.language],
		source: visit && sourceOf(visit, context),
		advice,
		lines: fields
			// Its codes are spelt out, where there are any.
			.filter(({ column }) => column.kind !== 'advice' || advice.length === 0)
			.map((field) => lineOf(field, visit, context)),
	};
}

/** Where a section was taken from, in words. */
export function sourceOf(visit: VisitPlace, { fileName, language, words }: FormContext): string {
	const { agencyPage, filters } = words;
	if (visit.results) return agencyPage.ofResults(fileName(visit.file), visit.row);
	return agencyPage.source(
		visit.round === undefined ? agencyPage.noRound : filters.asOf[visit.round],
		visit.date === undefined ? agencyPage.noDate : formatIsoDay(visit.date, language),
		fileName(visit.file),
		visit.row,
	);
}

function lineOf(field: Field, visit: VisitPlace | undefined, context: FormContext): FormLine {
	const { column, value, indicator } = field;
	const { language, words } = context;
	return {
		id: column.name,
		label: column.label[language],
		text: valueText(column, value, language, words),
		known: value !== undefined,
		unit: column.unit?.[language] ?? '',
		long: column.kind === 'text' && column.section !== 'agency',
		notes: notesOf(field, visit, context),
		...(indicator && { indicator: indicatorLine(indicator, value, language) }),
	};
}

function indicatorLine(
	{ entry, sub, target, points }: IndicatorMark,
	value: Field['value'],
	language: Language,
): IndicatorLine {
	return {
		...{ sub, target },
		name: `${entry.number} ${entry.name[language]}`,
		score: typeof value === 'number' ? value : undefined,
		points: formatScore(points),
		weak: points === undefined ? undefined : points > 0,
	};
}

function notesOf(
	{ column, computed }: Field,
	visit: VisitPlace | undefined,
	{ findings, language, words }: FormContext,
): LineNote[] {
	const text = words.agencyPage;
	const marks: Readonly<Record<string, string>> = text.computed;
	const found = findings.filter(
		(finding) =>
			finding.column === column.name &&
			finding.file === visit?.file &&
			finding.visitRow === visit.row,
	);
	return [
		...(computed ? [{ text: marks[column.name] ?? '', found: false }] : []),
		...found.map(({ code, value }) => {
			const { title, outcome } = checkOf(code);
			const blanked = outcome === 'value_blanked' && value !== undefined;
			return {
				text: blanked ? text.inFile(value, title[language]) : title[language],
				found: true,
			};
		}),
	];
}
