import { agencies, formatCount, type Language } from '$lib/words';

const th = {
	title: 'เชิญหน่วยงานใดเข้ารับการสนับสนุน',
	answer: (count: number, n: number) =>
		`${formatCount(count)} จาก ${formatCount(n)} แห่งที่ตอบ ต้องการการสนับสนุนอย่างน้อยหนึ่งอย่าง`,
	answered: (n: number) => `n ${formatCount(n)} แห่งที่ตอบ`,
	wanted: 'ต้องการ',
	names: 'คลิกหัวคอลัมน์เพื่อเรียงตามการสนับสนุน',
};

const en: typeof th = {
	title: 'Whom to invite to what support?',
	answer: (count, n) =>
		`${formatCount(count)} of the ${agencies(n)} that answered want some support`,
	answered: (n) => `n ${formatCount(n)} that answered`,
	wanted: 'wanted',
	names: 'press a head to sort by a kind of support',
};

export const wordsOf = (language: Language) => (language === 'th' ? th : en);
