import { incomplete, levelOf, levels } from '$lib/ita';
import type { Subject } from '../facts';
import { flagged, on, warned } from './declare';

function levelDisagrees({ visit: { ita_level: given }, ita }: Subject): boolean {
	if (given === undefined || ita.total === undefined || !ita.regime) return false;
	if (levels.find(({ id }) => id === given)?.regime !== ita.regime) return false;
	const expected = levelOf(ita.year, ita.total, ita);
	return expected !== undefined && expected !== given;
}

function levelOfOtherYear({ visit: { ita_level: given }, ita }: Subject): boolean {
	const regime = levels.find(({ id }) => id === given)?.regime;
	return regime !== undefined && ita.regime !== undefined && regime !== ita.regime;
}

/** Levels, beside the total and the year. */
export const levelChecks = [
	flagged('ita')(
		'level_disagrees',
		{ th: 'ระดับไม่ตรงกับคะแนนของปีนั้น', en: "The level is not the level of that year's scores" },
		{ th: 'ตรวจสอบระดับและคะแนนกับระบบ ITAS', en: 'Compare level and scores with ITAS' },
		[on('ita_level', levelDisagrees)],
	),
	warned(
		'level_of_other_year',
		{
			th: 'ชื่อระดับไม่ใช่ของปีที่ประเมิน',
			en: 'The level is not of the set in use in the year assessed',
		},
		{
			th: 'ถึงปี 2565 ใช้ AA–F ตั้งแต่ปี 2566 ใช้ผ่านดีเยี่ยมถึงต้องปรับปรุงโดยด่วน ตรวจสอบปีที่ประเมิน',
			en: 'To 2565 levels are AA to F, from 2566 named ones: check the year assessed',
		},
		[on('ita_level', levelOfOtherYear)],
	),
	warned(
		'incomplete_with_total',
		{
			th: 'ดำเนินการไม่ครบถ้วน แต่มีคะแนนรวม',
			en: 'The assessment is incomplete, and yet there is a total',
		},
		{ th: 'ตรวจสอบระดับหรือคะแนนรวมกับระบบ ITAS', en: 'Compare level and total with ITAS' },
		[
			on(
				'ita_total',
				({ visit }) => visit.ita_level === incomplete.id && visit.ita_total !== undefined,
			),
		],
	),
	warned(
		'level_without_total',
		{ th: 'มีระดับ แต่ไม่มีคะแนนรวม', en: 'There is a level, and no total' },
		{ th: 'ระบุคะแนนรวมตามระบบ ITAS', en: 'Give the total as in ITAS' },
		[
			on(
				'ita_total',
				({ visit: { ita_level: level }, ita }) =>
					level !== undefined && level !== incomplete.id && ita.total === undefined,
				['ita_total'],
			),
		],
	),
] as const;
