import type { Cell } from '$lib/visits';
import { canonical } from '$lib/visits/read/tidy';
import { isBlank } from './columns';

/** A row that is no visit, and the words that tell it. */
export interface NoVisit {
	readonly code: 'total_row' | 'note_row' | 'repeated_header';
	/** Absent where the row as a whole tells it; of a note its first word only, since names may follow. */
	readonly value?: string;
}

/** What names a row of totals, alone or with a count behind: "รวม 12 แห่ง". */
const total =
	/^(รวม(ทั้งหมด|ทั้งสิ้น|ทุกแห่ง|จังหวัด|อำเภอ)?|ผลรวม|ยอดรวม|(ค่า|คะแนน)?เฉลี่ย(รวม|ทั้งหมด)?|(grand )?total|sum|average|mean)[\s:.]*([\d๐-๙,]+\s*(แห่ง|หน่วยงาน|อปท\.?|อำเภอ|ราย|โครงการ)?)?$/i;

/** What a note below a table begins with. */
const note =
	/^(\*|หมายเหตุ|ที่มา|แหล่งที่มา|แหล่งข้อมูล|ข้อมูล ณ|ณ วันที่|ลงชื่อ|\(?ลงนาม|ผู้จัดทำ|ผู้รายงาน|ผู้ตรวจสอบ|พิมพ์เมื่อ|note\b|source\b|remarks?\b)/i;
/** A note fills one cell; one more may hold a date or a name. */
const noteCells = 2;

interface Row {
	/** The row's cells, by column of the table; asked for only where the rest does not tell. */
	readonly cells: () => readonly Cell[];
	/** The name the row gives its agency. */
	readonly agency: string | undefined;
	/** Whether a year can be read in it. */
	readonly hasYear: boolean;
}

const textOf = (cell: Cell) => canonical(String(cell)).trim();

/** Whether every filled cell of a row is the header of its own column, in one row of the heading. */
function repeats(cells: readonly Cell[], heading: readonly (readonly string[])[]): boolean {
	return heading.some((headers) =>
		cells.every((cell, column) => isBlank(cell) || textOf(cell) === textOf(headers[column])),
	);
}

/** What names a row of totals, if one of its texts does. */
export function totalOf(texts: readonly string[]): NoVisit | undefined {
	const value = texts.find((text) => total.test(text));
	return value === undefined ? undefined : { code: 'total_row', value };
}

/**
 * Tells totals, notes and the header once more from visits; undefined for a visit, or what should be
 * one. A row that names an agency otherwise is never a row of totals, one with a year never a note.
 */
export function noVisit(
	{ cells, agency, hasYear }: Row,
	heading: readonly (readonly string[])[],
): NoVisit | undefined {
	const named = agency === undefined ? undefined : totalOf([agency]);
	if (named || (agency !== undefined && hasYear)) return named;
	const row = cells();
	if (!hasYear && repeats(row, heading)) return { code: 'repeated_header' };
	const texts = row.filter((cell) => !isBlank(cell)).map(textOf);
	const notes = hasYear || texts.length > noteCells ? [] : texts;
	const [value] = notes.map((text) => note.exec(text)).find(Boolean) ?? [];
	if (value !== undefined) return { code: 'note_row', value };
	return agency === undefined ? totalOf(texts) : undefined;
}
