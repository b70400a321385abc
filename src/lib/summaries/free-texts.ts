import type { Text } from '$lib/ita';
import { chosen, type Catalogue, type Filter } from '$lib/filters';
import { listing, type Listing } from './listing';
import type { RunQuery } from './summary';
import type { Definition } from './metric';

/** Which texts are listed. */
export const textsDefinition: Definition = {
	id: 'free_texts',
	label: { th: 'ข้อความที่หน่วยงานเขียน', en: 'What agencies wrote' },
	definition: {
		th: 'ข้อความในข้อ 2.5 3.3.1 และ 3.3.3 ตามที่อยู่ในไฟล์ “ไม่มี” ในช่อง “อื่นๆ” ไม่นับเป็นข้อความ ข้อมูลส่วนบุคคลถูกปิดไว้ตั้งแต่เปิดไฟล์',
		en: 'The texts of 2.5, 3.3.1 and 3.3.3 as the file has them; “none” under “other” is no text, and personal data was masked as the file was read.',
	},
};

/** A question of the form that is answered in free words. */
export interface TextQuestion {
	/** Column of the visits. */
	readonly id: string;
	/** The section it is taken from. */
	readonly section: 'plan_obstacles' | 'ita_obstacles' | 'suggestions';
	readonly name: Text;
	/** It is the "other" of a list: what says that there is nothing is left out. */
	readonly other?: boolean;
}

/** That an agency-year has one of them is its column `wrote` (warehouse/agency-years.ts). */
export const textQuestions: readonly TextQuestion[] = [
	{
		id: 'plan_obstacle_other',
		section: 'plan_obstacles',
		name: { th: 'อุปสรรคอื่นของแผน (2.5)', en: 'Other plan obstacle (2.5)' },
		other: true,
	},
	{
		id: 'plan_suggestions',
		section: 'plan_obstacles',
		name: { th: 'ข้อเสนอแนะต่อแผน (2.5)', en: 'Suggestions on the plan (2.5)' },
	},
	{
		id: 'ita_obstacle_other',
		section: 'ita_obstacles',
		name: { th: 'ปัญหาอื่นของ ITA (3.3.1)', en: 'Other ITA problem (3.3.1)' },
		other: true,
	},
	{
		id: 'suggestions',
		section: 'suggestions',
		name: { th: 'ข้อเสนอแนะ (3.3.3)', en: 'Suggestions (3.3.3)' },
	},
	{
		id: 'observations',
		section: 'suggestions',
		name: { th: 'ข้อสังเกตของผู้นิเทศ', en: 'Visitors’ observations' },
	},
];

/** What an agency wrote, in the order of the form. */
export interface Wrote {
	readonly texts: readonly { readonly question: TextQuestion; readonly text: string }[];
}

/** The first agencies of a filter that wrote something, with their texts. */
export function freeTexts(
	run: RunQuery,
	filter: Filter,
	catalogue: Catalogue,
	most: number,
): Promise<Listing<Wrote>> {
	const texts = Object.fromEntries(
		[...new Set(textQuestions.map(({ section }) => section))].map((section) => [
			section,
			textQuestions.filter((question) => question.section === section).map(({ id }) => id),
		]),
	);
	const named = textQuestions.flatMap(({ id, other }) => (other ? `${id}_yes` : []));
	return listing(run, catalogue, most, {
		from: `${chosen(filter, catalogue)} AND wrote`,
		columns: named,
		texts,
		read: (row) => ({
			texts: textQuestions.flatMap((question) => {
				const text = row[question.id];
				const given = !question.other || row[`${question.id}_yes`] === true;
				return given && typeof text === 'string' ? [{ question, text }] : [];
			}),
		}),
	});
}
