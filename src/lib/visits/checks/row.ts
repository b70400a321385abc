import { blanked, noVisit, refused, repaired, warned } from './declare';

/** Whether a row is one at all, and cells that are not of their column's kind. */
export const rowChecks = [
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
	noVisit(
		'total_row',
		{ th: 'แถวผลรวมหรือค่าเฉลี่ย ไม่ใช่การนิเทศ', en: 'A row of totals or means, not a visit' },
		{ th: 'ไม่ต้องทำอะไร แถวนี้ไม่นับ', en: 'Nothing; the row is not counted' },
	),
	noVisit(
		'note_row',
		{ th: 'หมายเหตุท้ายตาราง ไม่ใช่การนิเทศ', en: 'A note below the table, not a visit' },
		{ th: 'ไม่ต้องทำอะไร แถวนี้ไม่นับ', en: 'Nothing; the row is not counted' },
	),
	noVisit(
		'repeated_header',
		{ th: 'หัวคอลัมน์ซ้ำในตาราง ไม่ใช่การนิเทศ', en: 'The header once more, not a visit' },
		{ th: 'ไม่ต้องทำอะไร แถวนี้ไม่นับ', en: 'Nothing; the row is not counted' },
	),
	refused(
		'unknown_indicator',
		{
			th: 'บอกไม่ได้ว่าแถวนี้เป็นคะแนนของตัวชี้วัดใด',
			en: 'It is not clear which indicator the row scores',
		},
		{
			th: 'ระบุเลขหรือชื่อตัวชี้วัด เช่น 9.1',
			en: 'Give the number or name of the indicator, for example 9.1',
		},
	),
	blanked(
		'rows_disagree',
		{
			th: 'แถวของหน่วยงานเดียวกันให้ค่าต่างกัน จึงไม่ใช้ทั้งสองค่า',
			en: 'Rows of the same agency give different values: neither is used',
		},
		{ th: 'เหลือไว้เพียงค่าที่ถูกต้อง', en: 'Keep only the value that is right' },
	),
	repaired(
		'carried_down',
		{
			th: 'ชื่อหน่วยงานที่เขียนครั้งเดียวเหนือหลายแถว',
			en: "The agency's name, written once above several rows",
		},
		{ th: 'ไม่ต้องทำอะไร', en: 'Nothing' },
	),
	repaired(
		'merged_cell',
		{
			th: 'ช่องที่ผสานลงมาหลายแถว ใส่ค่าให้ทุกแถว',
			en: 'A cell merged over several rows: its value goes to each of them',
		},
		{ th: 'ไม่ต้องทำอะไร', en: 'Nothing' },
	),
	refused(
		'duplicate_visit',
		{
			th: 'หน่วยงาน ปี และรอบเดียวกันซ้ำกัน',
			en: 'The same agency, year and round stands twice',
		},
		{ th: 'เหลือไว้เพียงแถวที่ถูกต้อง', en: 'Keep only the row that is right' },
	),
	warned(
		'result_unused',
		{
			th: 'การนิเทศของปีงบประมาณถัดไประบุปีที่ประเมินเป็นปีอื่น จึงไม่มีการนิเทศใดใช้ผล ITA นี้',
			en: 'The visits of the fiscal year after speak of another ITA year: none takes this result',
		},
		{ th: 'ตรวจสอบปีที่ประเมินในทั้งสองไฟล์', en: 'Check the year assessed in both files' },
	),
	blanked(
		'not_a_number',
		{ th: 'ไม่ใช่ตัวเลข', en: 'Not a number' },
		{ th: 'ระบุเป็นตัวเลข หรือเว้นว่าง', en: 'Give a number, or leave it blank' },
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
		'unsplit_place',
		{
			th: 'แยกเป็นตำบล อำเภอ จังหวัดไม่ได้',
			en: 'Cannot be split into subdistrict, district and province',
		},
		{
			th: 'เขียนให้ครบทุกส่วนตามลำดับ หรือใส่ ต. อ. จ. นำหน้า',
			en: 'Write every part in order, or put ต. อ. จ. before them',
		},
	),
	blanked(
		'formula_error',
		{ th: 'สูตรในช่องนี้ผิดพลาด เช่น #N/A', en: 'The formula in the cell failed, as #N/A tells' },
		{ th: 'แก้สูตร หรือใส่ค่าแทน', en: 'Mend the formula, or put the value in its place' },
	),
] as const;
