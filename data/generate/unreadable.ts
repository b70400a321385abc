import { chanceFrom } from './chance';
import { loneResult } from './disagreements';
import type { Draft } from './draft';
import { planter } from './planter';
import type { Value } from './record';

/** A draft whose cells are written. */
export interface Written extends Draft {
	cells: Record<string, string>;
}

/** One cell to spoil: the code it must earn, its column, the text put there. */
type Spoilt = readonly [code: string, column: string, text: string];

const spoilt: readonly Spoilt[] = [
	['no_agency', 'agency_name', ''],
	['no_agency', 'agency_name', ''],
	['no_agency', 'agency_name', ''],
	['no_agency', 'agency_name', ''],
	['no_year', 'fiscal_year', ''],
	['no_year', 'fiscal_year', ''],
	['no_year', 'fiscal_year', 'ปีนี้'],
	['no_year', 'fiscal_year', 'ไม่ระบุ'],
	['not_a_number', 'i3', 'เก้าสิบ'],
	['not_a_number', 'i7', '8O.25'],
	['not_a_number', 'ita_total', 'รอผล'],
	['not_a_number', 'iit', 'ดี'],
	['not_a_number', 'projects_total', 'หลายโครงการ'],
	['not_a_number', 'plan_budget', 'ตามข้อบัญญัติ'],
	['out_of_range', 'i5', '105.30'],
	['out_of_range', 'i10', '-2.00'],
	['out_of_range', 'ita_total', '120.00'],
	['out_of_range', 'eit', '-3.10'],
	['out_of_range', 'oit', '140.00'],
	['out_of_range', 'i9_2', '112.50'],
	['negative_count', 'projects_in_progress', '-3'],
	['negative_count', 'projects_completed', '-5'],
	['negative_count', 'projects_total', '-12'],
	['negative_count', 'projects_not_started', '-1'],
	['fractional_count', 'projects_completed', '12.5'],
	['fractional_count', 'projects_in_progress', '1.5'],
	['fractional_count', 'projects_total', '20.25'],
	['fractional_count', 'projects_cancelled', '0.5'],
	['not_a_date', 'visit_date', '31 กุมภาพันธ์ 2564'],
	['not_a_date', 'visit_date', '30/2/2565'],
	['not_a_date', 'visit_date', 'กลางเดือนเมษายน'],
	['not_a_date', 'visit_date', '2021-13-05'],
	['not_a_date', 'visit_date', 'รอแจ้ง'],
	['not_a_choice', 'plan_published', 'บางส่วน'],
	['not_a_choice', 'eplan_reported', 'รอตรวจสอบ'],
	['not_a_choice', 'ita_obstacle_disclosure', 'เล็กน้อย'],
	['not_a_choice', 'overall_level', 'ดี'],
	['not_a_choice', 'ita_level', 'G'],
	['not_a_choice', 'agency_type', 'ส่วนราชการ'],
	['not_a_choice', 'round', 'ครึ่งปี'],
	['not_a_year', 'ita_fiscal_year', 'ปีที่แล้ว'],
	['not_a_year', 'ita_fiscal_year', '25-63'],
	['not_a_year', 'ita_fiscal_year', 'ล่าสุด'],
];

/** Impossible numbers a typed column can hold as well as text, and blanks; a whole column holds no fraction. */
const heldByTypes = new Set(['no_agency', 'no_year', 'out_of_range', 'negative_count']);

/** What the reader falls back to: the round its date tells, the type its name tells. */
const fallsBack = new Set(['round', 'agency_type']);

function spoil(draft: Written, [code, column, text]: Spoilt) {
	const blanks: Record<string, Value> = fallsBack.has(column) ? {} : { [column]: undefined };
	// Without a code as well, nothing tells whose visit it was.
	if (code === 'no_agency') {
		blanks.agency_code = undefined;
		draft.cells.agency_code = '';
	}
	Object.assign(draft.values, blanks);
	draft.cells[column] = text;
	draft.accepted = code !== 'no_agency' && code !== 'no_year';
	draft.planted = { code, column, inParquet: heldByTypes.has(code) };
}

/** Plants cells that cannot be read or cannot be: the value is blank, or the row is refused. */
export function plantUnreadable(seed: number, drafts: readonly Written[]) {
	const find = planter(chanceFrom(seed), drafts);
	const alone = loneResult(drafts);
	for (const entry of spoilt) {
		const column = entry[1];
		const [draft] = find(1, (candidate) => {
			const { values, cells } = candidate;
			if (values[column] === undefined || !cells[column]) return false;
			if (column === 'ita_total') return alone(candidate);
			if (column === 'round') return values.visit_date !== undefined;
			return cells.round !== '';
		});
		if (draft) spoil(draft, entry);
	}
}
