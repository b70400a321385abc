import type { Text } from '$lib/ita';
import type { Section } from './column';
import { columns } from './columns';

/** The sections in the order of the form. */
export const formSections: readonly Section[] = [...new Set(columns.map(({ section }) => section))];

/** What each section is called, with its number on the form. */
export const sectionNames: Readonly<Record<Section, Text>> = {
	agency: { th: 'หน่วยงานและการนิเทศ', en: 'Agency and visit' },
	plan: { th: 'แผนปฏิบัติการ (1.1–1.3, 2.1)', en: 'Plan (1.1–1.3, 2.1)' },
	ita: { th: 'ผลการประเมิน ITA (1.4, 3.1)', en: 'ITA result (1.4, 3.1)' },
	disclosures: { th: 'การเปิดเผยบนเว็บไซต์ (2.2–2.4)', en: 'Disclosure (2.2–2.4)' },
	plan_obstacles: { th: 'ปัญหาอุปสรรคของแผน (2.5)', en: 'Plan obstacles (2.5)' },
	advice: { th: 'คำแนะนำ (3.2)', en: 'Advice (3.2)' },
	ita_obstacles: { th: 'ปัญหาในการประเมิน ITA (3.3.1)', en: 'ITA obstacles (3.3.1)' },
	support: { th: 'การสนับสนุนที่ต้องการ (3.3.2)', en: 'Support wanted (3.3.2)' },
	suggestions: { th: 'ข้อเสนอแนะและข้อสังเกต (3.3.3)', en: 'Suggestions, observations (3.3.3)' },
};
