import { passMark, type Text } from '$lib/ita';
import { countOf, countWhere, meanOf, type Metric } from './metric';
import { meanTotal, passing } from './scores';

export const failing: Metric = {
	...passing,
	id: 'fails',
	label: { th: 'ไม่ผ่าน', en: 'Under 85' },
	value: countWhere(`total < ${passMark} * score_scale()`),
	better: 'lower',
	definition: {
		th: 'หน่วยงานที่คะแนนรวมต่ำกว่า 85 หน่วยงานที่ประเมินไม่ครบถ้วนไม่มีคะแนน จึงไม่นับที่นี่',
		en: 'Agencies with a total under 85; incomplete assessments have none and are not among them.',
	},
};

/** Before ITA 2562 another instrument: its form scores do not compare. */
const comparable = (form: string) => `CASE WHEN regime IS NOT NULL THEN ${form}_score END`;

const meanOfForm = (form: string, name: Text): Metric => ({
	...meanTotal,
	id: `mean_${form}`,
	label: { th: `เฉลี่ย ${form.toUpperCase()}`, en: `Mean ${form.toUpperCase()}` },
	value: meanOf(comparable(form)),
	n: countOf(comparable(form)),
	definition: {
		th: `ค่าเฉลี่ยของคะแนน ${form.toUpperCase()} (${name.th}) ของหน่วยงานที่มีคะแนนส่วนนี้`,
		en: `The plain mean of the ${form.toUpperCase()} scores (${name.en}), over agencies that have one.`,
	},
});

/** The three forms' mean scores. */
export const formMeans = {
	iit: meanOfForm('iit', { th: 'ผู้มีส่วนได้ส่วนเสียภายใน', en: 'internal staff' }),
	eit: meanOfForm('eit', { th: 'ผู้มีส่วนได้ส่วนเสียภายนอก', en: 'service users' }),
	oit: meanOfForm('oit', { th: 'การเปิดเผยข้อมูลสาธารณะ', en: 'open data' }),
};

/** Figures of the report that no other page shows. */
export const reportMetrics: readonly Metric[] = [failing, ...Object.values(formMeans)];
