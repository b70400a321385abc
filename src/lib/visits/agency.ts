import { agencyTypes } from '$lib/ita';
import { arabicDigits, canonical } from './read/tidy';
import { remembering } from './remembering';

/** Longest first, so that "องค์การบริหารส่วนตำบล" is not cut short. */
const prefixes = agencyTypes
	.flatMap(({ id, prefixes }) => prefixes.map((prefix) => ({ id, prefix })))
	.sort((one, other) => other.prefix.length - one.prefix.length);

const key = (text: string) => arabicDigits(canonical(text)).replace(/\s+/g, ' ').trim();

/** The type an agency's name tells by its prefix; undefined where it tells none. */
export const typeOfName = remembering((name: string): string | undefined => {
	const text = key(name);
	return prefixes.find(({ prefix }) => text.startsWith(prefix))?.id;
});

/** An agency's name as compared: one spelling, Arabic digits, single spaces, the type's prefix off. */
export const nameKey = remembering((name: string): string => {
	const text = key(name);
	const prefix = prefixes.find((entry) => text.startsWith(entry.prefix))?.prefix ?? '';
	return text.slice(prefix.length).trim() || text;
});

/** A province as compared, without จังหวัด or จ. */
export const provinceKey = remembering((province: string): string =>
	key(province).replace(/^(จังหวัด|จ\.)\s*(?=.)/, ''),
);

/** A district as compared, without อำเภอ, อ. or เขต. */
export const districtKey = remembering((district: string): string =>
	key(district).replace(/^(อำเภอ|อ\.|เขต)\s*(?=.)/, ''),
);
