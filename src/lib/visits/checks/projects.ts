import { blanked, leftBlank, warned } from './declare';

/** Rows that are each a project of a plan: found by whoever adds them up. */
export const projectChecks = [
	blanked(
		'project_unnamed',
		{
			th: 'มีแถวที่บอกไม่ได้ว่าเป็นโครงการใด จึงไม่นับโครงการของหน่วยงาน',
			en: "A row does not say which project it is: the agency's projects are not counted",
		},
		{ th: 'ระบุชื่อโครงการ', en: 'Give the name of the project' },
	),
	leftBlank(
		'project_without_state',
		{
			th: 'โครงการไม่มีสถานะ จึงไม่ทราบจำนวนที่แล้วเสร็จของหน่วยงาน',
			en: 'A project without a state: how many the agency completed is unknown',
		},
		{
			th: 'ระบุสถานะ เช่น แล้วเสร็จ หรือ ยังไม่ดำเนินการ',
			en: 'Give its state, for example แล้วเสร็จ',
		},
	),
	leftBlank(
		'project_without_budget',
		{
			th: 'โครงการไม่มีงบประมาณ จึงไม่ทราบวงเงินรวมของหน่วยงาน',
			en: "A project without a budget: the agency's sum is unknown",
		},
		{
			th: 'ระบุเป็นบาท หรือเขียนว่า ไม่ใช้งบประมาณ',
			en: 'Give it in baht, or write ไม่ใช้งบประมาณ',
		},
	),
	warned(
		'project_twice',
		{
			th: 'หน่วยงานมีโครงการชื่อเดียวกันมากกว่าหนึ่งแถว นับทุกแถว',
			en: 'Several projects of the agency have the same name; each is counted',
		},
		{ th: 'ลบแถวที่ซ้ำ หากเป็นโครงการเดียวกัน', en: 'Delete the row if it is the same project' },
	),
] as const;
