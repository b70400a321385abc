import { columnNamed, type Cell } from '$lib/visits';
import { arabicDigits, canonical } from '$lib/visits/read/tidy';

/** The counts a project's state adds to. */
export const stateCounts = [
	'projects_completed',
	'projects_in_progress',
	'projects_not_started',
	'projects_cancelled',
] as const;
/** A state: one that is counted, or one the agency has yet to report. */
export type ProjectState = (typeof stateCounts)[number] | 'awaiting_report';

const variants: Readonly<Record<ProjectState, string>> = {
	projects_completed:
		'เสร็จ เสร็จแล้ว เสร็จสิ้น เสร็จเรียบร้อย ดำเนินการแล้ว ดำเนินการเสร็จ ดำเนินการเสร็จแล้ว ดำเนินการเสร็จสิ้น ดำเนินการแล้วเสร็จ100% completed done finished',
	projects_in_progress:
		'อยู่ระหว่างการดำเนินการ อยู่ระหว่างดำเนินงาน ระหว่างดำเนินการ กำลังดำเนินการ inprogress ongoing',
	projects_not_started: 'ยังไม่ได้ดำเนินการ ยังไม่เริ่ม ยังไม่เริ่มดำเนินการ ยังไม่ได้เริ่มดำเนินการ notstarted',
	projects_cancelled:
		'ไม่สามารถดำเนินการ ยกเลิกโครงการ ยกเลิกการดำเนินการ cancelled canceled cannotbecarriedout',
	awaiting_report: 'รอรายงาน รอรายงานผล รอการรายงาน รอการรายงานผล ยังไม่รายงาน awaitingreport',
};
const key = (text: string) =>
	arabicDigits(canonical(text))
		.toLowerCase()
		.replace(/[\s.]+/g, '');

const byWord = new Map(
	(Object.keys(variants) as ProjectState[]).flatMap((state) =>
		[...variants[state].split(' '), ...(columnNamed(state)?.headers ?? [])].map(
			(word) => [key(word), state] as const,
		),
	),
);

/** The state of a project; undefined where the cell says none. */
export function stateOf(cell: Cell): ProjectState | undefined {
	return typeof cell === 'string' ? byWord.get(key(cell)) : undefined;
}
