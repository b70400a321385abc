import {
	formatCorrelation,
	formatCount,
	formatPercent,
	inUnits,
	type Language,
	type Unit,
} from '$lib/words';
import { inUnitsOf } from '../in-units';

const th = (unit: Unit, many: string) => ({
	lists: 'คำแนะนำของตัวชี้วัดใดดำเนินการแล้วน้อย',
	listsAnswer: (name: string, share: number, n: number) =>
		`น้อยที่สุด ${name}: ดำเนินการแล้ว ${formatPercent(share)} ของข้อแนะนำ (n ${formatCount(n)})`,
	listsOnly: (name: string, share: number, n: number) =>
		`มีข้อมูลเฉพาะ ${name}: ดำเนินการแล้ว ${formatPercent(share)} ของข้อแนะนำ (n ${formatCount(n)})`,
	items: (indicator: string) => `ข้อใดยังไม่ได้ทำ: ${indicator}`,
	itemsAnswer: (name: string, share: number, n: number) =>
		`ทำแล้วน้อยที่สุด: ${name} ${formatPercent(share)} (n ${formatCount(n)})`,
	indicator: 'ตัวชี้วัด',
	item: 'ข้อแนะนำ',
	share: 'ทำแล้ว',
	score: 'คะแนนเฉลี่ย',
	scoreN: 'n คะแนน',
	correlation: 'สหสัมพันธ์อันดับ',
	correlationN: 'n สหสัมพันธ์',
	with: 'คะแนนที่ทำแล้ว',
	withN: 'n ทำแล้ว',
	without: 'คะแนนที่ยังไม่ทำ',
	withoutN: 'n ยังไม่ทำ',
	count: `ทำแล้ว (${many})`,
	low: 'ช่วงต่ำ',
	high: 'ช่วงสูง',
	n: 'n ได้รับคำแนะนำ',
	advised: (n: number) => `n ${inUnits(n, unit)}ที่ได้รับคำแนะนำ`,
	advisedMost: (n: number) => `ตัวชี้วัดที่ได้รับคำแนะนำมากที่สุด n ${inUnits(n, unit)}`,
	unknown:
		'หน่วยงานที่ไม่ระบุข้อใดเลยของตัวชี้วัดถือว่าไม่ทราบ คำแนะนำให้เฉพาะตัวชี้วัดที่ยังไม่ผ่าน จึงไม่ใช่ภาพของทุกหน่วยงาน',
	shared: 'ตัวชี้วัดที่ 1 และ 6 ใช้ข้อแนะนำชุดเดียวกัน',
	parts: 'ข้อใหญ่นับเมื่อระบุข้อนั้นเอง ข้อย่อยนับแยก',
	compare: 'คะแนนของหน่วยงานที่ทำแล้วเทียบกับที่ยังไม่ทำเป็นเพียงความสัมพันธ์ ไม่ใช่ผลของข้อแนะนำ',
	correlated: (value: number) =>
		`สหสัมพันธ์อันดับ (Spearman) ระหว่างจำนวนข้อที่ทำแล้วกับคะแนน ${formatCorrelation(value)}`,
	method: 'สหสัมพันธ์อันดับ (Spearman) ระหว่างจำนวนข้อที่ทำแล้วกับคะแนนของตัวชี้วัด เป็นเพียงความสัมพันธ์ ไม่ใช่เหตุและผล',
	interval: 'เส้น = ช่วงความไม่แน่นอนของกลุ่มเล็ก ร้อยละ 95 (Wilson)',
	groups: {
		title: 'ข้อมูลเปิดเผยกลุ่มใดยังไม่ครบ',
		answer: (least: string, no: number, n: number) =>
			`ครบน้อยที่สุดคือ ${least}: ยังไม่ครบ ${formatCount(no)} จาก ${inUnits(n, unit)}`,
		allYes: `ครบทุกกลุ่มในทุก${many}ที่ตอบ`,
		yes: 'ครบ',
		no: 'ไม่ครบ',
	},
	incomplete: {
		title: 'หน่วยงานใดเปิดเผยไม่ครบ และเพราะเหตุใด',
		answer: (count: number) => `${inUnits(count, unit)}ยังไม่ครบอย่างน้อยหนึ่งกลุ่ม`,
		none: 'ไม่มีหน่วยงานที่ระบุว่าไม่ครบ',
	},
});

const en: typeof th = (unit, many) => ({
	lists: 'On which indicators is least of the advice in place?',
	listsAnswer: (name, share, n) =>
		`Least: ${name}, ${formatPercent(share)} of the items in place (n ${formatCount(n)})`,
	listsOnly: (name, share, n) =>
		`Known of ${name} alone: ${formatPercent(share)} of the items in place (n ${formatCount(n)})`,
	items: (indicator) => `Which items are not in place: ${indicator}`,
	itemsAnswer: (name, share, n) =>
		`Least in place: ${name} ${formatPercent(share)} (n ${formatCount(n)})`,
	indicator: 'Indicator',
	item: 'Item of advice',
	share: 'In place',
	score: 'Mean score',
	scoreN: 'n score',
	correlation: 'Rank correlation',
	correlationN: 'n correlation',
	with: 'Score with',
	withN: 'n with',
	without: 'Score without',
	withoutN: 'n without',
	count: `In place (${many})`,
	low: 'Interval low',
	high: 'Interval high',
	n: 'n advised',
	advised: (n) => `n ${formatCount(n)} advised`,
	advisedMost: (n) => `most advised indicator n ${formatCount(n)}`,
	unknown:
		'an agency that lists no item of an indicator is unknown; advice is given only where an indicator did not pass, so this is not a picture of all agencies',
	shared: 'indicators 1 and 6 share their items',
	parts: 'an item counts where it is listed itself, its parts count apart',
	compare: 'scores with and without an item are an association only, not what the item does',
	correlated: (value) =>
		`Spearman’s rank correlation of items in place with the score ${formatCorrelation(value)}`,
	method:
		'Spearman’s rank correlation of items in place with the indicator’s score: an association, not cause and effect',
	interval: 'line = 95% uncertainty of a small group (Wilson)',
	groups: {
		title: 'Which groups of open data are incomplete?',
		answer: (least, no, n) =>
			`Least complete: ${least}, incomplete in ${formatCount(no)} of ${inUnits(n, unit)}`,
		allYes: `Every group is complete in every ${unit(1)} that answered`,
		yes: 'Complete',
		no: 'Incomplete',
	},
	incomplete: {
		title: 'Which agencies are incomplete, and why?',
		answer: (count) =>
			`${inUnits(count, unit)} ${count === 1 ? 'is' : 'are'} incomplete in some group`,
		none: 'No agency says that it is incomplete',
	},
});

export const wordsOf = inUnitsOf(th, en);

/** What is asked beside the panels, where nothing is counted. */
const choices = {
	th: { choose: 'ดูข้อแนะนำของตัวชี้วัด', parameters: { items: 'ตัวชี้วัดของข้อแนะนำ' } },
	en: { choose: 'Items of the indicator', parameters: { items: 'indicator of the items' } },
};

export const choiceWordsOf = (language: Language) => choices[language];
