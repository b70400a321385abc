import { formatCount, formatRate } from './numbers';

/** What to take to an agency's next visit. */
const th = {
	link: 'ประเด็นนิเทศครั้งต่อไป',
	title: (name: string) => `ประเด็นนิเทศครั้งต่อไป: ${name}`,
	back: 'กลับไปหน้าของหน่วยงาน',
	help: 'กระดาษ A4 แนวตั้ง 1 หน้า',
	visit: (round: string, date: string) => `อ้างอิงการนิเทศล่าสุด: ${round} · ${date}`,
	indicators: 'ตัวชี้วัดที่เพิ่มคะแนนรวมได้ และคำแนะนำ (3.2) ที่ยังไม่มี',
	typeMean: 'เฉลี่ยประเภทเดียวกัน (n)',
	alone: 'ไม่มีแห่งอื่นให้เทียบ',
	more: (count: number, codes: string) => `และอีก ${formatCount(count)} ข้อที่ยังไม่มี: ${codes}`,
	unsaid: 'แบบไม่ได้ระบุว่ามีแล้วหรือยัง',
	allInPlace: 'แบบระบุว่ามีครบทุกข้อแล้ว',
	with: (number: string) => `ใช้คำแนะนำข้อเดียวกับตัวชี้วัดที่ ${number} ด้านบน`,
	reached: (numbers: string) => `ถึงเป้า 85 แล้ว: ตัวชี้วัดที่ ${numbers}`,
	reachedNotYet: (count: number, codes: string) =>
		`คำแนะนำที่ยังไม่มี ${formatCount(count)} ข้อ: ${codes}`,
	unknown: (numbers: string) => `ไม่ทราบคะแนนหรือคะแนนที่เพิ่มได้: ตัวชี้วัดที่ ${numbers}`,
	noAdvice: 'คำแนะนำ (3.2): ไม่มีการนิเทศครั้งใดของปีนี้กรอกส่วนนี้ ให้ถามใหม่ทุกข้อ',
	nothing: 'ไม่มีตัวชี้วัดที่ต้องติดตามตามข้อมูลที่มี',
	followUp: 'แผน การเปิดเผย ปัญหา และการสนับสนุน',
	completed: (completed: number, projects: number, rate: number) =>
		`แล้วเสร็จ ${formatCount(completed)} จาก ${formatCount(projects)} โครงการ (ร้อยละ ${formatRate(rate)})`,
	noPlan: 'ไม่ทราบความคืบหน้าของแผน',
	reported: {
		yes: 'รายงานในระบบ e-PlanNACC แล้ว',
		no: 'ยังไม่ได้รายงานในระบบ e-PlanNACC',
		unsaid: 'ไม่ทราบว่ารายงานในระบบ e-PlanNACC หรือไม่',
	},
	nothingLacking: 'มีครบทุกข้อที่ตอบ',
	noneTicked: 'ไม่มีข้อที่เลือก',
	notSaid: (items: string) => `ไม่ได้ระบุ: ${items}`,
	because: (name: string, reason: string) => `${name} (${reason})`,
	other: (text: string) => `อื่นๆ: ${text}`,
	officer: 'บันทึกการนิเทศครั้งนี้',
	boxes: 'ช่องหน้าข้อใช้ทำเครื่องหมายเมื่อพบว่ามีแล้ว',
	typeMeanOf: (itaYear: number) =>
		`เฉลี่ยประเภทเดียวกัน คือทุกแห่งของประเภทนี้ในจังหวัด รวมแห่งนี้ ที่มีผล ITA ปี ${itaYear} ในปีงบประมาณเดียวกัน`,
	cut: 'ข้อความที่ลงท้ายด้วย … อ่านฉบับเต็มได้ในหน้าของหน่วยงาน',
	source: (sources: string) => `ที่มา: ${sources}`,
	sectionsOf: (source: string, sections: string) => `ส่วน${sections} จาก${source}`,
	findings: (count: number) =>
		count === 0 ? 'การตรวจแถวเหล่านี้ไม่พบสิ่งผิดปกติ' : `การตรวจแถวเหล่านี้พบ ${formatCount(count)} รายการ`,
	made: (day: string) => `จัดทำ ${day}`,
};

const en: typeof th = {
	link: 'Brief for the next visit',
	title: (name) => `Next visit: ${name}`,
	back: 'Back to the agency',
	help: 'One A4 page, portrait.',
	visit: (round, date) => `Latest visit: ${round.toLowerCase()} · ${date}`,
	indicators: 'Indicators with points to gain, and the advice (3.2) not yet in place',
	typeMean: 'Same type mean (n)',
	alone: 'none to compare',
	more: (count, codes) => `and ${formatCount(count)} more not yet: ${codes}`,
	unsaid: 'The form does not say whether in place',
	allInPlace: 'The form says that every item is in place',
	with: (number) => `Shares the advice of indicator ${number} above`,
	reached: (numbers) => `At the target of 85: indicators ${numbers}`,
	reachedNotYet: (count, codes) => `their advice not yet in place, ${formatCount(count)}: ${codes}`,
	unknown: (numbers) => `Score or points to gain not known: indicators ${numbers}`,
	noAdvice: 'Advice (3.2): no visit of the year filled this in; ask every item anew',
	nothing: 'As far as is known, no indicator is left to follow up',
	followUp: 'Plan, disclosure, obstacles and support',
	completed: (completed, projects, rate) =>
		`${formatCount(completed)} of ${formatCount(projects)} projects completed (${formatRate(rate)}%)`,
	noPlan: 'How far the plan is, is not known',
	reported: {
		yes: 'reported in e-PlanNACC',
		no: 'not reported in e-PlanNACC',
		unsaid: 'not known whether reported in e-PlanNACC',
	},
	nothingLacking: 'all that was answered is published',
	noneTicked: 'none chosen',
	notSaid: (items) => `Not said: ${items}`,
	because: (name, reason) => `${name} (${reason})`,
	other: (text) => `other: ${text}`,
	officer: 'Notes of this visit',
	boxes: 'The boxes are for ticking what is found in place',
	typeMeanOf: (itaYear) =>
		`Same type mean: all of the type in the province, this one among them, with a result of ITA ${itaYear} in the same fiscal year`,
	cut: 'the agency’s page has whole what ends in …',
	source: (sources) => `Source: ${sources}`,
	sectionsOf: (source, sections) => `${sections} from ${source}`,
	findings: (count) =>
		count === 0
			? 'The checks found nothing in these rows'
			: `The checks found ${formatCount(count)} ${count === 1 ? 'thing' : 'things'} in these rows`,
	made: (day) => `Made on ${day}`,
};

export const briefWords = { th, en };
