import { arabicDigits, canonical } from '$lib/visits/read/tidy';

/** What of a header is compared: 1.1 is not 11, and i9_1 is i9.1. */
const compared = /\d+(?:[._-]\d+)+|[\p{L}\p{M}\p{N}]/gu;

/** A header as compared: one spelling, Arabic digits, lower case, letters and numbers only. */
export function headerKey(header: string): string {
	const text = arabicDigits(canonical(header)).toLowerCase();
	return Array.from(text.matchAll(compared), ([part]) => part.replace(/[_-]/g, '.')).join('');
}

/** "คำแนะนำ 1.1 …": the form's sentence behind the number of an item is long, and cut anywhere. */
const adviceNumber = /^\s*คำแนะนำ(?:ข้อ)?(?:ที่)?\s*([\d๐-๙]+(?:\.[\d๐-๙]+)+)/;

/**
 * The keys a header may be known by: whole, without its unit in brackets, without its number in
 * front, by the number of an item of advice.
 */
export function headerKeys(header: string): string[] {
	const plain = header.replace(/\s*[([][^)\]]*[)\]]\s*$/, '');
	const unnumbered = plain.replace(/^\s*[\d๐-๙]+([.][\d๐-๙]+)*[.)]?\s+/, '');
	const [, item] = adviceNumber.exec(canonical(header)) ?? [];
	return [header, plain, unnumbered, ...(item ? [`advice ${item}`] : [])].map(headerKey);
}
