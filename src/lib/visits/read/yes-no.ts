import { blank, failed, type Cell, type Reading } from './reading';
import { tidyLine } from './tidy';

const yesWords = new Set(
	'1 1.0 true yes y ✓ ✔ ☑ √ / มี มีครบ ครบ ครบถ้วน ใช่ เปิดเผย เปิดเผยแล้ว รายงาน รายงานแล้ว รายงานในระบบ ดำเนินการแล้ว ต้องการ'.split(
		' ',
	),
);
const noWords = new Set(
	'0 0.0 false no n ไม่มี ไม่ ไม่ใช่ ยังไม่มี ไม่ครบ ยังไม่ครบ ไม่ครบถ้วน ยังไม่ครบถ้วน ไม่เปิดเผย ยังไม่เปิดเผย ไม่รายงาน ไม่ได้รายงาน ยังไม่รายงาน ยังไม่ได้รายงาน ยังไม่ได้รายงานในระบบ ยังไม่ดำเนินการ ยังไม่ได้ดำเนินการ ไม่ต้องการ'.split(
		' ',
	),
);
const crosses = new Set('x × ✗ ✘ ☒'.split(' '));
/** An unticked box of a form is unknown unless the file says no. */
const unticked = new Set('☐ □'.split(' '));

const word = (text: string) => text.toLowerCase().replace(/\s/g, '');

/** Whether a cross means yes in a column: it does not beside ✓ or มี, where it is the other answer. */
export function crossMeansYes(column: Iterable<Cell>): boolean {
	for (const cell of column) if (yesWords.has(word(tidyLine(cell).text))) return false;
	return true;
}

/** Yes or no; "ไม่มี" is no. */
export function readYesNo(cell: Cell, crossIsYes: boolean): Reading<boolean> {
	if (typeof cell === 'boolean') return { value: cell, repairs: [] };
	if (cell instanceof Date) return failed('not_a_choice');
	if (Number.isNaN(cell)) return blank;
	const { text, repairs } = tidyLine(cell);
	const answer = word(text);
	if (answer === '' || unticked.has(answer)) return blank;
	if (yesWords.has(answer)) return { value: true, repairs };
	if (noWords.has(answer)) return { value: false, repairs };
	return crosses.has(answer) ? { value: crossIsYes, repairs } : failed('not_a_choice');
}
