/** Thai vowels and tone marks above and below, and other marks: they take no room of their own. */
const marks = /\p{Mn}/gu;

/** Mean width of a letter of Sarabun, in parts of its size. */
const letterWidth = 0.56;

/**
 * About how wide a text is, in the unit of its size, a little generous. Counted, not measured, so
 * that all is laid out alike in the browser and in Node.
 */
export function textWidth(text: string, size: number): number {
	return text.replace(marks, '').length * letterWidth * size;
}
