const segmenter = new Intl.Segmenter('th', { granularity: 'word' });

/** Latin letters, digits and hyphens run together: e-PlanNACC is one word. */
const latin = /^[\w.-]+$/;

function words(text: string): string[] {
	const found: string[] = [];
	for (const { segment } of segmenter.segment(text)) {
		const last = found.at(-1);
		if (last !== undefined && latin.test(last) && latin.test(segment)) {
			found[found.length - 1] = last + segment;
		} else found.push(segment);
	}
	return found;
}

/**
 * Breaks a text into lines of at most `width` (as `measure` counts it), only between words.
 * ECharts 6 breaks Thai inside a character, so its labels get their breaks from here.
 * A word wider than the line stands on a line of its own.
 */
export function breakLines(
	text: string,
	width: number,
	measure: (text: string) => number,
): string[] {
	const lines: string[] = [];
	let line = '';
	for (const segment of words(text)) {
		if (line !== '' && measure((line + segment).trimEnd()) > width) {
			lines.push(line.trimEnd());
			line = segment.trimStart();
		} else {
			line += segment;
		}
	}
	return [...lines, line.trimEnd()].filter((part) => part !== '');
}
