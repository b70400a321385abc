import { breakLines, textWidth } from '$lib/words';

export { textWidth };

/** A text in lines no wider than `width` px, broken between words only. */
export function lines(text: string, width: number, size: number): string[] {
	return breakLines(text, width, (part) => textWidth(part, size));
}

/** At most so many lines; what is cut off is marked. */
export function linesUpTo(most: number, text: string, width: number, size: number): string[] {
	const all = lines(text, width, size);
	return all.length <= most ? all : [...all.slice(0, most - 1), `${all[most - 1]}…`];
}
