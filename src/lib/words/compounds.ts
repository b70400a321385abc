/**
 * Thai words that the dictionary of browsers takes for several, and names with a hyphen. One that
 * begins as another does stands before it: the first that fits is taken.
 */
export const compounds: readonly string[] = [
	'หน่วยงาน-ปี',
	'หน่วยงาน',
	'ผู้รับผิดชอบ',
	'รับผิดชอบ',
	'ร้อยละ',
	'ครบถ้วน',
	'น้ำหนัก',
	'งบประมาณ',
	'แนวโน้ม',
	'เผยแพร่',
	'ตัวชี้วัด',
	'สหสัมพันธ์',
	'ดำเนินการ',
	'อัตรากำลัง',
	'ความสำคัญ',
	'ความไม่แน่นอน',
	'ความสัมพันธ์',
	'ความคืบหน้า',
	'เร่งด่วน',
	'แล้วเสร็จ',
	'ตรวจสอบ',
	'คำแนะนำ',
	'ข้อเสนอแนะ',
	'ค่าเฉลี่ย',
	'เป้าหมาย',
	'ควอร์ไทล์',
	'หนึ่ง',
	'e-PlanNACC',
];

/** Also a count with its sign and brackets: (n 139). */
const whole = new RegExp(`(${compounds.join('|')}|\\(?\\bn \\d[\\d,]*\\)?)`);

/** A text in pieces, every second of which (1, 3, 5 …) must stay on one line. */
export const piecesOf = (text: string): string[] => text.split(whole);

/** Places in a text where it must not be broken, though there may be a gap between words. */
export function unbroken(text: string): ReadonlySet<number> {
	const places = new Set<number>();
	let start = 0;
	piecesOf(text).forEach((piece, index) => {
		const kept = index % 2 === 1;
		for (let inside = 1; kept && inside < piece.length; inside++) places.add(start + inside);
		start += piece.length;
	});
	return places;
}
