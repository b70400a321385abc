import type { Definition } from './metric';

/** What the interval of a share is. */
export const intervalDefinition: Definition = {
	id: 'interval',
	label: { th: 'ช่วงความไม่แน่นอนร้อยละ 95', en: '95% interval' },
	definition: {
		th: 'ช่วงของวิลสัน (Wilson) ไม่ปรับความต่อเนื่อง บอกว่าสัดส่วนของกลุ่มเล็กแน่นอนเพียงใด ไม่ใช่ความคลาดเคลื่อนของการสุ่ม เพราะนับทุกหน่วยงานที่ได้รับการนิเทศ ไม่มีช่วงเมื่อ n เป็น 0',
		en: 'Wilson’s interval without continuity correction: how sure a share of so small a group is. It is no sampling error, since all visited agencies are counted; there is none at n = 0.',
	},
};

/** Two-sided 95 % of the normal distribution. */
const z = 1.959964;

/**
 * Wilson's score interval, without continuity correction, of a share of `n`:
 * how uncertain a share of so small a group is. Shares, 0–1; undefined at n = 0.
 * E. B. Wilson (1927), J. Am. Stat. Assoc. 22, 209–212.
 */
export function wilson(yes: number, n: number): { low: number; high: number } | undefined {
	if (n === 0) return undefined;
	const share = yes / n;
	const middle = share + z ** 2 / (2 * n);
	const spread = z * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2));
	const whole = 1 + z ** 2 / n;
	return {
		low: Math.max(0, (middle - spread) / whole),
		high: Math.min(1, (middle + spread) / whole),
	};
}
