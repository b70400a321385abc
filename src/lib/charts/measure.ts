import { breakLines } from '$lib/words';

/** Thai vowels and tone marks above and below, and other marks: they take no room of their own. */
const marks = /\p{Mn}/gu;

/** Mean width of a letter of Sarabun, in parts of its size. */
const letterWidth = 0.56;

/**
 * About how wide a text is in px, a little generous. Counted, not measured, so that a chart is
 * laid out alike in the browser and in Node.
 */
export function textWidth(text: string, size: number): number {
	return text.replace(marks, '').length * letterWidth * size;
}

/** A text in lines no wider than `width` px, broken between words only. */
export function lines(text: string, width: number, size: number): string[] {
	return breakLines(text, width, (part) => textWidth(part, size));
}

/** At most so many lines; what is cut off is marked. */
export function linesUpTo(most: number, text: string, width: number, size: number): string[] {
	const all = lines(text, width, size);
	return all.length <= most ? all : [...all.slice(0, most - 1), `${all[most - 1]}…`];
}
