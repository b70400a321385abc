import { formatChange, formatCount, inUnits, type Unit } from '$lib/words';

interface NamedChange {
	readonly name: string;
	readonly change: number;
}

/** The report in Thai, which is the original. */
export const th = {
	sheets: {
		'passes-type': 'ผ่านเกณฑ์ ประเภท',
		'passes-district': 'ผ่านเกณฑ์ อำเภอ',
		means: 'คะแนนเฉลี่ย',
		indicators: 'ตัวชี้วัดที่ฉุดคะแนน',
		'score-changes': 'ตัวชี้วัด เทียบปีก่อน',
		levels: 'ระดับ เทียบปีก่อน',
		'plans-type': 'แผน ประเภท',
		'plans-district': 'แผน อำเภอ',
		obstacles: 'ปัญหา',
		support: 'การสนับสนุน',
		visits: 'ควรลงพื้นที่ก่อน',
		below: 'ยังไม่ผ่าน',
		agencies: 'รายหน่วยงาน',
		caveats: 'ข้อควรระวัง',
		terms: 'ความหมาย',
	},
	total: 'รวม',
	count: 'จำนวน',
	level: 'ระดับ',
	totalScore: 'คะแนนรวม',
	passes: {
		type: 'แต่ละประเภทผ่านเกณฑ์กี่แห่ง',
		district: 'แต่ละอำเภอผ่านเกณฑ์กี่แห่ง',
	},
	groupsAtTarget: {
		type: (groups: number, all: number) =>
			`ถึงเป้า ${formatCount(groups)} จาก ${formatCount(all)} ประเภท`,
		district: (groups: number, all: number) =>
			`ถึงเป้า ${formatCount(groups)} จาก ${formatCount(all)} อำเภอ`,
	},
	passesInAll: (passes: number, n: number, unit: Unit) =>
		`รวมผ่าน ${formatCount(passes)} จาก ${inUnits(n, unit)}ที่มีคะแนน`,
	distance: 'ขาดจากเป้า (แห่ง)',
	reached: 'ถึงเป้า',
	distanceNote: 'เป้าหมายร้อยละ 80 เป็นของทั้งจังหวัด ใช้ตั้งแต่ ITA 2565 แสดงรายกลุ่มเพื่อเปรียบเทียบ',
	target: (share: number) => `เป้า ${formatCount(share * 100)}%`,
	means: 'แต่ละประเภทได้คะแนนเฉลี่ยเท่าใด',
	meansSaid: { what: 'เฉลี่ย', highest: 'เฉลี่ยสูงสุด', lowest: 'ต่ำสุด' },
	formN: (form: string, n: number) => `${form} n ${formatCount(n)}`,
	scoreChanges: 'ตัวชี้วัดใดดีขึ้นหรือลดลงจากปีก่อน',
	score: 'คะแนน',
	form: 'แบบ',
	before: 'ปีก่อน',
	now: 'ปีนี้',
	change: 'เปลี่ยน',
	pairs: 'n คู่',
	pairsNote: 'เทียบเฉพาะหน่วยงานเดียวกันที่มีผลทั้งสองปีและใช้ชุดระดับเดียวกัน',
	oneYear: 'เทียบปีก่อนได้เมื่อเลือกปีงบประมาณเดียว',
	noPairs: 'ไม่มีหน่วยงานที่เทียบกับปีก่อนได้ เพราะไม่มีผลปีก่อน หรือเป็นคนละชุดระดับ',
	scoreChangesSaid: (total: number, n: number, most?: NamedChange, least?: NamedChange) =>
		[
			`คะแนนรวมเฉลี่ยเปลี่ยน ${formatChange(total)} (n ${formatCount(n)} คู่)`,
			most ? `เพิ่มมากที่สุดตัวชี้วัดที่ ${most.name} ${formatChange(most.change)}` : '',
			least ? `ลดมากที่สุดตัวชี้วัดที่ ${least.name} ${formatChange(least.change)}` : '',
		]
			.filter(Boolean)
			.join(' · '),
	levelsBefore: 'คู่เทียบ ปีก่อน',
	levelsNow: 'คู่เทียบ ปีนี้',
	levelPairsNote: (n: number) =>
		n > 0
			? `เทียบปีก่อนจาก ${formatCount(n)} แห่งที่มีระดับทั้งสองปีในชุดเดียวกัน`
			: 'ไม่มีหน่วยงานที่เทียบระดับกับปีก่อนได้',
	plans: {
		type: 'แผนของแต่ละประเภทคืบหน้าแค่ไหน',
		district: 'แผนของแต่ละอำเภอคืบหน้าแค่ไหน',
	},
	plansKnown: 'n',
	mixedRounds: (six: number, twelve: number, unknown: number) =>
		[
			six > 0 ? `6 เดือน ${formatCount(six)}` : '',
			twelve > 0 ? `12 เดือน ${formatCount(twelve)}` : '',
			unknown > 0 ? `ไม่ทราบรอบ ${formatCount(unknown)}` : '',
		]
			.filter(Boolean)
			.join(' · '),
	band: 'ระดับแผน',
	agenciesInBand: (band: string, unit: Unit) => `${unit(2)} ${band}`,
	notReported: 'ยังไม่รายงาน',
	planUnknown: 'ไม่ทราบผล',
	visits: 'ควรลงพื้นที่ที่ใดก่อน',
	visitsSaid: (shown: number, n: number, first: string) =>
		`${formatCount(shown)} แห่งแรกจาก ${formatCount(n)} แห่ง เริ่มที่ ${first}`,
	visitsNote: (day: string) =>
		`ความเร่งด่วน 0–100 ยิ่งมากยิ่งควรไปก่อน นับเดือนถึง ${day} ส่วนที่ไม่ทราบนับครึ่งหนึ่ง ไม่ใช่การจัดอันดับ`,
	priority: 'ความเร่งด่วน',
	lastVisit: 'นิเทศล่าสุด',
	notKnown: 'ไม่ทราบ',
	parts: {
		below: 'คะแนน',
		recoverable: 'ตัวชี้วัด',
		completion: 'แผน',
		months: 'วันนิเทศ',
	},
	below: 'หน่วยงานใดยังไม่ผ่าน 85 คะแนน',
	belowSaid: (below: number, n: number, unscored: number, unit: Unit) =>
		`ต่ำกว่า 85 คะแนน ${formatCount(below)} จาก ${inUnits(n, unit)}ที่มีคะแนน · ดำเนินการไม่ครบถ้วน ${inUnits(unscored, unit)}`,
	belowNote: 'เรียงจากใกล้ผ่านที่สุด ท้ายสุดคือที่ดำเนินการไม่ครบถ้วนจึงไม่มีคะแนน',
	short: 'ขาดอีก',
	weakest: 'ตัวชี้วัดที่ฉุดมากที่สุด',
	completion: 'แผนแล้วเสร็จ',
	everyAgency: 'หน่วยงานทั้งหมด',
	everyAgencySaid: (n: number, unit: Unit) => `${inUnits(n, unit)} เรียงตามอำเภอ ประเภท และชื่อ`,
	flaggedMark: '*\u00a0ข้อมูลในแถวไม่สอดคล้องกัน ใช้ค่าตามไฟล์',
	mark: '*',
	caveats: 'เชื่อตัวเลขเหล่านี้ได้แค่ไหน',
	caveatsSaid: (clean: number, rows: number, refused: number) =>
		`ไม่พบข้อผิดพลาดหรือเรื่องควรตรวจสอบ ${formatCount(clean)} จาก ${formatCount(rows)} แถวของไฟล์ · ไม่รับ ${formatCount(refused)} แถว`,
	caveat: 'ข้อควรระวัง',
	of: 'จากทั้งหมด',
	caveatsNote: 'แถวนับทั้งไฟล์ทุกปี หน่วยงานนับตามตัวกรอง',
	refusedRows: 'แถวที่ไม่รับ',
	doubtfulRows: 'แถวที่พบข้อผิดพลาดหรือเรื่องควรตรวจสอบ',
	unscored: 'หน่วยงานที่ไม่มีคะแนนรวม',
	unanswered: (list: string) => `${list}: ไม่ทราบคำตอบ`,
	leftOut: (count: number, unit: Unit) =>
		`ตัวกรองระดับหรือคะแนนตัดออกเพราะไม่มีค่า (${inUnits(count, unit)})`,
	flags: {
		flagged_agency: 'ประเภทไม่ตรงกับชื่อ',
		flagged_ita: 'คะแนนหรือระดับไม่สอดคล้องกัน',
		flagged_plan: 'ข้อมูลแผนไม่สอดคล้องกัน',
	},
	terms: 'ตัวเลขในรายงานหมายความว่าอย่างไร',
	termsSaid: 'ความหมายโดยย่อ ฉบับเต็มอยู่ในหน้านิยาม',
	term: 'คำ',
	meaning: 'ความหมาย',
	nMeaning: 'จำนวนหน่วยงานที่ตัวเลขนั้นคิดจาก ค่าที่ไม่ทราบไม่นับและไม่ใช่ศูนย์',
	recoverable: 'เพิ่มได้ (คะแนนรวมที่เพิ่มได้)',
	answeredLists: 'จำนวนที่ตอบ (ปัญหาและการสนับสนุน)',
};
