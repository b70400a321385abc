import { incomplete, passMark, passTarget, type Text } from '$lib/ita';
import { countOf, countWhere, inPoints, meanOf, quantile, type Metric } from './metric';

const scored = countOf('total');
const passes = countWhere(`total >= ${passMark} * score_scale()`);
/** SQL: an assessment came to something, a total or a level. */
export const assessed = 'total IS NOT NULL OR level IS NOT NULL';
const targetPercent = passTarget.share * 100;

const totalQuantile = (id: string, fraction: 0.25 | 0.5 | 0.75, label: Text): Metric => ({
	id,
	label,
	unit: 'points',
	format: 'score',
	value: inPoints(quantile('total', fraction)),
	n: scored,
	better: 'higher',
	definition: {
		th: 'คะแนนรวมที่ใช้ของหน่วยงานที่มีคะแนน คำนวณตำแหน่งระหว่างค่าแบบเส้นตรง',
		en: 'Of the totals in use, by linear interpolation between neighbouring values.',
	},
});

export const agencies: Metric = {
	id: 'agencies',
	label: { th: 'หน่วยงาน', en: 'Agencies' },
	unit: 'agencies',
	format: 'count',
	value: () => 'count(*)',
	n: () => 'count(*)',
	definition: {
		th: 'หน่วยงานหนึ่งแห่งในปีงบประมาณหนึ่งนับเป็นหนึ่ง แม้จะนิเทศสองรอบ',
		en: 'One agency in one fiscal year counts once, even when it was visited in both rounds.',
	},
};

export const distinctAgencies: Metric = {
	...agencies,
	id: 'distinct_agencies',
	label: { th: 'หน่วยงานที่ไม่ซ้ำกัน', en: 'Distinct agencies' },
	value: () => 'count(DISTINCT agency)',
	definition: {
		th: 'เมื่อเลือกหลายปี หน่วยงานเดียวกันนับครั้งเดียว',
		en: 'With several years chosen, the same agency counts once.',
	},
};

export const visitedAgencies: Metric = {
	...agencies,
	id: 'visited',
	label: { th: 'ได้รับการนิเทศ', en: 'Visited' },
	value: countWhere('visited'),
	definition: {
		th: 'หน่วยงานที่มีการนิเทศในปีงบประมาณนั้น หน่วยงานที่มีแต่ผล ITA ไม่นับ',
		en: 'Agencies visited in the fiscal year; those with an ITA result alone are not counted.',
	},
};

export const scoredAgencies: Metric = {
	...agencies,
	id: 'scored',
	label: { th: 'มีคะแนนรวม', en: 'With a total' },
	value: scored,
	definition: { th: 'หน่วยงานที่มีคะแนนรวม ITA', en: 'Agencies that have an ITA total.' },
};

export const passing: Metric = {
	id: 'passes',
	label: { th: 'ผ่านเกณฑ์ 85', en: 'At 85 or more' },
	unit: 'agencies',
	format: 'count',
	value: passes,
	n: scored,
	better: 'higher',
	definition: {
		th: 'หน่วยงานที่คะแนนรวมตั้งแต่ 85 ขึ้นไป ทุกปีใช้เกณฑ์เดียวกัน',
		en: 'Agencies with a total of 85 or more; the mark is the same in every year.',
	},
};

export const passRate: Metric = {
	...passing,
	id: 'pass_rate',
	label: { th: 'อัตราผ่านเกณฑ์', en: 'Pass rate' },
	unit: 'percent',
	format: 'rate',
	value: { part: passes, whole: scored },
	definition: {
		th: 'จำนวนที่ได้ 85 ขึ้นไป หารด้วยจำนวนที่มีคะแนนรวม หน่วยงานที่ประเมินไม่ครบถ้วนไม่อยู่ในตัวหาร',
		en: 'Agencies at 85 or more over agencies with a total; incomplete assessments are not in it.',
	},
};

export const distanceToTarget: Metric = {
	...passing,
	id: 'distance',
	label: { th: `ห่างจากเป้าร้อยละ ${targetPercent}`, en: `Distance to ${targetPercent}%` },
	value: (each) =>
		`CASE WHEN ${scored(each)} > 0 THEN (4 * ${scored(each)} + 4) // 5 - ${passes(each)} END`,
	better: 'lower',
	definition: {
		th: `จำนวนหน่วยงานที่ต้องผ่านเพิ่มเพื่อให้ถึงร้อยละ ${targetPercent} ของหน่วยงานที่มีคะแนน (เป้าหมายชาติตั้งแต่ ITA ${passTarget.sinceYear})`,
		en: `How many more agencies must pass for ${targetPercent}% of those with a total (the national target since ITA ${passTarget.sinceYear}).`,
	},
};

export const meanTotal: Metric = {
	id: 'mean_total',
	label: { th: 'คะแนนเฉลี่ย', en: 'Mean total' },
	unit: 'points',
	format: 'score',
	value: inPoints(meanOf('total')),
	n: scored,
	better: 'higher',
	definition: { th: 'ค่าเฉลี่ยของคะแนนรวมที่ใช้', en: 'The plain mean of the totals in use.' },
};

export const medianTotal = totalQuantile('median_total', 0.5, {
	th: 'คะแนนมัธยฐาน',
	en: 'Median total',
});
export const lowerQuartileTotal = totalQuantile('lower_quartile_total', 0.25, {
	th: 'ควอร์ไทล์ล่าง',
	en: 'Lower quartile',
});
export const upperQuartileTotal = totalQuantile('upper_quartile_total', 0.75, {
	th: 'ควอร์ไทล์บน',
	en: 'Upper quartile',
});

export const incompleteAgencies: Metric = {
	...agencies,
	id: 'incomplete',
	label: { th: 'ดำเนินการไม่ครบถ้วน', en: 'Incomplete' },
	value: countWhere(`level = '${incomplete.id}'`),
	// Of those with neither nobody knows whether they are incomplete.
	n: countWhere(assessed),
	better: 'lower',
	definition: {
		th: 'หน่วยงานที่ผลเป็น “ดำเนินการไม่ครบถ้วน” จึงไม่มีคะแนน',
		en: 'Agencies whose assessment was not carried out in full, and so has no score.',
	},
};

export const notSubmitted: Metric = {
	...agencies,
	id: 'not_submitted',
	label: { th: 'คะแนน OIT เป็น 0 ทุกข้อ', en: 'All of OIT zero' },
	value: countWhere('not_submitted'),
	n: countOf('not_submitted'),
	better: 'lower',
	definition: {
		th: 'คะแนนการเปิดเผยข้อมูล (OIT) ที่มีเป็นศูนย์ทุกข้อ มักหมายถึงไม่ได้ส่งข้อมูล คะแนนศูนย์ยังนับในค่าเฉลี่ยตามผลทางการ',
		en: 'Every OIT score given is zero, which usually means nothing was submitted; the zeros still count in the means, as in the official total.',
	},
};

export const scoreMetrics = [
	agencies,
	distinctAgencies,
	visitedAgencies,
	scoredAgencies,
	passing,
	passRate,
	distanceToTarget,
	meanTotal,
	medianTotal,
	lowerQuartileTotal,
	upperQuartileTotal,
	incompleteAgencies,
	notSubmitted,
];
