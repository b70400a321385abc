import type { Text } from '$lib/ita';

/** The languages of the dashboard, Thai first. */
export const languages = ['th', 'en'] as const;
export type Language = (typeof languages)[number];

/** The text in a language. */
export const inLanguage = (text: Text, language: Language): string => text[language];
