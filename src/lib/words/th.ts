import { agencyPageWords } from './agency-page-words';
import { agencyWords } from './agency-words';
import { briefWords } from './brief-words';
import { inUnits, type Unit } from './counted';
import { dataWords } from './data-words';
import { definitionWords } from './definition-words';
import { downloadWords } from './download-words';
import { fewWords } from './few-words';
import { filterWords } from './filter-words';
import { matchingWords } from './matching-words';
import { formatCount } from './numbers';
import { publishedWords } from './published-words';
import { reportWords } from './report-words';
import { tableWords } from './table-words';

/** Every text of the pages that belongs to no single chart or check. Thai is the original. */
export const th = {
	product: 'โปร่งใส',
	tagline: 'ผลการนิเทศและคะแนน ITA ของหน่วยงานในจังหวัด',
	skipToContent: 'ข้ามไปยังเนื้อหา',
	pages: {
		overview: 'ภาพรวม',
		scores: 'คะแนน',
		indicators: 'ตัวชี้วัด',
		plans: 'แผน',
		obstacles: 'ปัญหาและการสนับสนุน',
		advice: 'คำแนะนำ',
		agencies: 'หน่วยงาน',
		report: 'รายงาน',
		data: 'ข้อมูล',
		definitions: 'นิยาม',
	},
	more: (page: string) => `ดูเพิ่มในหน้า${page}`,
	navigation: 'เมนูหลัก',
	language: 'ภาษา',
	theme: { label: 'สีหน้าจอ', light: 'สว่าง', dark: 'มืด' },

	openFiles: 'เปิดไฟล์ของคุณ',
	addFiles: 'เพิ่มไฟล์',
	fileKinds: 'Excel (.xlsx), CSV, Parquet หรือ ZIP',
	dropHere: 'วางไฟล์ที่นี่เพื่อเปิด',
	staysHere: 'ข้อมูลไม่ออกจากเครื่องนี้',
	simulated: 'ข้อมูลจำลอง ไม่ใช่ผลของหน่วยงานจริง',
	simulatedShort: 'ข้อมูลจำลอง',

	definitions: definitionWords.th,
	filters: filterWords.th,
	agencies: agencyWords.th,
	agencyPage: agencyPageWords.th,
	brief: briefWords.th,
	report: reportWords.th,
	parts: { whole: 'ทั้งหมด', district: 'อำเภอ', type: 'ประเภท', switch: 'แยกตาม' },
	table: tableWords.th,
	few: fewWords.th,
	ranking: {
		others: (count: number) => ` และอีก ${formatCount(count)} กลุ่ม`,
		all: (what: string, value: string) => `ทุกกลุ่มเท่ากัน ${what} ${value}`,
	},
	severalYears: 'เลือกหลายปี หน่วยงานหนึ่งนับปีละครั้ง',
	asIndependent: 'ช่วงและสหสัมพันธ์คิดเสมือนแต่ละปีของหน่วยงานเดียวกันเป็นอิสระต่อกัน จึงอาจดูแน่นอนเกินจริง',

	units: {
		agencies: (_count: number) => 'แห่ง',
		agencyYears: (_count: number) => 'หน่วยงาน-ปี',
		points: 'คะแนน',
		percent: '%',
	},

	tiles: {
		label: 'ตัวเลขสำคัญ',
		agencies: 'หน่วยงานที่ได้รับการนิเทศ',
		notVisited: (count: string, unit: string) => `อีก ${count} ${unit}มีแต่ผล ITA ยังไม่มีการนิเทศ`,
		scored: (count: string, unit: string) => `มีคะแนนรวม ${count} ${unit}`,
		distinct: (count: string) => `จาก ${count} หน่วยงานที่ไม่ซ้ำกัน`,
		/** Where some were not visited: the number above is not that of these agencies. */
		distinctOfAll: (n: string, unit: string, count: string) =>
			`รวม ${n} ${unit} จาก ${count} หน่วยงานที่ไม่ซ้ำกัน`,
		passRate: 'ผ่านเกณฑ์ (85 คะแนนขึ้นไป)',
		passes: (passes: string, n: string, unit: string) => `${passes} จาก ${n} ${unit}`,
		distance: (count: string) => `ขาดอีก ${count} แห่งจึงถึงร้อยละ 80`,
		reached: (count: string) => `ถึงเป้าร้อยละ 80 แล้ว เกิน ${count} แห่ง`,
		targetReached: 'ถึงเป้าร้อยละ 80 แล้ว',
		targetSince: 'เป้าใช้ตั้งแต่ ITA 2565',
		points: (gap: string) => `${gap} จุดร้อยละ`,
		percentagePoints: 'จุดร้อยละ',
		median: 'คะแนนมัธยฐาน',
		quartiles: (low: string, high: string, n: string, unit: string) =>
			`ร้อยละ 50 ตรงกลางได้ ${low}–${high} (${n} ${unit})`,
		incomplete: 'ดำเนินการไม่ครบถ้วน',
		ofAgencies: (n: string, unit: string) => `จาก ${n} ${unit}ที่มีผลการประเมิน`,
		notSubmitted: (count: string, n: string, unit: string) =>
			`คะแนน OIT เป็น 0 ทุกข้อ ${count} จาก ${n} ${unit}`,
		completion: 'แผนแล้วเสร็จ',
		projects: (completed: string, total: string) => `${completed} จาก ${total} โครงการ`,
		completionBasis: (n: string, unit: string) => `จาก ${n} ${unit}ที่ทราบผล`,
	},

	change: {
		/** Signed, in the figure's unit. */
		by: (difference: string, n: string) => `${difference} จากปีก่อน (n ${n})`,
		same: (n: string) => `เท่าปีก่อน (n ${n})`,
		visited: (count: string) => `${count} แห่งนิเทศปีก่อนด้วย`,
	},
	clean: {
		label: 'แถวที่ไม่พบปัญหา',
		lines: (clean: string, rows: string) => `${clean} จาก ${rows} แถวของไฟล์`,
	},

	rounds: (six: number, twelve: number, unknownRound: number, unit: Unit) =>
		[
			six > 0 ? `รอบ 6 เดือน ${inUnits(six, unit)}` : '',
			twelve > 0 ? `รอบ 12 เดือน ${inUnits(twelve, unit)}` : '',
			unknownRound > 0 ? `ไม่ทราบรอบ ${inUnits(unknownRound, unit)}` : '',
		]
			.filter(Boolean)
			.join(' · '),
	itaYears: (years: { year: number; n: number }[], unit: Unit) =>
		years.length === 1
			? `ผล ITA ปี ${years[0]?.year ?? ''}`
			: `ผล ITA ${years.map(({ year, n }) => `ปี ${year} (${inUnits(n, unit)})`).join(', ')}`,
	visitsOf: (years: readonly number[]) =>
		years.length > 0 ? `นิเทศปีงบประมาณ ${years.join(', ')}` : 'นิเทศทุกปีงบประมาณ',
	flagged: (count: number, unit: Unit) => `${inUnits(count, unit)}มีข้อมูลไม่สอดคล้องกัน ใช้ค่าตามไฟล์`,
	computedTotals: (count: number, unit: Unit) => `คะแนนรวมคำนวณจากตัวชี้วัด ${inUnits(count, unit)}`,
	computedLevels: (count: number, unit: Unit) => `ระดับคำนวณจากคะแนน ${inUnits(count, unit)}`,
	joinedResults: (count: number, unit: Unit) => `ผล ITA จากไฟล์ผลคะแนน ${inUnits(count, unit)}`,
	inferredRounds: (count: number, unit: Unit) => `รอบอนุมานจากวันที่ ${inUnits(count, unit)}`,
	doubtfulTypes: (count: number, unit: Unit) => `ประเภทไม่ตรงกับชื่อ ${inUnits(count, unit)}`,
	nAgencies: (count: number, unit: Unit) => `n ${inUnits(count, unit)}`,
	noData: 'ไม่มีข้อมูลให้แสดง',
	noResult: 'ไม่มีหน่วยงานที่ตรงกับตัวกรองทั้งหมดนี้',
	marks: {
		keys: 'ลูกศรเลื่อนไปทีละจุด Home และ End ไปจุดแรกและจุดสุดท้าย Enter เปิดหน่วยงานหรือกรองตามกลุ่ม Esc เลิก',
		place: (place: number, of: number) => `จุดที่ ${formatCount(place)} จาก ${formatCount(of)}`,
	},
	clickToFilter: 'คลิกเพื่อกรอง',
	compared: 'แสดงทุกกลุ่มเพื่อเปรียบเทียบ ที่ไม่ได้เลือกเป็นสีจาง',

	loading: {
		engine: 'กำลังเตรียมระบบประมวลผล',
		reading: 'กำลังอ่านไฟล์',
		parsing: 'กำลังแยกแถว',
		matching: 'กำลังจับคู่คอลัมน์',
		checking: 'กำลังตรวจแถว',
		packing: 'กำลังจัดเก็บ',
		composing: 'กำลังรวมผลรายหน่วยงาน',
		cancel: 'ยกเลิก',
		rows: (done: number, total: number) => `${formatCount(done)} จาก ${formatCount(total)} แถว`,
	},

	failure: {
		kept: 'ข้อมูลเดิมยังอยู่ครบ',
		start: 'เริ่มโปรแกรมไม่สำเร็จ',
		open: 'นำข้อมูลเข้าไม่สำเร็จ',
		look: 'คำนวณตามตัวกรองนี้ไม่สำเร็จ',
		keep: 'เก็บข้อมูลไว้ในเครื่องนี้ หรืออ่านข้อมูลที่เก็บไว้ไม่สำเร็จ',
		help: {
			start: 'ลองโหลดหน้านี้ใหม่ หากยังไม่ได้ ให้ใช้ Chrome, Edge หรือ Firefox รุ่นปัจจุบัน',
			open: 'ข้อมูลเดิมยังอยู่ครบ หากไฟล์ใหญ่ ให้แบ่งเป็นหลายไฟล์แล้วเปิดใหม่',
			keep: 'ตัวเลขที่เห็นไม่เปลี่ยน แต่เมื่อเปิดหน้านี้ใหม่อาจต้องเปิดไฟล์อีกครั้ง',
			look: 'ตัวเลขที่เห็นยังเป็นของตัวกรองก่อนหน้า ลองเลือกใหม่ หรือโหลดหน้านี้แล้วเปิดไฟล์อีกครั้ง',
		},
		/** What is kept cannot be used, by code; anything else is the browser's own reason. */
		stored: {
			other_version: 'ข้อมูลที่เก็บไว้มาจากโปรแกรมรุ่นอื่น เปิดไฟล์เดิมอีกครั้ง ข้อมูลที่เก็บไว้จะถูกแทนที่',
			damaged: 'ข้อมูลที่เก็บไว้ไม่ครบ เปิดไฟล์เดิมอีกครั้ง',
			full: 'ที่เก็บข้อมูลของเบราว์เซอร์เต็ม ตัวเลขที่เห็นใช้ได้จนกว่าจะปิดแท็บ ลบไฟล์ที่ไม่ใช้ในหน้าข้อมูล หรือเพิ่มที่ว่างของเครื่อง',
		},
		alreadyOpen: (name: string) => `${name}: เปิดไว้แล้ว เนื้อหาตรงกันทุกประการ จึงไม่เพิ่มซ้ำ`,
	},

	opened: (accepted: number, refused: number, files: number) =>
		`เปิด ${formatCount(files)} ไฟล์แล้ว · รับ ${formatCount(accepted)} แถว${
			refused > 0 ? ` · ไม่รับ ${formatCount(refused)} แถว` : ''
		}`,
	replaced: (name: string, rows: number) =>
		`${name} ใช้แทนไฟล์ชื่อเดียวกันที่เปิดไว้ก่อน (${formatCount(rows)} แถว) เพราะหัวคอลัมน์เหมือนกันและการนิเทศส่วนใหญ่ตรงกัน`,
	reshaped: (rows: number, visits: number) =>
		`รวม ${formatCount(rows)} แถวย่อยเป็น ${formatCount(visits)} รายการ`,
	passedOver: (tables: number) => `ข้าม ${formatCount(tables)} ตารางที่ไม่มีการนิเทศ`,
	seeReport: 'ดูรายงานการนำเข้า',

	data: dataWords.th,
	downloads: downloadWords.th,
	published: publishedWords.th,
	matching: matchingWords.th,
};

export type Words = typeof th;
