import type { Language } from './text';

const locales = { th: 'th-TH-u-ca-buddhist', en: 'en-GB' } as const;

/**
 * A day in words: 22 พฤศจิกายน 2569, 22 November 2026.
 * @param month long, or short for a narrow column: 22 พ.ย. 2569
 */
export function formatDay(
	date: Date,
	language: Language,
	month: 'long' | 'short' = 'long',
): string {
	return new Intl.DateTimeFormat(locales[language], {
		day: 'numeric',
		month,
		year: 'numeric',
	})
		.format(date)
		.replace('พุทธศักราช', 'พ.ศ.');
}

/** A day given as ISO text, in words. */
export function formatIsoDay(
	day: string,
	language: Language,
	month: 'long' | 'short' = 'long',
): string {
	// With a time and no zone it is read as a day of this place; alone, as one of Greenwich.
	return formatDay(new Date(`${day}T00:00`), language, month);
}
