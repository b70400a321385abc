import { arabicDigits, canonical } from '$lib/visits/read/tidy';

/** A header as compared: one spelling, Arabic digits, lower case, letters and digits only. */
export function headerKey(header: string): string {
	return arabicDigits(canonical(header))
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}

/** The keys a header may be known by: whole, without its unit in brackets, without its number in front. */
export function headerKeys(header: string): string[] {
	const plain = header.replace(/\s*[([][^)\]]*[)\]]\s*$/, '');
	const unnumbered = plain.replace(/^\s*[\d๐-๙]+([.][\d๐-๙]+)*[.)]?\s+/, '');
	return [header, plain, unnumbered].map(headerKey);
}
