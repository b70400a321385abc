import { formatCount } from './numbers';

/** Every text of the pages that belongs to no single chart or check. Thai is the original. */
export const th = {
	product: 'โปร่งใส',
	tagline: 'ผลการนิเทศและคะแนน ITA ของหน่วยงานในจังหวัด',
	skipToContent: 'ข้ามไปยังเนื้อหา',
	pages: { overview: 'ภาพรวม', data: 'ข้อมูล' },
	navigation: 'หน้าหลัก',
	language: 'ภาษา',
	theme: { label: 'สีหน้าจอ', light: 'สว่าง', dark: 'มืด' },

	openFiles: 'เปิดไฟล์ของคุณ',
	addFiles: 'เพิ่มไฟล์',
	fileKinds: 'CSV หรือ Parquet',
	dropHere: 'วางไฟล์ที่นี่เพื่อเปิด',
	staysHere: 'ข้อมูลไม่ออกจากเครื่องนี้',
	simulated: 'ข้อมูลจำลอง ไม่ใช่ผลของหน่วยงานจริง',
	simulatedShort: 'ข้อมูลจำลอง',

	filters: {
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
		reset: 'ล้างตัวกรอง',
		noDistrict: 'ไม่ระบุอำเภอ',
		noType: 'ไม่ทราบประเภท',
		remove: (name: string) => `เอา ${name} ออก`,
		count: (shown: number, all: number) => `${formatCount(shown)} จาก ${formatCount(all)} หน่วยงาน`,
		countYears: (agencyYears: number, agencies: number) =>
			`${formatCount(agencyYears)} รายการหน่วยงาน-ปี จาก ${formatCount(agencies)} หน่วยงาน`,
		badAddress: (parameter: string, value: string) =>
			`ที่อยู่หน้านี้ระบุ${parameter} “${value}” ซึ่งไม่มีในข้อมูล จึงใช้ค่าเริ่มต้นแทน`,
		dismiss: 'รับทราบ',
	},

	parts: { whole: 'ทั้งหมด', district: 'อำเภอ', type: 'ประเภท', switch: 'แยกตาม' },
	table: {
		show: 'ตาราง',
		chart: 'แผนภูมิ',
		export: 'CSV',
		exportLabel: (title: string) => `ส่งออกตาราง “${title}” เป็น CSV`,
		note: 'หมายเหตุ',
		few: 'น้อยกว่า 5 แห่ง',
		title: 'ตาราง',
		filters: 'ตัวกรอง',
		agencies: 'หน่วยงาน (n)',
		date: 'วันที่ส่งออก',
		sortBy: (column: string) => `เรียงตาม${column}`,
	},
	few: 'น้อย',
	fewNote: 'น้อย = ต่ำกว่า 5 หน่วยงาน',
	severalYears: 'เลือกหลายปี หน่วยงานหนึ่งนับปีละครั้ง',

	units: {
		agencies: 'แห่ง',
		agencyYears: 'หน่วยงาน-ปี',
		points: 'คะแนน',
		percent: '%',
		projects: 'โครงการ',
	},

	tiles: {
		label: 'ตัวเลขสำคัญ',
		agencies: 'หน่วยงานที่นิเทศ',
		scored: (count: string) => `มีคะแนนรวม ${count} แห่ง`,
		distinct: (count: string) => `จาก ${count} หน่วยงานที่ไม่ซ้ำกัน`,
		passRate: 'ผ่านเกณฑ์ 85',
		passes: (passes: string, n: string) => `${passes} จาก ${n} แห่ง`,
		distance: (count: string) => `ขาดอีก ${count} แห่งจึงถึงร้อยละ 80`,
		reached: (count: string) => `ถึงเป้าร้อยละ 80 แล้ว เกิน ${count} แห่ง`,
		targetReached: 'ถึงเป้าร้อยละ 80 พอดี',
		targetSince: 'เป้าใช้ตั้งแต่ ITA 2565',
		points: (gap: string) => `${gap} จุด`,
		median: 'คะแนนมัธยฐาน',
		quartiles: (low: string, high: string, n: string) => `ครึ่งกลางอยู่ที่ ${low}–${high} · n ${n}`,
		incomplete: 'ประเมินไม่ครบถ้วน',
		ofAgencies: (n: string) => `จาก ${n} แห่งที่นิเทศ`,
		notSubmitted: (count: string, n: string) => `ไม่ส่งข้อมูล OIT ${count} จาก ${n} แห่ง`,
		completion: 'แผนแล้วเสร็จ',
		projects: (completed: string, total: string) => `${completed} จาก ${total} โครงการ`,
		completionBasis: (n: string) => `จาก ${n} แห่งที่รายงาน`,
	},

	rounds: (six: number, twelve: number, unknownRound: number) =>
		[
			six > 0 ? `รอบ 6 เดือน ${formatCount(six)} แห่ง` : '',
			twelve > 0 ? `รอบ 12 เดือน ${formatCount(twelve)} แห่ง` : '',
			unknownRound > 0 ? `ไม่ทราบรอบ ${formatCount(unknownRound)} แห่ง` : '',
		]
			.filter(Boolean)
			.join(' · '),
	itaYears: (years: { year: number; n: number }[]) =>
		years.length === 1
			? `ผล ITA ปี ${years[0]?.year ?? ''}`
			: `ผล ITA ${years.map(({ year, n }) => `ปี ${year} (${formatCount(n)} แห่ง)`).join(', ')}`,
	visitsOf: (years: readonly number[]) =>
		years.length > 0 ? `นิเทศปีงบประมาณ ${years.join(', ')}` : 'นิเทศทุกปีงบประมาณ',
	flagged: (count: number) => `${formatCount(count)} แห่งมีค่าที่ขัดกัน ใช้ตามที่ให้มา`,
	nAgencies: (count: number) => `n ${formatCount(count)} แห่ง`,
	noData: 'ไม่มีข้อมูลให้แสดง',
	noResult: 'ไม่มีหน่วยงานที่ตรงกับตัวกรองทั้งหมดนี้',
	clickToFilter: 'คลิกเพื่อกรอง',

	loading: {
		engine: 'กำลังเปิดเครื่องคำนวณ',
		reading: 'กำลังอ่านไฟล์',
		parsing: 'กำลังแยกแถว',
		checking: 'กำลังตรวจแถว',
		packing: 'กำลังจัดเก็บ',
		composing: 'กำลังรวมผลรายหน่วยงาน',
		cancel: 'ยกเลิก',
		rows: (done: number, total: number) => `${formatCount(done)} จาก ${formatCount(total)} แถว`,
	},

	failure: {
		title: 'เปิดไฟล์ไม่สำเร็จ',
		kept: 'ข้อมูลเดิมยังอยู่ครบ',
		start: 'เริ่มโปรแกรมไม่สำเร็จ',
		startHelp: 'ลองโหลดหน้านี้ใหม่ หากยังไม่ได้ ให้ใช้ Chrome, Edge หรือ Firefox รุ่นปัจจุบัน',
		alreadyOpen: (name: string) => `${name}: เปิดไว้แล้ว เนื้อหาเหมือนกันทุกไบต์ จึงไม่เพิ่มซ้ำ`,
	},

	opened: (accepted: number, refused: number, files: number) =>
		`เปิด ${formatCount(files)} ไฟล์แล้ว · รับ ${formatCount(accepted)} แถว${
			refused > 0 ? ` · ไม่รับ ${formatCount(refused)} แถว` : ''
		}`,
	seeReport: 'ดูรายงานการนำเข้า',

	data: {
		title: 'ข้อมูลที่เปิดอยู่',
		intro: 'ไฟล์อ่านและคำนวณในเครื่องนี้เท่านั้น ไม่มีการส่งออกไปที่ใด ปิดแท็บแล้วข้อมูลหายไปจากหน่วยความจำ',
		files: 'ไฟล์',
		file: 'ไฟล์',
		format: 'รูปแบบ',
		rows: 'แถวทั้งหมด',
		accepted: 'รับ',
		refused: 'ไม่รับ',
		findings: 'รายงานการตรวจแถว',
		findingsNone: 'ไม่พบสิ่งผิดปกติในแถว',
		findingsCount: (count: number) => `${formatCount(count)} รายการ`,
		findingsShown: (shown: number, all: number) =>
			`แสดง ${formatCount(shown)} จาก ${formatCount(all)} รายการ ส่งออกเป็น CSV เพื่อดูทั้งหมด`,
		row: 'แถว',
		column: 'คอลัมน์',
		value: 'ค่าในไฟล์',
		reason: 'สาเหตุ',
		remedy: 'สิ่งที่ควรทำ',
		outcome: 'ผล',
		outcomes: {
			row_refused: 'ไม่รับแถว',
			value_blanked: 'เว้นว่างค่า',
			row_flagged: 'ใช้ และทำเครื่องหมาย',
		},
		people: 'คอลัมน์ที่ตัดออก (ข้อมูลบุคคล)',
		unknown: 'คอลัมน์ที่ไม่รู้จัก (ไม่ได้ใช้)',
		matched: (count: number) => `ใช้ ${formatCount(count)} คอลัมน์`,
		repairs: 'การซ่อมแซมค่า',
		none: 'ไม่มี',
		columns: 'คอลัมน์ที่รับได้',
		columnsIntro: 'หัวคอลัมน์ใดก็ได้ในรายการนี้ ไทยหรืออังกฤษ ต้องมีปีงบประมาณและชื่อหน่วยงาน ที่เหลือไม่มีก็ได้',
		column_name: 'ชื่อในไฟล์',
		headers: 'หัวคอลัมน์ที่รู้จัก',
		meaning: 'ความหมาย',
		checks: 'การตรวจ',
	},
};

export type Words = typeof th;
