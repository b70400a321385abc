import { agencies, inUnits, type Unit } from './counted';
import { formatCount } from './numbers';

/** The filter bar and what it says of itself. */
const th = {
	label: 'ตัวกรอง',
	year: 'ปีงบประมาณ',
	allYears: 'ทุกปี',
	years: (count: number) => `${formatCount(count)} ปีงบประมาณ`,
	district: 'อำเภอ',
	allDistricts: 'ทุกอำเภอ',
	districts: (count: number) => `${formatCount(count)} อำเภอ`,
	type: 'ประเภทหน่วยงาน',
	allTypes: 'ทุกประเภทหน่วยงาน',
	types: (count: number) => `${formatCount(count)} ประเภท`,
	round: 'รอบ',
	asOf: { latest: 'รอบล่าสุด', 6: 'รอบ 6 เดือน', 12: 'รอบ 12 เดือน' },
	province: 'จังหวัด',
	allProvinces: 'ทุกจังหวัด',
	provinces: (count: number) => `${formatCount(count)} จังหวัด`,
	level: 'ระดับ',
	allLevels: 'ทุกระดับ',
	levels: (count: number) => `${formatCount(count)} ระดับ`,
	score: 'ช่วงคะแนน',
	allScores: 'ทุกคะแนน',
	scores: (from: number, to: number) =>
		to === 100 ? `คะแนน ${from} ขึ้นไป` : `คะแนน ${from} ถึงต่ำกว่า ${to}`,
	from: 'ตั้งแต่',
	to: 'ต่ำกว่า (100 คือถึง 100)',
	apply: 'ใช้ช่วงนี้',
	search: 'ค้นหา',
	unscored: (count: number, unit: Unit) => `ไม่รวม ${inUnits(count, unit)}ที่ไม่มีคะแนนหรือระดับ`,
	loosen: (part: string, count: number, unit: Unit) =>
		`นำตัวกรอง${part}ออก จะเห็น ${inUnits(count, unit)}`,
	reset: 'ล้างตัวกรอง',
	see: (count: string) => `ดู ${count}`,
	noDistrict: 'ไม่ระบุอำเภอ',
	noType: 'ไม่ทราบประเภท',
	remove: (name: string) => `นำ ${name} ออกจากตัวกรอง`,
	count: (shown: number, all: number) => `${formatCount(shown)} จาก ${formatCount(all)} หน่วยงาน`,
	countYears: (shown: number, unit: Unit, distinct: number) =>
		`${inUnits(shown, unit)} จาก ${formatCount(distinct)} หน่วยงาน`,
	badAddress: (parameter: string, value: string) =>
		`ลิงก์นี้ระบุ${parameter} “${value}” ซึ่งไม่มีในข้อมูล จึงไม่นำมาใช้`,
	dismiss: 'รับทราบ',
};

const en: typeof th = {
	label: 'Filters',
	year: 'Fiscal year',
	allYears: 'All years',
	years: (count) => `${formatCount(count)} fiscal years`,
	district: 'District',
	allDistricts: 'All districts',
	districts: (count) => `${formatCount(count)} districts`,
	type: 'Agency type',
	allTypes: 'All agency types',
	types: (count) => `${formatCount(count)} types`,
	round: 'Round',
	asOf: { latest: 'Latest round', 6: '6-month round', 12: '12-month round' },
	province: 'Province',
	allProvinces: 'All provinces',
	provinces: (count) => `${formatCount(count)} provinces`,
	level: 'Level',
	allLevels: 'All levels',
	levels: (count) => `${formatCount(count)} levels`,
	score: 'Score range',
	allScores: 'All scores',
	scores: (from, to) => (to === 100 ? `Score ${from} or more` : `Score ${from} to below ${to}`),
	from: 'From',
	to: 'Below (100 includes 100)',
	apply: 'Use this range',
	search: 'Search',
	unscored: (count, unit) => `leaves out ${inUnits(count, unit)} without a total or level`,
	loosen: (part, count, unit) =>
		`Without the filter on ${part.toLowerCase()} there are ${inUnits(count, unit)}`,
	reset: 'Reset filters',
	see: (count) => `Show ${count}`,
	noDistrict: 'No district given',
	noType: 'Type not known',
	remove: (name) => `Remove ${name}`,
	count: (shown, all) => `${formatCount(shown)} of ${agencies(all)}`,
	countYears: (shown, unit, distinct) => `${inUnits(shown, unit)} of ${agencies(distinct)}`,
	badAddress: (parameter, value) =>
		`The link names the ${parameter.toLowerCase()} “${value}”, which is not in the data; it is left out.`,
	dismiss: 'Dismiss',
};

export const filterWords = { th, en };
