import type { Round } from '$lib/ita';
import { readChoice } from './choice';
import type { Cell, Reading } from './reading';

/** "6", "รอบ 6 เดือน", "ครั้งที่ 1", "1/2563": the first round is reported at 6 months, the second at 12. */
const written =
	/^(?:รอบ|ครั้ง)?(?:ที่)?(6|12|1|2)(?:\.0)?(?:เดือน|months?)?(?:แรก|หลัง)?(?:\/(?:25)?\d{2})?$/;

const months: Readonly<Record<string, Round>> = { 1: 6, 2: 12, 6: 6, 12: 12 };

/** The round a visit reports on, in months. */
export function readRound(cell: Cell): Reading<Round> {
	return readChoice(cell, (word) => months[written.exec(word)?.[1] ?? '']);
}
