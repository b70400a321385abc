/** How a cell's number is meant, by the format it is shown in. */
export type NumberKind = 'number' | 'percent' | 'date';

/** Numbers of the formats a workbook need not declare; the last ones are Thai. */
const builtInDates = [
	[14, 17],
	[22, 22],
	[27, 36],
	[50, 58],
	[71, 75],
	[77, 77],
	[81, 81],
] as const;
const builtInPercents = new Set([9, 10, 67, 68]);

/** What a format shows as it stands, and its colours, conditions and languages. */
const literal = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;

/** The kind of a declared format: years in either era (y, b) or days make a date. */
export function kindOfCode(code: string): NumberKind {
	const [shown = ''] = code.replace(literal, '').split(';');
	if (/general/i.test(shown)) return 'number';
	if (/[ybd]/i.test(shown)) return 'date';
	return shown.includes('%') ? 'percent' : 'number';
}

/** The kind of a format by its number, declared in the workbook or built in. */
export function kindOfFormat(id: number, codes: ReadonlyMap<number, string>): NumberKind {
	const code = codes.get(id);
	if (code !== undefined) return kindOfCode(code);
	if (builtInPercents.has(id)) return 'percent';
	return builtInDates.some(([first, last]) => id >= first && id <= last) ? 'date' : 'number';
}
