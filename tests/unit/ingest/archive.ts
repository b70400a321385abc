import { strToU8, zipSync, type Zippable } from 'fflate';

/** An archive of texts by name. */
export function archiveOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
	const entries: Zippable = {};
	for (const [name, content] of Object.entries(files)) {
		entries[name] = typeof content === 'string' ? strToU8(content) : content;
	}
	return zipSync(entries, { mtime: new Date('2026-01-01T00:00:00') });
}

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Sheet {
	readonly name: string;
	/** What stands in `<sheetData>`. */
	readonly rows: string;
	/** Ranges of merged cells, as A2:A5. */
	readonly merged?: readonly string[];
	readonly state?: string;
}

/** A workbook written by hand, to hold what no program would write. */
export function workbookOf(
	sheets: readonly Sheet[],
	parts: Readonly<Record<string, string>> = {},
): Uint8Array {
	const list = sheets.map(
		({ name, state }, index) =>
			`<sheet name="${name}" sheetId="${index + 1}" r:id="r${index}" ${state ? `state="${state}"` : ''}/>`,
	);
	const targets = sheets.map(
		(_, index) => `<Relationship Id="r${index}" Target="worksheets/${index}.xml"/>`,
	);
	return archiveOf({
		'xl/workbook.xml': `<workbook xmlns:r="${relationships}"><sheets>${list.join('')}</sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `<Relationships>${targets.join('')}</Relationships>`,
		...Object.fromEntries(
			sheets.map(({ rows, merged = [] }, index) => [
				`xl/worksheets/${index}.xml`,
				`<?xml version="1.0"?><worksheet><sheetData>${rows}</sheetData><mergeCells>${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells></worksheet>`,
			]),
		),
		...parts,
	});
}

const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;

/** Rows of texts as a sheet holds them. */
export function rowsOf(...rows: readonly (readonly string[])[]): string {
	return rows.map((texts) => `<row>${texts.map(cell).join('')}</row>`).join('');
}
