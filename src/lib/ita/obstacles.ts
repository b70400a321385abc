import type { Text } from './text';

export interface Choice {
	/** Column name of the contract. */
	readonly id: string;
	readonly name: Text;
	/** For heads of narrow columns. */
	readonly short: Text;
}

export interface ChoiceList {
	readonly id: 'plan_obstacles' | 'ita_obstacles' | 'support';
	/** The form's section. */
	readonly section: string;
	readonly name: Text;
	readonly boxes: readonly Choice[];
	/** The "other, please specify" text of the list, where the form has one. */
	readonly other?: Choice;
}

const other = { th: 'อื่นๆ', en: 'Other' };

/** Plan obstacles (2.5) and ITA obstacles (3.3.1) are two lists of the form: never merged. */
export const choiceLists: readonly ChoiceList[] = [
	{
		id: 'plan_obstacles',
		section: '2.5',
		name: { th: 'ปัญหาอุปสรรคในการนำแผนไปปฏิบัติ', en: 'Obstacles to carrying out the plan' },
		boxes: [
			{
				id: 'plan_obstacle_budget',
				name: { th: 'ความพร้อมของงบประมาณ', en: 'Budget availability' },
				short: { th: 'งบ', en: 'Budget' },
			},
			{
				id: 'plan_obstacle_staffing',
				name: { th: 'ความพร้อมของอัตรากำลัง', en: 'Staffing' },
				short: { th: 'คน', en: 'Staff' },
			},
			{
				id: 'plan_obstacle_executives',
				name: { th: 'ผู้บริหารไม่ให้ความสำคัญ', en: 'Executives give it no importance' },
				short: { th: 'ผู้บริหาร', en: 'Leaders' },
			},
		],
		other: { id: 'plan_obstacle_other', name: other, short: other },
	},
	{
		id: 'ita_obstacles',
		section: '3.3.1',
		name: { th: 'ปัญหาในการประเมิน ITA', en: 'Problems in the ITA' },
		boxes: [
			{
				id: 'ita_obstacle_executives',
				name: { th: 'ผู้บริหาร', en: 'Executives' },
				short: { th: 'ผู้บริหาร', en: 'Leaders' },
			},
			{
				id: 'ita_obstacle_understanding',
				name: {
					th: 'ความเข้าใจของผู้รับผิดชอบ',
					en: 'Understanding of the person responsible',
				},
				short: { th: 'ความเข้าใจ', en: 'Skills' },
			},
			{
				id: 'ita_obstacle_management',
				name: { th: 'การบริหารจัดการองค์กร', en: 'Organisation management' },
				short: { th: 'การจัดการ', en: 'Admin' },
			},
			{
				id: 'ita_obstacle_disclosure',
				name: { th: 'การเปิดเผยข้อมูล', en: 'Disclosure' },
				short: { th: 'การเปิดเผย', en: 'Open data' },
			},
		],
		other: { id: 'ita_obstacle_other', name: other, short: other },
	},
	{
		id: 'support',
		section: '3.3.2',
		name: { th: 'การสนับสนุนที่ต้องการ', en: 'Support wanted' },
		boxes: [
			{
				id: 'support_workshop',
				name: { th: 'ประชุมเชิงปฏิบัติการ', en: 'Workshop' },
				short: { th: 'ประชุม', en: 'Workshop' },
			},
			{
				id: 'support_site_visit',
				name: { th: 'ลงพื้นที่ให้คำปรึกษา', en: 'Site visit' },
				short: { th: 'ลงพื้นที่', en: 'Visit' },
			},
			{
				id: 'support_manual',
				name: { th: 'คู่มือ', en: 'Manuals' },
				short: { th: 'คู่มือ', en: 'Manuals' },
			},
		],
	},
];
