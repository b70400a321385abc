import type { Text } from '$lib/ita';

export type Severity = 'error' | 'warning' | 'information';
export type Outcome = 'row_refused' | 'value_blanked' | 'row_flagged';

interface Declaration<Code extends string = string> {
	readonly code: Code;
	readonly severity: Severity;
	readonly outcome: Outcome;
	/** What is wrong. */
	readonly title: Text;
	/** What the office can do about it. */
	readonly remedy: Text;
	/** The part of the visit a flag is about. */
	readonly flags?: 'agency' | 'ita' | 'plan';
}

const check =
	(outcome: Outcome, severity: Severity = 'error', flags?: Declaration['flags']) =>
	<Code extends string>(code: Code, title: Text, remedy: Text): Declaration<Code> => ({
		code,
		severity,
		outcome,
		title,
		remedy,
		flags,
	});

const refused = check('row_refused');
const passedOver = check('row_refused', 'information');
const blanked = check('value_blanked');
const flagged = (flags: Declaration['flags'], severity?: Severity) =>
	check('row_flagged', severity, flags);

/**
 * Everything that can be reported about a row, each declared once. `duplicate_visit`,
 * `ambiguous_agency` and `different_totals` show only once all visits stand side by side.
 */
export const checks = [
	refused(
		'no_agency',
		{ th: 'ไม่มีชื่อหน่วยงาน', en: 'No agency name' },
		{ th: 'ระบุชื่อหน่วยงาน', en: 'Give the agency name' },
	),
	refused(
		'no_year',
		{ th: 'ไม่มีปีงบประมาณ หรืออ่านไม่ได้', en: 'The fiscal year is blank or cannot be read' },
		{ th: 'ระบุปีงบประมาณเป็น พ.ศ. เช่น 2563', en: 'Give the fiscal year, for example 2563' },
	),
	refused(
		'too_many_cells',
		{
			th: 'แถวนี้มีช่องมากกว่าหัวคอลัมน์ ค่าจึงเลื่อนไปผิดคอลัมน์',
			en: 'The row has more cells than there are headers: its values stand in wrong columns',
		},
		{
			th: 'ใส่เครื่องหมายคำพูดคร่อมค่าที่มีจุลภาค เช่น "1,200"',
			en: 'Put quotation marks around values with a comma, like "1,200"',
		},
	),
	passedOver(
		'total_row',
		{ th: 'แถวผลรวมหรือค่าเฉลี่ย ไม่ใช่การนิเทศ', en: 'A row of totals or means, not a visit' },
		{ th: 'ไม่ต้องทำอะไร แถวนี้ไม่นับ', en: 'Nothing; the row is not counted' },
	),
	passedOver(
		'note_row',
		{ th: 'หมายเหตุท้ายตาราง ไม่ใช่การนิเทศ', en: 'A note below the table, not a visit' },
		{ th: 'ไม่ต้องทำอะไร แถวนี้ไม่นับ', en: 'Nothing; the row is not counted' },
	),
	passedOver(
		'repeated_header',
		{ th: 'หัวคอลัมน์ซ้ำในตาราง ไม่ใช่การนิเทศ', en: 'The header once more, not a visit' },
		{ th: 'ไม่ต้องทำอะไร แถวนี้ไม่นับ', en: 'Nothing; the row is not counted' },
	),
	refused(
		'duplicate_visit',
		{
			th: 'หน่วยงาน ปี และรอบเดียวกันซ้ำกัน',
			en: 'The same agency, year and round stands twice',
		},
		{ th: 'เหลือไว้เพียงแถวที่ถูกต้อง', en: 'Keep only the row that is right' },
	),
	blanked(
		'not_a_number',
		{ th: 'ไม่ใช่ตัวเลข', en: 'Not a number' },
		{ th: 'ระบุเป็นตัวเลข หรือเว้นว่าง', en: 'Give a number, or leave it blank' },
	),
	blanked(
		'out_of_range',
		{ th: 'อยู่นอกช่วงที่เป็นไปได้ (คะแนน 0–100)', en: 'Outside what is possible (scores 0–100)' },
		{ th: 'ตรวจสอบค่ากับระบบ ITAS', en: 'Compare the value with ITAS' },
	),
	blanked(
		'negative_count',
		{ th: 'จำนวนติดลบ', en: 'Below zero' },
		{ th: 'ระบุจำนวนตั้งแต่ 0 ขึ้นไป', en: 'Give zero or more' },
	),
	blanked(
		'fractional_count',
		{ th: 'จำนวนไม่เป็นจำนวนเต็ม', en: 'Not a whole number' },
		{ th: 'ระบุเป็นจำนวนเต็ม', en: 'Give a whole number' },
	),
	blanked(
		'not_a_date',
		{ th: 'ไม่ใช่วันที่', en: 'Not a date' },
		{ th: 'ระบุเป็นวันที่ เช่น 10/4/2563', en: 'Give a date, for example 10/4/2563' },
	),
	blanked(
		'not_a_choice',
		{ th: 'ไม่ใช่ตัวเลือกของช่องนี้', en: 'Not one of the choices' },
		{ th: 'ใช้ตัวเลือกตามแบบฟอร์ม', en: 'Use one of the choices of the form' },
	),
	blanked(
		'not_a_year',
		{ th: 'ไม่ใช่ปี', en: 'Not a year' },
		{ th: 'ระบุปีเป็น พ.ศ. เช่น 2562', en: 'Give a year, for example 2562' },
	),
	blanked(
		'formula_error',
		{ th: 'สูตรในช่องนี้ผิดพลาด เช่น #N/A', en: 'The formula in the cell failed, as #N/A tells' },
		{ th: 'แก้สูตร หรือใส่ค่าแทน', en: 'Mend the formula, or put the value in its place' },
	),
	flagged('ita')(
		'total_disagrees',
		{
			th: 'คะแนนรวมไม่ตรงกับคะแนนถ่วงน้ำหนักของตัวชี้วัด',
			en: 'The total is not the weighted total of the indicators',
		},
		{ th: 'ตรวจสอบคะแนนกับระบบ ITAS', en: 'Compare the scores with ITAS' },
	),
	flagged('ita')(
		'level_disagrees',
		{ th: 'ระดับไม่ตรงกับคะแนนของปีนั้น', en: "The level is not the level of that year's scores" },
		{ th: 'ตรวจสอบระดับและคะแนนกับระบบ ITAS', en: 'Compare level and scores with ITAS' },
	),
	flagged('plan')(
		'counts_exceed_total',
		{
			th: 'จำนวนโครงการแต่ละสถานะรวมกันเกินจำนวนทั้งหมด',
			en: 'The projects by state are more than the projects in all',
		},
		{ th: 'ตรวจสอบจำนวนกับระบบ e-PlanNACC', en: 'Compare the counts with e-PlanNACC' },
	),
	flagged('agency')(
		'type_disagrees',
		{ th: 'ประเภทไม่ตรงกับชื่อหน่วยงาน', en: 'The type is not the one the name tells' },
		{ th: 'แก้ประเภทหรือชื่อให้ตรงกัน', en: 'Correct the type or the name' },
	),
	flagged('agency', 'warning')(
		'type_unknown',
		{ th: 'ไม่ทราบประเภทหน่วยงาน', en: 'The agency type is not known' },
		{
			th: 'ระบุประเภท หรือใส่คำนำหน้าชื่อ เช่น อบต.',
			en: 'Give the type, or begin the name with it, for example อบต.',
		},
	),
	flagged('agency', 'warning')(
		'ambiguous_agency',
		{
			th: 'แถวไม่มีรหัสเข้าได้กับหลายหน่วยงาน',
			en: 'The row has no code and fits several agencies',
		},
		{ th: 'ระบุรหัสหน่วยงาน', en: 'Give the agency code' },
	),
	flagged('ita', 'warning')(
		'different_totals',
		{
			th: 'คะแนนรวมของหน่วยงานในปีเดียวกันไม่เท่ากัน',
			en: 'Visits of one agency in one year carry different totals',
		},
		{ th: 'ตรวจสอบคะแนนกับระบบ ITAS', en: 'Compare the totals with ITAS' },
	),
] as const;

export type CheckCode = (typeof checks)[number]['code'];
export type Check = Declaration<CheckCode>;

/** The declaration of a code. */
export function checkOf(code: CheckCode): Check {
	return checks.find((entry) => entry.code === code) as Check;
}
