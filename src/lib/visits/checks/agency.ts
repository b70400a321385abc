import { agencyTypes } from '$lib/ita';
import { typeOfName } from '../agency';
import type { Subject } from '../facts';
import { flagged, informed, on, warned, workedOut } from './declare';

/** Types whose agencies stand in one district; the provincial organisation stands in all of them. */
const inDistrict = new Set(
	agencyTypes.filter(({ id, local }) => local && id !== 'pao').map(({ id }) => id),
);

const told = ({ visit }: Subject) => typeOfName(visit.agency_name);
const typeInUse = (subject: Subject) => subject.visit.agency_type ?? told(subject);

function typeDisagrees(subject: Subject): boolean {
	const { agency_type: given } = subject.visit;
	if (given === undefined) return false;
	const type = told(subject);
	return type !== undefined && type !== given;
}

/** Which agency it is, of what type, and where. */
export const agencyChecks = [
	flagged('agency')(
		'type_disagrees',
		{ th: 'ประเภทไม่ตรงกับชื่อหน่วยงาน', en: 'The type is not the one the name tells' },
		{ th: 'แก้ประเภทหรือชื่อให้ตรงกัน', en: 'Correct the type or the name' },
		[on('agency_type', typeDisagrees)],
	),
	flagged('agency', 'warning')(
		'type_unknown',
		{ th: 'ไม่ทราบประเภทหน่วยงาน', en: 'The agency type is not known' },
		{
			th: 'ระบุประเภท หรือใส่คำนำหน้าชื่อ เช่น อบต.',
			en: 'Give the type, or begin the name with it, for example อบต.',
		},
		[on('agency_type', (subject) => typeInUse(subject) === undefined)],
	),
	workedOut(
		'type_inferred',
		{ th: 'ไม่มีประเภทที่ใช้ได้ จึงใช้ตามชื่อหน่วยงาน', en: 'No type that can be used: the name tells it' },
		{ th: 'ระบุประเภทหน่วยงาน', en: 'Give the agency type' },
		[
			on(
				'agency_type',
				(subject) => subject.visit.agency_type === undefined && told(subject) !== undefined,
				['agency_type'],
			),
		],
	),
	flagged('agency', 'warning')(
		'ambiguous_agency',
		{
			th: 'แถวไม่มีรหัสเข้าได้กับหลายหน่วยงาน',
			en: 'The row has no code and fits several agencies',
		},
		{ th: 'ระบุรหัสหน่วยงาน', en: 'Give the agency code' },
	),
	warned(
		'near_duplicate_name',
		{
			th: 'ชื่อต่างจากหน่วยงานประเภทและอำเภอเดียวกันเพียงอักษรเดียว',
			en: 'The name is one letter from that of another agency of its type and district',
		},
		{
			th: 'แก้ชื่อที่สะกดผิด หรือระบุรหัสของทั้งสองหน่วยงาน',
			en: 'Correct the spelling, or give the codes of both agencies',
		},
	),
	informed(
		'type_changed',
		{
			th: 'ประเภทต่างจากปีก่อน อาจยกฐานะ',
			en: 'The type is not that of the year before: perhaps an upgrade',
		},
		{ th: 'ตรวจสอบว่ายกฐานะจริง', en: 'See that the agency was upgraded' },
	),
	warned(
		'several_in_province',
		{
			th: 'จังหวัดเดียวมี อบจ. หรือสำนักงานจังหวัดมากกว่าหนึ่งแห่ง',
			en: 'More than one PAO or provincial office in a province',
		},
		{ th: 'ตรวจสอบจังหวัด ชื่อ และประเภท', en: 'Check province, name and type' },
	),
	warned(
		'district_unknown',
		{ th: 'อำเภอไม่อยู่ในจังหวัดนี้', en: 'The district is not in this province' },
		{ th: 'ตรวจสอบชื่ออำเภอและจังหวัด', en: 'Check the names of district and province' },
		[
			on(
				'district',
				({ visit: { province, district }, gazetteer }) =>
					province !== undefined &&
					district !== undefined &&
					gazetteer?.(province, district) === false,
			),
		],
	),
	warned(
		'district_blank',
		{ th: 'อปท. ไม่ระบุอำเภอ', en: 'A local organisation without a district' },
		{ th: 'ระบุอำเภอ', en: 'Give the district' },
		[
			on(
				'district',
				(subject) =>
					subject.visit.district === undefined && inDistrict.has(typeInUse(subject) ?? ''),
				['district'],
			),
		],
	),
] as const;
