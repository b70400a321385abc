import { adviceItems, disclosureGroups } from '$lib/ita';
import { columnsOf, type Column } from '../column';

const advice = columnsOf('advice');
const suggestion = columnsOf('suggestions');

/** What advice was already in place: section 3.2 of the form. */
export const adviceColumns = [
	advice('advice_in_place', 'advice', 'Advice in place', [
		'รายการที่ดำเนินการแล้ว',
		'คำแนะนำที่ดำเนินการแล้ว',
		'ข้อที่ดำเนินการแล้ว',
		'คำแนะนำ (3.2)',
	]),
	...disclosureGroups.flatMap(({ id, number, name: { th, en } }) => [
		advice(`${id}_complete`, 'yes_no', `${en} complete (${number})`, [`${th} มีครบ`, th]),
		advice(`${id}_complete_reason`, 'text', `Reason (${number})`, [
			`${th} เนื่องจาก`,
			`${th} ยังไม่ครบ เนื่องจาก`,
			`เนื่องจาก (${number})`,
			`${id}_reason`,
		]),
	]),
] as const;

/**
 * The same items one column each, as some files have them; kept as `advice_in_place`. A number
 * alone heads none: 2.2 is also the form's section on the published plan.
 */
export const adviceItemColumns: readonly Column<string, 'yes_no'>[] = adviceItems.map(
	({ code, id, name: { th, en } }) =>
		advice(id, 'yes_no', `Advice ${code} ${en}`, [
			`คำแนะนำ ${code} ${th}`,
			`คำแนะนำ ${code}`,
			`${code} ${th}`,
		]),
);

/** The closing texts: section 3.3.3 of the form, and what the visitors noted. */
export const suggestionColumns = [
	suggestion('suggestions', 'text', 'Suggestions', ['ข้อเสนอแนะ', 'ข้อเสนอแนะอื่นๆ']),
	suggestion('observations', 'text', 'Observations', ['ข้อสังเกต']),
] as const;
