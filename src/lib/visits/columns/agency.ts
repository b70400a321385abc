import { columnsOf } from '../column';

const column = columnsOf('agency');

/** Which visit, of which agency. */
export const agencyColumns = [
	column('visit_id', 'text', 'Visit number', ['รหัสการนิเทศ'], { identifier: true }),
	column('fiscal_year', 'year', 'Fiscal year', ['ปีงบประมาณ', 'ปี', 'ปีงบประมาณ พ.ศ.', 'ปี พ.ศ.'], {
		required: true,
	}),
	column('round', 'round', 'Round', ['รอบ', 'รอบเดือน', 'รอบการรายงาน', 'รอบที่']),
	column('visit_date', 'date', 'Date of the visit', ['วันที่ลงพื้นที่', 'วันที่นิเทศ', 'วันที่', 'วันที่นิเทศติดตาม']),
	column('province', 'text', 'Province', ['จังหวัด']),
	column('district', 'text', 'District', ['อำเภอ', 'เขต', 'อำเภอ/เขต']),
	column('subdistrict', 'text', 'Subdistrict', ['ตำบล', 'แขวง', 'ตำบล/แขวง']),
	column('agency_code', 'text', 'Agency code', ['รหัสหน่วยงาน', 'รหัส อปท.'], { identifier: true }),
	column('agency_name', 'text', 'Agency', ['ชื่อหน่วยงาน', 'หน่วยงาน', 'อปท.', 'ชื่อ อปท.'], {
		required: true,
	}),
	column('agency_type', 'agency_type', 'Agency type', ['ประเภทหน่วยงาน', 'ประเภท', 'ประเภท อปท.']),
] as const;
