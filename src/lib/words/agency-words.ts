import { formatCount } from './numbers';

/** The page of all agencies. */
const th = {
	title: 'หน่วยงานทั้งหมดตามตัวกรอง',
	answer: (passes: number, scored: number, all: number) =>
		`${formatCount(all)} รายการ · มีคะแนน ${formatCount(scored)} · ผ่านเกณฑ์ (85 ขึ้นไป) ${formatCount(passes)}`,
	search: 'ค้นหาชื่อหน่วยงาน',
	columns: 'เลือกคอลัมน์',
	name: 'หน่วยงาน',
	year: 'ปีงบประมาณ',
	district: 'อำเภอ',
	type: 'ประเภท',
	total: 'คะแนนรวม',
	level: 'ระดับ',
	weakest: 'ตัวชี้วัดที่ฉุดมากที่สุด',
	points: 'คะแนนที่เพิ่มได้',
	completion: 'แผนแล้วเสร็จ',
	note: 'หมายเหตุ',
	flagged: 'ข้อมูลไม่สอดคล้องกัน',
	caution: 'หน่วยงานในอำเภอหนึ่งมีไม่กี่แห่ง ลำดับจึงไม่ใช่การจัดอันดับ',
	orderBy: 'เรียงตาม',
	orders: { name: 'ชื่อหน่วยงาน', priority: 'ลำดับที่ควรลงพื้นที่ก่อน' },
	priority: 'ความเร่งด่วน',
	below: 'ขาดจาก 85',
	lastVisit: 'นิเทศล่าสุด',
	months: (months: string) => `${months} เดือนก่อน`,
	obstacles: { plan_obstacles: 'ปัญหาแผน', ita_obstacles: 'ปัญหา ITA' },
	noObstacle: 'ไม่มี',
	first: (names: readonly string[], n: number) =>
		`ควรลงพื้นที่ก่อน: ${names.join(' · ')} (จาก ${formatCount(n)} รายการ)`,
	unknownParts: {
		below: 'ไม่ทราบคะแนนรวม',
		recoverable: 'ไม่ทราบตัวชี้วัด',
		completion: 'ไม่ทราบความคืบหน้าของแผน',
		months: 'ไม่ทราบวันที่นิเทศ',
	},
	someUnknown: (count: number) =>
		`${formatCount(count)} รายการไม่ทราบบางส่วน ซึ่งนับครึ่งหนึ่งของน้ำหนัก และบอกไว้ในช่องหมายเหตุ`,
	until: (day: string) => `ความเร่งด่วน 0–100 นับเดือนถึง ${day}`,
	weights: 'น้ำหนักของความเร่งด่วน',
	weightOf: (name: string) => `น้ำหนัก: ${name}`,
	standardWeights: 'กลับไปใช้น้ำหนักมาตรฐาน',
	parameters: { order: 'การเรียง', weights: 'น้ำหนักของความเร่งด่วน' },
};

const en: typeof th = {
	title: 'All agencies of the filter',
	answer: (passes, scored, all) =>
		`${formatCount(all)} entries · ${formatCount(scored)} with a total · ${formatCount(passes)} at 85 or more`,
	search: 'Search agency names',
	columns: 'Choose columns',
	name: 'Agency',
	year: 'Fiscal year',
	district: 'District',
	type: 'Type',
	total: 'Total',
	level: 'Level',
	weakest: 'Most to gain on',
	points: 'Points to gain',
	completion: 'Plan completed',
	note: 'Note',
	flagged: 'values disagree',
	caution: 'a district has few agencies: an order is no ranking',
	orderBy: 'Order by',
	orders: { name: 'Name', priority: 'Where to go first' },
	priority: 'Priority',
	below: 'Below 85',
	lastVisit: 'Last visit',
	months: (months) => `${months} months ago`,
	obstacles: { plan_obstacles: 'Plan obstacles', ita_obstacles: 'ITA obstacles' },
	noObstacle: 'none',
	first: (names, n) => `Visit first: ${names.join(' · ')} (of ${formatCount(n)} entries)`,
	unknownParts: {
		below: 'total unknown',
		recoverable: 'indicators unknown',
		completion: 'plan unknown',
		months: 'day of visit unknown',
	},
	someUnknown: (count) =>
		`${formatCount(count)} entries lack some part, which counts half its weight and is named in the note`,
	until: (day) => `priority 0–100, months counted to ${day}`,
	weights: 'Weights of the priority',
	weightOf: (name) => `Weight: ${name}`,
	standardWeights: 'Back to the standard weights',
	parameters: { order: 'order', weights: 'weights' },
};

export const agencyWords = { th, en };
