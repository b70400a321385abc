import { formatCount } from './numbers';

/** Yes and no as the columns of a section say them. */
interface Answers {
	readonly yes: string;
	readonly no: string;
}

/** The page of one agency. */
const th = {
	back: 'กลับไปรายการหน่วยงาน',
	district: 'อำเภอ',
	province: 'จังหวัด',
	years: 'เลือกปีงบประมาณ',
	history: {
		title: 'ผลย้อนหลังรายปี',
		itaYear: 'ปี ITA',
		change: 'เปลี่ยนจากปีก่อน',
		compared: 'เปลี่ยนจากปีก่อนคิดเฉพาะปีที่ใช้ระดับชุดเดียวกัน · แผนแต่ละปีอาจอยู่คนละรอบ',
	},
	unknownAgency: 'ไม่พบหน่วยงานนี้ในข้อมูลที่เปิดอยู่',
	unknownHelp: 'ลิงก์อาจมาจากไฟล์อื่น ให้เปิดไฟล์นั้น หรือเลือกหน่วยงานจากรายการ',
	notVisited: (year: number | undefined, view: string) =>
		`หน่วยงานนี้ไม่มีข้อมูลการนิเทศ${year === undefined ? '' : `ของปีงบประมาณ ${year}`} (${view})`,
	form: (name: string) => `แบบนิเทศติดตาม ${name}`,
	visits: 'การนิเทศในปีนี้',
	source: (round: string, date: string, file: string, row: number) =>
		`${round} · ${date} · ${file} แถว ${formatCount(row)}`,
	ofResults: (file: string, row: number) => `ไฟล์ผล ITA · ${file} แถว ${formatCount(row)}`,
	noRound: 'ไม่ทราบรอบ',
	noDate: 'ไม่ทราบวันที่',
	notFilled: 'ไม่มีการนิเทศครั้งใดของปีนี้กรอกส่วนนี้',
	unknown: 'ไม่ทราบหรือไม่ได้กรอก',
	section: 'ส่วนของแบบ',
	item: 'รายการ',
	value: 'ค่า',
	unit: 'หน่วย',
	note: 'หมายเหตุ',
	from: 'นำมาจาก',
	indicator: 'ตัวชี้วัด',
	score: 'คะแนน',
	points: 'เพิ่มคะแนนรวมได้',
	target: 'เส้นตั้งคือเป้า 85 คะแนน',
	pointsMeaning: 'เพิ่มคะแนนรวมได้ คือคะแนนรวมที่จะเพิ่มขึ้นหากตัวชี้วัดนั้นถึง 85',
	completion: 'อัตราแล้วเสร็จ',
	band: 'ระดับตามอัตราแล้วเสร็จ',
	fromCounts: 'คำนวณจากจำนวนโครงการ',
	computed: {
		round: 'อนุมานจากวันที่',
		ita_fiscal_year: 'ไม่ได้กรอก ถือเป็นปีก่อนการนิเทศ',
		ita_total: 'คำนวณจากตัวชี้วัด',
		ita_level: 'คำนวณจากคะแนน',
		iit: 'เฉลี่ยจากตัวชี้วัด',
		eit: 'เฉลี่ยจากตัวชี้วัด',
		oit: 'เฉลี่ยจากตัวชี้วัด',
	},
	inFile: (value: string, reason: string) => `ในไฟล์เขียนว่า “${value}”: ${reason}`,
	adviceOn: (indicators: readonly string[]) => `ตัวชี้วัดที่ ${indicators.join(' และ ')}`,
	adviceCount: (inPlace: number, all: number) =>
		`มีแล้ว ${formatCount(inPlace)} จาก ${formatCount(all)} ข้อ`,
	adviceStates: { yes: 'มีแล้ว', parts: 'มีบางส่วน', no: 'ยังไม่มี' },
	yesNo: { yes: 'ใช่', no: 'ไม่ใช่' },
	answers: {
		disclosures: { yes: 'มี', no: 'ไม่มี' },
		plan_obstacles: { yes: 'เป็นปัญหา', no: 'ไม่เป็นปัญหา' },
		advice: { yes: 'ครบ', no: 'ยังไม่ครบ' },
		ita_obstacles: { yes: 'เป็นปัญหา', no: 'ไม่เป็นปัญหา' },
		support: { yes: 'ต้องการ', no: 'ไม่ต้องการ' },
	} as Readonly<Record<string, Answers>>,
};

const en: typeof th = {
	back: 'Back to the agencies',
	district: 'District ',
	province: 'Province ',
	years: 'Choose the fiscal year',
	history: {
		title: 'Year by year',
		itaYear: 'ITA year',
		change: 'Change in a year',
		compared:
			'changes within one set of levels only · plans of the years may be of different rounds',
	},
	unknownAgency: 'This agency is not in the data that is open',
	unknownHelp: 'The link may come from another file: open that file, or choose from the list.',
	notVisited: (year, view) =>
		`This agency has no visit${year === undefined ? '' : ` in fiscal year ${year}`} (${view.toLowerCase()})`,
	form: (name) => `Supervision form of ${name}`,
	visits: 'Visits of the year',
	source: (round, date, file, row) => `${round} · ${date} · ${file} row ${formatCount(row)}`,
	ofResults: (file, row) => `ITA results · ${file}, row ${formatCount(row)}`,
	noRound: 'Round not known',
	noDate: 'date not known',
	notFilled: 'No visit of the year filled this in',
	unknown: 'not known or not filled in',
	section: 'Section of the form',
	item: 'Item',
	value: 'Value',
	unit: 'Unit',
	note: 'Note',
	from: 'Taken from',
	indicator: 'Indicator',
	score: 'Score',
	points: 'Total could gain',
	target: 'The upright line is the target, 85 points',
	pointsMeaning: '“Total could gain” is what the total would rise by, were that indicator at 85',
	completion: 'Completion rate',
	band: 'Level of the completion rate',
	fromCounts: 'computed from the projects',
	computed: {
		round: 'told by the date',
		ita_fiscal_year: 'not given: taken as the year before the visit',
		ita_total: 'computed from the indicators',
		ita_level: 'computed from the scores',
		iit: 'mean of the indicators',
		eit: 'mean of the indicators',
		oit: 'mean of the indicators',
	},
	inFile: (value, reason) => `The file says “${value}”: ${reason}`,
	adviceOn: (indicators) =>
		`${indicators.length === 1 ? 'Indicator' : 'Indicators'} ${indicators.join(' and ')}`,
	adviceCount: (inPlace, all) => `${formatCount(inPlace)} of ${formatCount(all)} in place`,
	adviceStates: { yes: 'in place', parts: 'in part', no: 'not yet' },
	yesNo: { yes: 'yes', no: 'no' },
	answers: {
		disclosures: { yes: 'published', no: 'not published' },
		plan_obstacles: { yes: 'an obstacle', no: 'no obstacle' },
		advice: { yes: 'complete', no: 'not complete' },
		ita_obstacles: { yes: 'an obstacle', no: 'no obstacle' },
		support: { yes: 'wanted', no: 'not wanted' },
	},
};

export const agencyPageWords = { th, en };
