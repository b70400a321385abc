/** Characters a name may not hold on some system. */
const forbidden = /[<>:"/\\|?*\p{Cc}\u200b-\u200f\u202a-\u202e]/gu;
/** Long names meet the limits of paths, and of archives, in which Thai takes three bytes each. */
const longest = 80;

/**
 * A file's name that says what it holds, as it may be called on any system: parts side by side,
 * what is empty left out.
 * @param ending without its dot.
 */
export function fileName(parts: readonly string[], ending: string): string {
	const name = parts.filter(Boolean).join(' ').replace(forbidden, ' ').replace(/\s+/g, ' ').trim();
	// A dot or space at the end is lost on Windows; half a character is none.
	const cut = Array.from(name)
		.slice(0, longest)
		.join('')
		.replace(/[. ]+$/, '');
	return `${cut}.${ending}`;
}
