import { textQuestions, type AgencyForm, type Field, type FormSection } from '$lib/summaries';
import { otherNamed, sectionNames, type Section } from '$lib/visits';
import { shortened, valueText } from '$lib/words';
import type { FormContext } from './agency-form';
import { mostOfReason } from './brief-indicators';

type Context = Pick<FormContext, 'language' | 'words'>;

/** Letters of a text that stand on the page; the agency's page has it whole. */
const mostOfText = 80;

/** What a section says that is to be followed up, as the screen and the paper write it. */
export interface BriefLine {
	readonly id: string;
	readonly label: string;
	readonly text: string;
}

/** What the form says of plan, disclosure, obstacles, support and suggestions, a line each. */
export function briefLines({ sections, result }: AgencyForm, context: Context): BriefLine[] {
	const { brief, agencyPage } = context.words;
	const told: readonly (readonly [Section, (section: FormSection) => readonly string[]])[] = [
		['plan', ({ fields }) => planned(result.plan, fields, context)],
		['disclosures', ({ fields }) => answered(fields, false, brief.nothingLacking, context)],
		...(['plan_obstacles', 'ita_obstacles', 'support'] as const).map(
			(id) =>
				[
					id,
					({ fields }: FormSection) => answered(fields, true, brief.noneTicked, context),
				] as const,
		),
	];
	return [
		...told.map(([id, tell]) => {
			const section = sections.find((own) => own.section === id);
			const text = section?.visit ? tell(section).join(' · ') : agencyPage.notFilled;
			return { id, label: sectionNames[id][context.language], text };
		}),
		...textsOf(sections, context),
	];
}

function planned(
	{ reported, completed, projects, completion }: AgencyForm['result']['plan'],
	fields: readonly Field[],
	{ language, words }: Context,
): string[] {
	const { brief } = words;
	const counted = completion !== undefined && completed !== undefined && projects !== undefined;
	const unfinished = fields.filter(
		({ column: { name }, value }) =>
			unfinishedProjects.includes(name) && typeof value === 'number' && value > 0,
	);
	return [
		counted ? brief.completed(completed, projects, completion) : brief.noPlan,
		...unfinished.map(
			({ column, value }) =>
				`${column.label[language]} ${valueText(column, value, language, words)}`,
		),
		brief.reported[reported === undefined ? 'unsaid' : reported ? 'yes' : 'no'],
	];
}

const unfinishedProjects = ['projects_in_progress', 'projects_not_started', 'projects_cancelled'];

/** The questions answered as wanted with what is written beside them, and those not answered. */
function answered(
	fields: readonly Field[],
	wanted: boolean,
	none: string,
	{ language, words: { brief } }: Context,
): string[] {
	const textOf = (name: string) => {
		const value = fields.find(({ column }) => column.name === name)?.value;
		return typeof value === 'string' ? shortened(value, mostOfReason) : undefined;
	};
	const questions = fields.filter(({ column }) => column.kind === 'yes_no');
	const named = questions
		.filter(({ value }) => value === wanted)
		.map(({ column: { name, label } }) => {
			const reason = textOf(`${name}_reason`);
			return reason ? brief.because(label[language], reason) : label[language];
		});
	const others = textQuestions.flatMap(({ id, other }) => {
		const text = other ? textOf(id) : undefined;
		return text && otherNamed(text) ? [brief.other(text)] : [];
	});
	const unsaid = questions.filter(({ value }) => value === undefined);
	const told = [...named, ...others];
	return [
		...(told.length > 0 ? [told.join(', ')] : unsaid.length < questions.length ? [none] : []),
		...(unsaid.length > 0
			? [brief.notSaid(unsaid.map(({ column }) => column.label[language]).join(', '))]
			: []),
	];
}

/** The free texts that stand for themselves. */
function textsOf(sections: readonly FormSection[], { language }: Context): BriefLine[] {
	return textQuestions.flatMap(({ id, section, name, other }) => {
		const fields = sections.find((own) => own.section === section)?.fields;
		const value = fields?.find(({ column }) => column.name === id)?.value;
		if (other || typeof value !== 'string') return [];
		return [{ id, label: name[language], text: shortened(value, mostOfText) }];
	});
}
