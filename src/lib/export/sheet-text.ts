import type { CellObject } from 'write-excel-file/universal';

/** Text stays text, however it begins: typed over, nothing of it becomes a formula. */
const textFormat = '@';
/** A spreadsheet's cell holds no more characters. */
export const longestText = 32_767;

/**
 * What XML cannot hold or the writer would drop, half a character too, and what reads like such a
 * character's number: each is written by its number, as spreadsheets do.
 */
const unwritable =
	/[^\t\n\x20-\x7e\xa0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffc\u{10000}-\u{10ffff}]|\p{Noncharacter_Code_Point}|_(?=x[0-9a-f]{4}_)/giu;
const numbered = (character: string) =>
	Array.from(
		{ length: character.length },
		(_, place) => `_x${character.charCodeAt(place).toString(16).toUpperCase().padStart(4, '0')}_`,
	).join('');

/** A text as a workbook's part holds it; our reader, and a spreadsheet, read the very text. */
export function sheetText(text: string): string {
	const written = text.replace(unwritable, numbered);
	// The writer looks texts up by name in a plain object, which knows these already.
	return written in {} ? numbered(written.charAt(0)) + written.slice(1) : written;
}

/** A cell of text, cut where a spreadsheet could not hold it. */
export const textCell = (text: string): CellObject => ({
	type: String,
	format: textFormat,
	value: sheetText(text.slice(0, longestText)),
});
