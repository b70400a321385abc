import { breakLines } from './breaks';

/** A text on one line, cut between words where it is longer than `most` letters, and then ends in "…". */
export function shortened(text: string, most: number): string {
	const line = text.replace(/\s+/g, ' ').trim();
	if (line.length <= most) return line;
	const [start = ''] = breakLines(line, most - 1, ({ length }) => length);
	// One word may be longer by itself.
	return `${start.length < most ? start : [...line].slice(0, most - 1).join('')}…`;
}
