import type { Language } from '$lib/words';
import type { AnswerWords } from '../answers';

const th: AnswerWords = {
	title: 'หน่วยงานต้องการการสนับสนุนแบบใด',
	answer: ([support]) => (support ? `ต้องการมากที่สุดคือ${support}` : ''),
	heads: [],
};

const en: AnswerWords = {
	title: 'What support do agencies want?',
	answer: ([support]) => (support ? `Most wanted: ${support}` : ''),
	heads: [],
};

export const wordsOf = (language: Language) => (language === 'th' ? th : en);
