import type { Cell } from '$lib/visits';
import { canonical } from '$lib/visits/read/tidy';

/** The columns that one of places may hold together. */
export const placeColumns = ['subdistrict', 'district', 'province'] as const;
export type PlaceColumn = (typeof placeColumns)[number];

/** What stands before each, longest first; abbreviations end in a dot. */
const marks: Readonly<Record<PlaceColumn, string>> = {
	subdistrict: 'ตำบล|แขวง|ต\\.',
	district: 'กิ่งอำเภอ|อำเภอ|เขต|อ\\.',
	province: 'จังหวัด|จ\\.',
};
/** Of these the next part may follow without a space: no name of a place holds one. */
const gluedMarks = 'กิ่งอำเภอ|(?<!กิ่ง)อำเภอ|จังหวัด|(?<=[\\p{L}\\p{M}]{2})[อจ]\\.(?!\\p{L}\\.)';
const allMarks = Object.values(marks).join('|');

const boundary = new RegExp(
	`[/|,;>]|\\s[-–—]\\s|(?<=\\s)(?=${allMarks}|กรุงเทพ|กทม)|(?=${gluedMarks})`,
	'u',
);
const marked = placeColumns.map(
	(column) => [column, new RegExp(`^(?:${marks[column]})\\s*(?=.)`)] as const,
);
/** Bangkok is a province that nobody writes จังหวัด before. */
const bangkok = /^(กรุงเทพมหานคร|กรุงเทพฯ?|กทม\.?)$/;
const blank = /^[-–—.]*$/;

interface Segment {
	readonly column?: PlaceColumn;
	readonly text: string;
}

function segmentOf(text: string): Segment {
	for (const [column, mark] of marked) {
		if (mark.test(text)) return { column, text: text.replace(mark, '').trim() };
	}
	return bangkok.test(text) ? { column: 'province', text } : { text };
}

/** Whether a text begins with what stands before a subdistrict, a district or a province, twice at least. */
export function isMarkedPlace(cell: Cell): boolean {
	if (typeof cell !== 'string') return false;
	return segmentsOf(canonical(cell)).filter(({ column }) => column).length > 1;
}

function segmentsOf(text: string): Segment[] {
	const parts = text.split(boundary).map((part) => part.replace(/\s+/g, ' ').trim());
	return parts.map(segmentOf);
}

/** Parts by the marks before them, and those without a mark in order; undefined where it is unclear. */
function assigned(segments: readonly Segment[], columns: readonly PlaceColumn[]) {
	const found: Partial<Record<PlaceColumn, string>> = {};
	for (const { column, text } of segments) {
		if (!column) continue;
		if (found[column] !== undefined) return undefined;
		found[column] = text;
	}
	const rest = segments.filter(({ column }) => !column);
	const left = columns.filter((column) => found[column] === undefined);
	// A blank between two separators holds its place, but beside marks it is nothing.
	const given =
		rest.length === segments.length ? rest : rest.filter(({ text }) => !blank.test(text));
	if (given.length === 0) return found;
	if (given.length !== left.length) return undefined;
	for (const [index, column] of left.entries()) found[column] = given[index]?.text;
	return found;
}

/**
 * The places a text holds together: told by ต. อ. จ. before them, else by their order between
 * separators, or between spaces where there are as many words as places.
 * @param columns in the order they are written where nothing marks them
 * @returns each place without its mark; undefined where it cannot be told which is which
 */
export function splitPlace(
	cell: Cell,
	columns: readonly PlaceColumn[],
): Partial<Record<PlaceColumn, string>> | undefined {
	const text = canonical(String(cell ?? '')).trim();
	if (blank.test(text)) return {};
	const segments = segmentsOf(text);
	const [only, ...others] = segments;
	if (only && !only.column && others.length === 0) {
		return assigned(
			text.split(/\s+/).map((word) => ({ text: word })),
			columns,
		);
	}
	return assigned(segments, columns);
}
