import type { Text } from '$lib/ita';

/** What each form of chart shows and how it is read, by form. */
export const formsExplained = {
	bars: {
		name: { th: 'แท่งแนวนอน', en: 'Bars' },
		reading: {
			th: 'ความยาวคือค่า เริ่มจากศูนย์เสมอ เส้นบางบนแท่งคือช่วงความไม่แน่นอนร้อยละ 95 ของกลุ่มเล็ก',
			en: 'Length is the value and starts at zero; a thin line is the 95% interval of a small group.',
		},
	},
	histogram: {
		name: { th: 'แท่งการกระจาย', en: 'Histogram' },
		reading: {
			th: 'แต่ละแท่งคือจำนวนหน่วยงานในช่วง 5 คะแนน ซ้อนสีตามระดับ ลากเพื่อเลือกช่วงคะแนน',
			en: 'Each bar counts agencies in a range of 5 points, stacked by level; drag to choose a range.',
		},
	},
	strips: {
		name: { th: 'แถวจุด', en: 'Dot strips' },
		reading: {
			th: 'จุดละหน่วยงานบนสเกลเดียวกัน แถบคือช่วงร้อยละ 50 ตรงกลาง ขีดตั้งคือมัธยฐาน',
			en: 'A dot an agency on one scale; the band is the middle half, the upright line the median.',
		},
	},
	stacks: {
		name: { th: 'แท่งสัดส่วนร้อยละ 100', en: '100% stacks' },
		reading: {
			th: 'แต่ละแถวรวมเป็นร้อยละ 100 ของกลุ่มนั้น เทียบสัดส่วน ไม่ใช่จำนวน จึงดู n ท้ายแถวด้วย',
			en: 'Each row is 100% of its group: compare shares, not counts, and mind the n at its end.',
		},
	},
	heat: {
		name: { th: 'ตารางระบายสี', en: 'Heat table' },
		reading: {
			th: 'ตัวเลขอยู่ในช่อง สีเข้มคือมากกว่าหรือแย่กว่าตามที่ระบุใต้แผนภูมิ',
			en: 'The figure stands in its cell; deeper is more, or worse, as said below the chart.',
		},
	},
	differences: {
		name: { th: 'จุดผลต่างกับช่วง', en: 'Differences' },
		reading: {
			th: 'จุดคือผลต่างเป็นจุดร้อยละ เส้นคือช่วงความไม่แน่นอนร้อยละ 95 เส้นที่คร่อมศูนย์ยังบอกไม่ได้ว่าต่างกัน',
			en: 'The dot is a difference in percentage points, the line its 95% interval; where it spans zero no difference can be told.',
		},
	},
	scatter: {
		name: { th: 'จุดสองแกน', en: 'Scatter' },
		reading: {
			th: 'จุดละหน่วยงานตามค่าสองค่า มากเกินไปเป็นวงกลมละหลายแห่ง ใหญ่ตามจำนวน เส้นประคือเกณฑ์ ดูว่าไปด้วยกันหรือไม่ ไม่ใช่เหตุและผล',
			en: 'A dot an agency at two values, or where they are too many a circle for those close together, larger for more; dashed lines are marks. It shows association, not cause.',
		},
	},
} as const satisfies Record<string, { readonly name: Text; readonly reading: Text }>;

/** The shapes that are drawn. */
export type FormId = keyof typeof formsExplained;
