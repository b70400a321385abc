import type { Text } from './text';

/** The three forms of the assessment: internal survey, external survey, open-data checklist. */
export const forms = ['iit', 'eit', 'oit'] as const;
export type Form = (typeof forms)[number];

export interface Indicator {
	/** Column name of the contract: i1 … i10, i9_1 … i10_2. */
	readonly id: string;
	/** As printed: "1" … "10", "9.1" … "10.2". */
	readonly number: string;
	readonly form: Form;
	readonly name: Text;
}

const indicator = (number: string, form: Form, th: string, en: string): Indicator => ({
	id: `i${number.replace('.', '_')}`,
	number,
	form,
	name: { th, en },
});

/** The ten indicators; names unchanged in ITA 2562–2568. */
export const indicators: readonly Indicator[] = [
	indicator('1', 'iit', 'การปฏิบัติหน้าที่', 'Performance of duties'),
	indicator('2', 'iit', 'การใช้งบประมาณ', 'Budget spending'),
	indicator('3', 'iit', 'การใช้อำนาจ', 'Use of authority'),
	indicator('4', 'iit', 'การใช้ทรัพย์สินของราชการ', 'Use of state property'),
	indicator('5', 'iit', 'การแก้ไขปัญหาการทุจริต', 'Tackling corruption'),
	indicator('6', 'eit', 'คุณภาพการดำเนินงาน', 'Quality of operations'),
	indicator('7', 'eit', 'ประสิทธิภาพการสื่อสาร', 'Communication efficiency'),
	indicator('8', 'eit', 'การปรับปรุงระบบการทำงาน', 'System improvement'),
	indicator('9', 'oit', 'การเปิดเผยข้อมูล', 'Information disclosure'),
	indicator('10', 'oit', 'การป้องกันการทุจริต', 'Corruption prevention'),
];

/** Sub-indicators of 9 and 10 as printed on the form; which years they hold for: see methodology. */
export const subIndicators: readonly Indicator[] = [
	indicator('9.1', 'oit', 'ข้อมูลพื้นฐาน', 'Basic information'),
	indicator('9.2', 'oit', 'การบริหารงาน', 'Administration'),
	indicator('9.3', 'oit', 'เงินงบประมาณ', 'Budget'),
	indicator('9.4', 'oit', 'ทรัพยากรบุคคล', 'Human resources'),
	indicator('9.5', 'oit', 'ความโปร่งใส', 'Promoting transparency'),
	indicator('10.1', 'oit', 'การดำเนินการ', 'Actions'),
	indicator('10.2', 'oit', 'มาตรการภายใน', 'Internal measures'),
];

const ofForm = (form: Form) => indicators.filter((entry) => entry.form === form);
const byForm = { iit: ofForm('iit'), eit: ofForm('eit'), oit: ofForm('oit') };

/** The indicators whose plain mean is the score of a form. */
export function indicatorsOf(form: Form): readonly Indicator[] {
	return byForm[form];
}
