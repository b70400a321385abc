import { formatCount } from '$lib/words';

const th = {
	title: 'หน่วยงานใดดีขึ้นหรือลดลงจากปีก่อน',
	answer: (rose: number, fell: number, pairs: number) =>
		`คะแนนเพิ่ม ${formatCount(rose)} แห่ง ลด ${formatCount(fell)} แห่ง จาก ${formatCount(pairs)} แห่งที่เทียบกันได้`,
	before: 'ปีก่อน',
	now: 'ปีนี้',
	change: 'เปลี่ยน',
	notes: (most: number) =>
		`แสดงที่เพิ่มและลดมากที่สุดอย่างละไม่เกิน ${formatCount(most)} แห่ง · เทียบหน่วยงานเดียวกันในเกณฑ์ระดับชุดเดียวกัน`,
	severalYears: 'เลือกปีเดียวเพื่อเทียบกับปีก่อน',
	transitions: 'ระดับเปลี่ยนอย่างไรจากปีก่อน',
	same: (same: number, n: number) =>
		`ระดับเดิม ${formatCount(same)} จาก ${formatCount(n)} แห่งที่ทราบระดับทั้งสองปี`,
	better: (count: number) => ` · สูงขึ้น ${formatCount(count)} แห่ง`,
	worse: (count: number) => ` · ต่ำลง ${formatCount(count)} แห่ง`,
	ungraded: (count: number) => ` · เข้าหรือออกจากไม่ครบถ้วน ${formatCount(count)} แห่ง`,
	from: 'ปีก่อน \\ ปีนี้',
	tip: (before: string, now: string, n: number) => `${before} → ${now} ${formatCount(n)} แห่ง`,
	readAcross: 'แถวคือระดับปีก่อน คอลัมน์คือระดับปีนี้',
};

const en: typeof th = {
	title: 'Who rose or fell since the year before?',
	answer: (rose, fell, pairs) =>
		`${formatCount(rose)} rose and ${formatCount(fell)} fell, of ${formatCount(pairs)} that compare`,
	before: 'Year before',
	now: 'This year',
	change: 'Change',
	notes: (most) =>
		`at most ${formatCount(most)} that rose most and as many that fell most · the same agencies within one set of levels`,
	severalYears: 'Choose one year to compare it with the year before',
	transitions: 'How did levels change since the year before?',
	same: (same, n) =>
		`${formatCount(same)} of ${formatCount(n)} with a level in both years kept theirs`,
	better: (count) => ` · ${formatCount(count)} went up`,
	worse: (count) => ` · ${formatCount(count)} went down`,
	ungraded: (count) => ` · ${formatCount(count)} became or ceased to be incomplete`,
	from: 'Before \\ now',
	tip: (before, now, n) => `${before} → ${now}: ${formatCount(n)}`,
	readAcross: 'rows: level of the year before · columns: level of this year',
};

export const wordsOf = (language: 'th' | 'en') => (language === 'th' ? th : en);
