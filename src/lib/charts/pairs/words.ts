import { capital, formatCorrelation, formatCount, inUnits, type Unit } from '$lib/words';
import { inUnitsOf } from '../in-units';

/** Below this a correlation is spoken of as none: less than "small" in J. Cohen (1988), chapter 3. */
const negligible = 0.1;

const th = (unit: Unit, many: string) => ({
	titles: {
		total: 'หน่วยงานที่ทำแผนแล้วเสร็จมากกว่า ได้คะแนน ITA สูงกว่าหรือไม่',
		budget: 'แผนซึ่งได้งบประมาณมากกว่า แล้วเสร็จมากกว่าหรือไม่',
	},
	axes: { total: 'คะแนน ITA', budget: 'งบประมาณของแผน (บาท สเกลลอการิทึม)' },
	completion: 'แผนแล้วเสร็จ',
	answer: (correlation: number, n: number) => {
		const said =
			Math.abs(correlation) < negligible
				? 'แทบไม่ไปในทางเดียวกันหรือสวนทางกัน'
				: correlation > 0
					? 'มักไปในทางเดียวกัน'
					: 'มักสวนทางกัน';
		return `${said} (สหสัมพันธ์อันดับ ${formatCorrelation(correlation)}, n ${formatCount(n)})`;
	},
	none: (n: number) => `บอกความสัมพันธ์ไม่ได้: มีทั้งสองค่า ${inUnits(n, unit)}`,
	association: 'เป็นเพียงความสัมพันธ์ ไม่ได้บอกว่าอย่างหนึ่งทำให้เกิดอีกอย่าง',
	method: 'สหสัมพันธ์อันดับของ Spearman: −1 สวนทางกัน ถึง +1 ไปด้วยกัน 0 ไม่เกี่ยวกัน',
	both: 'ที่มีทั้งสองค่า',
	dots: 'จุดละหนึ่งหน่วยงาน คลิกเพื่อเปิดหน่วยงาน',
	cells: 'มีหน่วยงานมากเกินกว่าจะวาดทีละแห่ง วงกลมหนึ่งวงคือหลายแห่งที่ค่าใกล้กัน',
	zero: (count: number) => `งบประมาณเป็นศูนย์ ${inUnits(count, unit)} ไม่อยู่ในภาพ แต่นับในสหสัมพันธ์`,
	count: many,
	about: 'ราว',
});

const en: typeof th = (unit, many) => ({
	titles: {
		total: 'Do agencies with more completed have higher totals?',
		budget: 'Do plans with larger budgets get further?',
	},
	axes: { total: 'ITA total', budget: 'Budget of the plan (baht, logarithmic)' },
	completion: 'Plan completed',
	answer: (correlation, n) => {
		const said =
			Math.abs(correlation) < negligible
				? 'They hardly go together'
				: correlation > 0
					? 'They tend to go together'
					: 'They tend to go opposite ways';
		return `${said} (rank correlation ${formatCorrelation(correlation)}, n ${formatCount(n)})`;
	},
	none: (n) => `No telling: ${inUnits(n, unit)} ${n === 1 ? 'has' : 'have'} both`,
	association: 'an association only: neither is said to bring about the other',
	method: 'Spearman’s rank correlation: −1 opposite, +1 together, 0 unrelated',
	both: 'with both',
	dots: 'a dot an agency, click to open it',
	cells: 'too many agencies to draw one by one: a circle stands for those close together',
	zero: (count) =>
		`${formatCount(count)} with a budget of zero are not drawn, but count in the correlation`,
	count: capital(many),
	about: 'about',
});

export const wordsOf = inUnitsOf(th, en);
