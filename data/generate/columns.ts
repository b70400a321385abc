/** How the cells of a column are written; see cell-text.ts. */
export type Kind =
	| 'year'
	| 'round'
	| 'date'
	| 'text'
	| 'agency_type'
	| 'baht'
	| 'count'
	| 'score'
	| 'form_score'
	| 'band'
	| 'level'
	| 'there_or_not'
	| 'yes_or_no'
	| 'one_or_zero'
	| 'complete_or_not'
	| 'codes';

export interface Column {
	name: string;
	kind: Kind;
	/** As an office heads it. */
	header: string;
}

const column = (name: string, kind: Kind, header: string): Column => ({ name, kind, header });
const subIndicators = ['9.1', '9.2', '9.3', '9.4', '9.5', '10.1', '10.2'];

/** One of the five groups of open data, complete or not and why not: indicator 9 of section 3.2. */
const openData = (group: string, header: string): Column[] => [
	column(`oit_${group}_complete`, 'complete_or_not', `${header} มีครบ`),
	column(`oit_${group}_complete_reason`, 'text', `${header} เนื่องจาก`),
];

/** In file order. visit_id is left out, as offices leave columns out. */
export const columns: readonly Column[] = [
	column('fiscal_year', 'year', 'ปีงบประมาณ'),
	column('round', 'round', 'รอบ'),
	column('visit_date', 'date', 'วันที่ลงพื้นที่'),
	column('province', 'text', 'จังหวัด'),
	column('district', 'text', 'อำเภอ'),
	column('subdistrict', 'text', 'ตำบล'),
	column('agency_code', 'text', 'รหัสหน่วยงาน'),
	column('agency_name', 'text', 'ชื่อหน่วยงาน'),
	column('agency_type', 'agency_type', 'ประเภทหน่วยงาน'),
	column('plan_budget', 'baht', 'วงเงินงบประมาณ'),
	column('projects_total', 'count', 'จำนวนโครงการ'),
	column('eplan_reported', 'yes_or_no', 'รายงานในระบบ e-PlanNACC'),
	column('projects_completed', 'count', 'ดำเนินการแล้วเสร็จ'),
	column('projects_in_progress', 'count', 'อยู่ระหว่างดำเนินการ'),
	column('projects_not_started', 'count', 'ยังไม่ดำเนินการ'),
	column('projects_cancelled', 'count', 'ไม่สามารถดำเนินการได้'),
	column('implementation_level', 'band', 'ระดับการนำแผนไปปฏิบัติ'),
	column('ita_fiscal_year', 'year', 'ปีที่ประเมิน ITA'),
	column('ita_total', 'score', 'คะแนน ITA'),
	column('ita_level', 'level', 'ระดับผลการประเมิน'),
	column('overall_level', 'band', 'ภาพรวมการดำเนินงาน'),
	column('plan_published', 'there_or_not', 'เปิดเผยแผน'),
	column('plan_published_reason', 'text', 'เนื่องจาก (2.2)'),
	column('progress_published', 'there_or_not', 'เปิดเผยรายงานรอบ 6 เดือน'),
	column('progress_published_reason', 'text', 'เนื่องจาก (2.3)'),
	column('annual_report_published', 'there_or_not', 'เปิดเผยรายงานรอบ 12 เดือน'),
	column('annual_report_published_reason', 'text', 'เนื่องจาก (2.4)'),
	column('plan_obstacle_budget', 'one_or_zero', 'ปัญหาแผน: ความพร้อมของงบประมาณ'),
	column('plan_obstacle_staffing', 'one_or_zero', 'ปัญหาแผน: ความพร้อมของอัตรากำลัง'),
	column('plan_obstacle_executives', 'one_or_zero', 'ปัญหาแผน: ผู้บริหารไม่ให้ความสำคัญ'),
	column('plan_obstacle_other', 'text', 'ปัญหาอุปสรรคอื่นๆ (แผน)'),
	column('plan_suggestions', 'text', 'ข้อเสนอแนะ (แผน)'),
	column('iit', 'form_score', 'IIT'),
	column('eit', 'form_score', 'EIT'),
	column('oit', 'form_score', 'OIT'),
	...Array.from({ length: 10 }, (_, index) =>
		column(`i${index + 1}`, 'score', `ตัวชี้วัดที่ ${index + 1}`),
	),
	...subIndicators.map((number) =>
		column(`i${number.replace('.', '_')}`, 'score', `ตัวชี้วัดย่อย ${number}`),
	),
	column('advice_in_place', 'codes', 'รายการที่ดำเนินการแล้ว'),
	...openData('basic', 'ข้อมูลพื้นฐาน'),
	...openData('administration', 'การบริหารงาน'),
	...openData('budget', 'เงินงบประมาณ'),
	...openData('hr', 'ทรัพยากรบุคคล'),
	...openData('transparency', 'ความโปร่งใส'),
	column('ita_obstacle_executives', 'one_or_zero', 'ปัญหา ITA: ผู้บริหาร'),
	column('ita_obstacle_understanding', 'one_or_zero', 'ปัญหา ITA: ความเข้าใจของผู้รับผิดชอบ'),
	column('ita_obstacle_management', 'one_or_zero', 'ปัญหา ITA: การบริหารจัดการองค์กร'),
	column('ita_obstacle_disclosure', 'one_or_zero', 'ปัญหา ITA: การเปิดเผยข้อมูล'),
	column('ita_obstacle_other', 'text', 'ปัญหาอื่นๆ (ITA)'),
	column('support_workshop', 'yes_or_no', 'ประชุมเชิงปฏิบัติการ'),
	column('support_site_visit', 'yes_or_no', 'ลงพื้นที่ให้คำปรึกษา'),
	column('support_manual', 'yes_or_no', 'คู่มือ'),
	column('suggestions', 'text', 'ข้อเสนอแนะ'),
	column('observations', 'text', 'ข้อสังเกต'),
];

/** The same and visit_id: every column of the contract. */
export const allColumns: readonly Column[] = [column('visit_id', 'text', 'รหัสการนิเทศ'), ...columns];
