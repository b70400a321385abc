import type { Subject } from '../facts';
import { lastVisitDay, firstVisitDay } from '../in-use';
import { blanked, on, repaired, warned } from './declare';

function outsideYear({ visit: { visit_date: date, fiscal_year: year } }: Subject): boolean {
	if (date === undefined) return false;
	return date < firstVisitDay(year) || date > lastVisitDay(year);
}

/** Dates of visits and years of assessments. */
export const dateChecks = [
	blanked(
		'not_a_date',
		{ th: 'ไม่ใช่วันที่', en: 'Not a date' },
		{ th: 'ระบุเป็นวันที่ เช่น 10/4/2563', en: 'Give a date, for example 10/4/2563' },
	),
	warned(
		'date_outside_year',
		{
			th: 'วันที่อยู่ก่อนปีงบประมาณ หรือหลัง 31 ธันวาคมถัดจากสิ้นปีงบประมาณ',
			en: 'The date is before the fiscal year, or after the 31 December past its end',
		},
		{ th: 'ตรวจสอบวันที่และปีงบประมาณ', en: 'Check the date and the fiscal year' },
		[on('visit_date', outsideYear)],
	),
	warned(
		'date_in_future',
		{ th: 'วันที่ยังมาไม่ถึง', en: 'The date is in the future' },
		{ th: 'ตรวจสอบวันที่', en: 'Check the date' },
	),
	warned(
		'unusual_ita_year',
		{
			th: 'ปีที่ประเมิน ITA ไม่ใช่ปีก่อนปีงบประมาณ',
			en: 'The ITA year is not the year before the fiscal year',
		},
		{ th: 'ตรวจสอบปีที่ประเมิน', en: 'Check the year assessed' },
		[
			on(
				'ita_fiscal_year',
				({ visit }) =>
					visit.ita_fiscal_year !== undefined && visit.ita_fiscal_year !== visit.fiscal_year - 1,
			),
		],
	),
	repaired(
		'date_era',
		{
			th: 'วันที่ต่างไป 543 ปี (ปี พ.ศ. ในวันที่แบบ ค.ศ.) ปรับให้',
			en: 'Dates 543 years off (a BE year written as CE), put right',
		},
		{ th: 'ตรวจสอบการตั้งปีของเซลล์วันที่', en: "Check the era of the sheet's date cells" },
	),
	repaired(
		'era',
		{ th: 'ปี ค.ศ. เป็น พ.ศ.', en: 'Years from CE to BE' },
		{ th: 'ระบุปีเป็น พ.ศ.', en: 'Give years in BE' },
	),
	repaired(
		'short_year',
		{ th: 'ปีสองหลักเป็นสี่หลัก', en: 'Two-digit years to four digits' },
		{ th: 'ระบุปีสี่หลัก', en: 'Give years with four digits' },
	),
] as const;
