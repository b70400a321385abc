import type { Entry } from '../zip/directory';
import { kindOfFormat, type NumberKind } from './number-formats';
import { parseXml, type Attributes, type Handlers } from './parse-xml';

/** A workbook's archive. */
export interface Archive {
	readonly bytes: Uint8Array;
	readonly entries: ReadonlyMap<string, Entry>;
}

export interface Sheet {
	readonly name: string;
	readonly entry: Entry;
	/** The office does not see it when it opens the workbook. */
	readonly hidden: boolean;
}

/** What the cells of every sheet refer to. */
export interface Workbook {
	readonly sheets: readonly Sheet[];
	/** Days are counted from 1904 instead of 1900. */
	readonly from1904: boolean;
	readonly strings: readonly string[];
	/** By number of the cell's style. */
	readonly kinds: readonly NumberKind[];
}

const folder = 'xl/';
export const workbookPart = `${folder}workbook.xml`;

/** Reads a part by its name; a part that is not there holds nothing. */
function readPart({ bytes, entries }: Archive, name: string, handlers: Handlers) {
	const entry = entries.get(name);
	if (entry) parseXml(bytes, entry, handlers);
}

/** Where each sheet's part is, by the number it is referred to by. */
function targets(archive: Archive): Map<string, string> {
	const found = new Map<string, string>();
	readPart(archive, `${folder}_rels/workbook.xml.rels`, {
		open: (name, { Id, Target }) => {
			if (name !== 'Relationship' || !Id || !Target) return;
			found.set(Id, Target.startsWith('/') ? Target.slice(1) : folder + Target);
		},
	});
	return found;
}

const isTrue = (value: string | undefined) => value === '1' || value === 'true';

function sheetsOf(archive: Archive) {
	const parts = targets(archive);
	const sheets: Sheet[] = [];
	let from1904 = false;
	const take = (attributes: Attributes) => {
		const id = Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';
		const entry = archive.entries.get(parts.get(id) ?? '');
		const { name = id, state = 'visible' } = attributes;
		if (entry) sheets.push({ name, entry, hidden: state !== 'visible' });
	};
	readPart(archive, workbookPart, {
		open: (name, attributes) => {
			if (name === 'sheet') take(attributes);
			if (name === 'workbookPr') from1904 = isTrue(attributes.date1904);
		},
	});
	return { sheets, from1904 };
}

/** The texts cells refer to by number, without the small letters that tell how a word is read. */
function stringsOf(archive: Archive): string[] {
	const strings: string[] = [];
	let text = '';
	let phonetic = false;
	let inText = false;
	readPart(archive, `${folder}sharedStrings.xml`, {
		open: (name) => {
			if (name === 'si') text = '';
			if (name === 'rPh') phonetic = true;
			inText = name === 't' && !phonetic;
		},
		text: (part) => {
			if (inText) text += part;
		},
		close: (name) => {
			if (name === 'si') strings.push(text);
			if (name === 'rPh') phonetic = false;
			inText = false;
		},
	});
	return strings;
}

function kindsOf(archive: Archive): NumberKind[] {
	const codes = new Map<number, string>();
	const kinds: NumberKind[] = [];
	let ofCells = false;
	readPart(archive, `${folder}styles.xml`, {
		open: (name, { numFmtId = '0', formatCode = '' }) => {
			if (name === 'cellXfs') ofCells = true;
			if (name === 'numFmt') codes.set(Number(numFmtId), formatCode);
			if (name === 'xf' && ofCells) kinds.push(kindOfFormat(Number(numFmtId), codes));
		},
		close: (name) => {
			if (name === 'cellXfs') ofCells = false;
		},
	});
	return kinds;
}

/** What a workbook says of all its sheets. */
export function readWorkbook(archive: Archive): Workbook {
	return { ...sheetsOf(archive), strings: stringsOf(archive), kinds: kindsOf(archive) };
}
