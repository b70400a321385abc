import type { Language } from '$lib/words';
import { en } from './words-en';
import { th } from './words-th';

export type ReportWords = typeof th;
export type SectionId = keyof ReportWords['sheets'];

export const wordsOf = (language: Language) => (language === 'th' ? th : en);
