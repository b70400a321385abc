import type { AgencyType } from '$lib/ita';
import type { PeerGroup, RankScope } from '$lib/summaries';
import { formatChange, formatCount, formatScore, type Language } from '$lib/words';

const th = {
	title: 'เทียบกับหน่วยงานอื่นเป็นอย่างไร',
	rank: (scope: RankScope, rank: number, n: number, type: string) =>
		({
			district: `ลำดับที่ ${formatCount(rank)} จาก ${formatCount(n)} ${type} ในอำเภอ`,
			type: `ลำดับที่ ${formatCount(rank)} จาก ${formatCount(n)} ${type} ในจังหวัด`,
			local: `ลำดับที่ ${formatCount(rank)} จาก ${formatCount(n)} อปท. ในจังหวัด`,
		})[scope],
	noRank: 'ไม่มีลำดับ: ไม่ทราบคะแนนรวม หรือมีไม่ถึง 3 แห่งให้เทียบ',
	type: ({ short }: AgencyType) => short.th,
	gap: (change: number, name: string) =>
		`ห่างจากค่ามัธยฐานของจังหวัดมากที่สุด: ${name} ${formatChange(change)}`,
	own: 'หน่วยงานนี้',
	total: 'คะแนนรวม',
	groups: {
		district: 'เฉลี่ยอำเภอ',
		type: 'เฉลี่ยประเภทเดียวกัน',
		province: 'เฉลี่ยจังหวัด',
	} as Readonly<Record<PeerGroup, string>>,
	n: (label: string) => `${label} n`,
	indicator: 'คะแนน',
	passMark: 'เกณฑ์ 85',
	tip: (name: string, label: string, score: number, n: number) =>
		`${name}\n${label} ${formatScore(score)}${n > 0 ? ` · n ${formatCount(n)}` : ''}`,
	legend: {
		own: () => '● หน่วยงานนี้',
		district: (n: number) => `◆ เฉลี่ยอำเภอ (n ${formatCount(n)})`,
		type: (n: number) => `▲ เฉลี่ยประเภทเดียวกัน (n ${formatCount(n)})`,
	},
	province: (n: number) => `แถบคือช่วงร้อยละ 50 ตรงกลางของจังหวัด (n ${formatCount(n)}) ขีดคือมัธยฐาน`,
	all: (itaYear: number) =>
		`ทุกหน่วยงานของจังหวัดที่มีผล ITA ปี ${itaYear} ในปีงบประมาณเดียวกัน ไม่ว่าตัวกรองจะเลือกอะไร`,
	few: 'กลุ่มที่มีไม่กี่แห่ง ลำดับเปลี่ยนง่าย ไม่ควรใช้เป็นการจัดอันดับ',
};

const en: typeof th = {
	title: 'How does it compare?',
	rank: (scope, rank, n, type) =>
		({
			district: `${formatCount(rank)} of ${formatCount(n)} in the district (${type})`,
			type: `${formatCount(rank)} of ${formatCount(n)} in the province (${type})`,
			local: `${formatCount(rank)} of ${formatCount(n)} local organisations in the province`,
		})[scope],
	noRank: 'No rank: the total is unknown, or there are fewer than 3 to compare',
	type: ({ name }) => name.en,
	gap: (change, name) => `furthest from the province’s median: ${name} ${formatChange(change)}`,
	own: 'This agency',
	total: 'Total',
	groups: { district: 'District mean', type: 'Same type mean', province: 'Province mean' },
	n: (label) => `${label} n`,
	indicator: 'Score',
	passMark: 'mark 85',
	tip: (name, label, score, n) =>
		`${name}\n${label} ${formatScore(score)}${n > 0 ? ` · n ${formatCount(n)}` : ''}`,
	legend: {
		own: () => '● this agency',
		district: (n) => `◆ district mean (n ${formatCount(n)})`,
		type: (n) => `▲ same type mean (n ${formatCount(n)})`,
	},
	province: (n) =>
		`the band is the middle half of the province (n ${formatCount(n)}), the upright line its median`,
	all: (itaYear) =>
		`all agencies of the province with a result of ITA ${itaYear} in the same fiscal year, whatever the filter`,
	few: 'where there are few, a rank changes easily: it is no league table',
};

export const wordsOf = (language: Language) => (language === 'th' ? th : en);
