import { formatCount, formatPercent, type Language } from '$lib/words';

const th = {
	title: 'หน่วยงานติดขัดเรื่องใด',
	answer: (plan: string | undefined, ita: string | undefined) =>
		[plan ? `อุปสรรคของแผนที่พบมากที่สุดคือ${plan}` : '', ita ? `ปัญหาของ ITA ที่พบมากที่สุดคือ${ita}` : '']
			.filter(Boolean)
			.join(' · '),
	named: (name: string, share: number, n: number) =>
		`${name} ${formatPercent(share)} (n ${formatCount(n)})`,
	heading: (name: string, answered: number, all: number) =>
		`${name} · ตอบ ${formatCount(answered)} จาก ${formatCount(all)} แห่ง`,
	listHeads: { plan_obstacles: 'แผน', ita_obstacles: 'ITA' },
	item: 'ข้อ',
	list: 'รายการ',
	share: 'ร้อยละของที่ตอบ',
	percent: 'ร้อยละ',
	count: 'ระบุ',
	low: 'ช่วงต่ำ',
	high: 'ช่วงสูง',
	answered: 'n ตอบ',
	answeredOf: (list: string) => `n ตอบ ${list}`,
	tip: (group: string, item: string, share: string, yes: number, n: number) =>
		`${group} · ${item}\n${share} คือ ${formatCount(yes)} จาก ${formatCount(n)} แห่งที่ตอบ`,
	interval: 'เส้น = ช่วงความไม่แน่นอนของกลุ่มเล็ก ร้อยละ 95 (Wilson)',
	unanswered: 'ไม่ตอบรายการ = ไม่ทราบ ไม่นับเป็น “ไม่มี”',
	groups: (plan: string, ita: string) => `ทั้งหมด: ${[plan, ita].filter(Boolean).join(' · ')}`,
};

const en: typeof th = {
	title: 'What stands in the agencies’ way?',
	answer: (plan, ita) =>
		[
			plan ? `Commonest obstacle to plans: ${plan}` : '',
			ita ? `commonest problem with the ITA: ${ita}` : '',
		]
			.filter(Boolean)
			.join(' · '),
	named: (name, share, n) => `${name} ${formatPercent(share)} (n ${formatCount(n)})`,
	heading: (name, answered, all) =>
		`${name} · ${formatCount(answered)} of ${formatCount(all)} answered`,
	listHeads: { plan_obstacles: 'Plan', ita_obstacles: 'ITA' },
	item: 'Item',
	list: 'List',
	share: 'Share of answers',
	percent: 'Share',
	count: 'Reported',
	low: 'Interval low',
	high: 'Interval high',
	answered: 'n answered',
	answeredOf: (list) => `n answered ${list}`,
	tip: (group, item, share, yes, n) =>
		`${group} · ${item}\n${share}: ${formatCount(yes)} of ${formatCount(n)} that answered`,
	interval: 'line = 95% uncertainty of a small group (Wilson)',
	unanswered: 'a list left blank is unknown, not "none"',
	groups: (plan, ita) => `Of all: ${[plan, ita].filter(Boolean).join(' · ')}`,
};

export const wordsOf = (language: Language) => (language === 'th' ? th : en);
