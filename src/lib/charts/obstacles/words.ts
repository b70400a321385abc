import { capital, type Language } from '$lib/words';
import type { AnswerWords } from '../answers';

const said = (parts: readonly string[]) => parts.filter(Boolean).join(' · ');

const th: AnswerWords = {
	title: 'หน่วยงานติดขัดเรื่องใด',
	answer: ([plan, ita]) =>
		said([
			plan ? `อุปสรรคของแผนที่พบมากที่สุดคือ${plan}` : '',
			ita ? `ปัญหาของ ITA ที่พบมากที่สุดคือ${ita}` : '',
		]),
	heads: ['แผน', 'ITA'],
};

const en: AnswerWords = {
	title: 'What stands in the agencies’ way?',
	answer: ([plan, ita]) =>
		capital(
			said([
				plan ? `commonest obstacle to plans: ${plan}` : '',
				ita ? `commonest problem in the ITA: ${ita}` : '',
			]),
		),
	heads: ['Plan', 'ITA'],
};

export const wordsOf = (language: Language) => (language === 'th' ? th : en);
