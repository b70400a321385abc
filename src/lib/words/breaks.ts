import { unbroken } from './compounds';

const segmenter = new Intl.Segmenter('th', { granularity: 'word' });

/** Latin letters, digits and hyphens that run together are one word: e-PlanNACC, 9.1. */
const latin = /([A-Za-z0-9][\w.-]*)/;

/** Latin words stand apart first: the segmenter takes Thai written against one for one word. */
function segments(text: string): string[] {
	return text
		.split(latin)
		.flatMap((run) =>
			latin.test(run) ? [run] : [...segmenter.segment(run)].map(({ segment }) => segment),
		);
}

/** What breaks may stand between: the segmenter's words, but compounds whole. */
function words(text: string): string[] {
	const kept = unbroken(text);
	const found: string[] = [];
	let start = 0;
	for (const segment of segments(text)) {
		if (kept.has(start)) found.push(`${found.pop() ?? ''}${segment}`);
		else found.push(segment);
		start += segment.length;
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
	// Most texts fit, and to segment Thai takes longer than all else of a chart's layout.
	const whole = text.trimEnd();
	if (measure(whole) <= width) return whole === '' ? [] : [whole];
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
