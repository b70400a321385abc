import { wilson } from './wilson';
import type { Definition } from './metric';

/** What goes with what: a difference of shares. */
export const differenceDefinition: Definition = {
	id: 'difference',
	label: { th: 'ผลต่างของสองกลุ่ม', en: 'Difference of two groups' },
	definition: {
		th: 'สัดส่วนในกลุ่มที่ระบุปัญหาข้อนั้น ลบสัดส่วนในกลุ่มที่ตอบรายการแต่ไม่ระบุ เป็นจุดร้อยละ กับช่วงร้อยละ 95 ของนิวคอมบ์ (Newcombe) ช่วงที่คร่อมศูนย์ยังบอกไม่ได้ว่าต่างกัน เป็นเพียงความสัมพันธ์ ไม่ใช่เหตุและผล',
		en: 'The share among agencies that ticked the box less that among those that answered the list without it, in percentage points, with Newcombe’s 95% interval; where that spans zero no difference can be told. Association, not cause.',
	},
};

/** A share of so many. */
export interface GroupShare {
	readonly share: number;
	readonly n: number;
}

/** A difference of two shares, −1 to 1, with the ends of its 95 % interval. */
export interface Difference {
	readonly value: number;
	readonly low: number;
	readonly high: number;
}

/**
 * One share less another of other agencies, with Newcombe's hybrid score interval without continuity
 * correction, which holds for small groups and shares near 0 and 1; undefined where a group is empty.
 * R. G. Newcombe (1998), Statistics in Medicine 17, 873–890, method 10.
 */
export function differenceOfShares(one: GroupShare, other: GroupShare): Difference | undefined {
	const [first, second] = [one, other].map(({ share, n }) => wilson(share * n, n));
	if (!first || !second) return undefined;
	const value = one.share - other.share;
	return {
		value,
		low: value - Math.hypot(one.share - first.low, second.high - other.share),
		high: value + Math.hypot(first.high - one.share, other.share - second.low),
	};
}
