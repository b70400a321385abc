const segmenter = new Intl.Segmenter('th', { granularity: 'word' });

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
	for (const { segment } of segmenter.segment(text)) {
		if (line !== '' && measure((line + segment).trimEnd()) > width) {
			lines.push(line.trimEnd());
			line = segment.trimStart();
		} else {
			line += segment;
		}
	}
	return [...lines, line.trimEnd()].filter((part) => part !== '');
}
