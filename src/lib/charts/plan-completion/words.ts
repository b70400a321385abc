import { formatCount, formatPercent, formatRate, inUnits, type Unit } from '$lib/words';
import { inUnitsOf } from '../in-units';

const th = (unit: Unit, many: string) => ({
	title: 'แผนปฏิบัติการคืบหน้าแค่ไหน',
	answer: (rate: number, completed: number, projects: number, n: number) =>
		`แล้วเสร็จร้อยละ ${formatRate(rate)} หรือ ${formatCount(completed)} จาก ${formatCount(projects)} โครงการ ของ ${inUnits(n, unit)}ที่ทราบผล`,
	extremes: { what: 'แล้วเสร็จ', highest: 'แล้วเสร็จมากที่สุด', lowest: 'น้อยที่สุด' },
	projects: 'โครงการ',
	projectsHeading: (count: number) => `โครงการทั้งหมด ${formatCount(count)} โครงการ`,
	agenciesHeading: (count: number) => `ทั้งหมด ${inUnits(count, unit)} ตามระดับการนำแผนไปปฏิบัติ`,
	band: (name: string) => `ระดับ${name}`,
	noBand: 'ทราบผล แต่ไม่ทราบรอบ',
	item: 'รายการ',
	group: 'หมวด',
	share: 'ร้อยละ',
	count: 'จำนวน',
	completed: 'แล้วเสร็จ',
	median: 'มัธยฐานรายหน่วยงาน',
	medianNote: (rate: string) => `มัธยฐานของอัตรารายหน่วยงาน ${rate}`,
	n: `ทราบผล (${many})`,
	tip: (group: string, status: string, percent: string, count: number) =>
		`${group} · ${status} ${percent} (${formatCount(count)} โครงการ)`,
	known: (count: number) => `n ${inUnits(count, unit)}ที่ทราบผล`,
	notReported: (count: number) => `ยังไม่รายงานในระบบและไม่ทราบผล ${inUnits(count, unit)}`,
	unknown: (count: number) => `ไม่ทราบผล ${inUnits(count, unit)}`,
	medium: (percent: string) => `กลาง ${percent}`,
	high: (percent: string) => `มาก ${percent}`,
	rounds: 'รอบของแผน',
});

const en: typeof th = (unit) => ({
	title: 'How far are the plans?',
	answer: (rate, completed, projects, n) =>
		`${formatPercent(rate)} completed: ${formatCount(completed)} of ${formatCount(projects)} projects in ${inUnits(n, unit)} whose counts are known`,
	extremes: { what: 'completed', highest: 'Furthest:', lowest: 'least:' },
	projects: 'Projects',
	projectsHeading: (count) => `${formatCount(count)} projects in all`,
	agenciesHeading: (count) => `${inUnits(count, unit)} by level of implementation`,
	band: (name) => `${name} implementation`,
	noBand: 'Rate known, round unknown',
	item: 'Item',
	group: 'Part',
	share: 'Share',
	count: 'Count',
	completed: 'Completed',
	median: 'Median of agencies',
	medianNote: (rate) => `median of the agencies' own rates ${rate}`,
	n: 'n known',
	tip: (group, status, percent, count) =>
		`${group} · ${status} ${percent} (${formatCount(count)} projects)`,
	known: (count) => `n ${formatCount(count)} with known counts`,
	notReported: (count) => `${formatCount(count)} not reported in the system, result unknown`,
	unknown: (count) => `${formatCount(count)} unknown`,
	medium: (percent) => `medium ${percent}`,
	high: (percent) => `high ${percent}`,
	rounds: 'Rounds',
});

export const wordsOf = inUnitsOf(th, en);
