/**
 * The names of a province that does not exist. Every name is made of words for "made up": จำลอง
 * (simulated), สมมติ (supposed), เสมือน (virtual) … so that no reader takes a score for a real one.
 */
export const province = 'จำลองธานี';

/** The 18 districts, that of the provincial seat first, and the LAOs standing in each (140). */
export const districts = [
	{ name: `เมือง${province}`, size: 20 },
	{ name: 'ตัวอย่าง', size: 13 },
	{ name: 'จินตนาการ', size: 10 },
	{ name: 'ทดลอง', size: 9 },
	{ name: 'เสมือน', size: 9 },
	{ name: 'นิทาน', size: 8 },
	{ name: 'แบบร่าง', size: 8 },
	{ name: 'เค้าโครง', size: 8 },
	{ name: 'ต้นแบบ', size: 8 },
	{ name: 'อุทาหรณ์', size: 8 },
	{ name: 'มโนภาพ', size: 7 },
	{ name: 'สมมติฐาน', size: 7 },
	{ name: 'โครงเรื่อง', size: 6 },
	{ name: 'ภาพร่าง', size: 6 },
	{ name: 'นามแฝง', size: 4 },
	{ name: 'วาดฝัน', size: 4 },
	{ name: 'จำแลง', size: 3 },
	{ name: 'อุปมา', size: 2 },
] as const;

const landforms = 'บ้าน หนอง ห้วย โคก ดอน นา ท่า วัง โพน คำ ทุ่ง บึง'.split(' ');
const inventions =
	'สมมติ จำลอง ทดลอง ตัวอย่าง อุปมา เสมือน จินตนา แบบร่าง อุทาหรณ์ นิทาน มโนภาพ เค้าโครง ต้นแบบ แต่งขึ้น'.split(
		' ',
	);

/** 168 names of subdistricts, each once. */
export const subdistrictNames = landforms.flatMap((landform) =>
	inventions.map((invention) => landform + invention),
);
