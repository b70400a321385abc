import type { Language } from './text';

const locales = { th: 'th-TH-u-ca-buddhist', en: 'en-GB' } as const;

/** A day in words: 22 พฤศจิกายน 2569, 22 November 2026. */
export function formatDay(date: Date, language: Language): string {
	return new Intl.DateTimeFormat(locales[language], {
		day: 'numeric',
		month: 'long',
		year: 'numeric',
	})
		.format(date)
		.replace('พุทธศักราช', 'พ.ศ.');
}
