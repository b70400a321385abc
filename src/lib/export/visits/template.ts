import { choices, columns, kindNames, type Column } from '$lib/visits';
import { templateNotes as notes } from '$lib/words/template-notes';
import Papa from 'papaparse';
import writeExcelFile, { type SheetData } from 'write-excel-file/universal';
import { byteOrderMark } from '../csv';
import { textCell } from '../sheet-text';
import { dataValidation, type ColumnRule } from './data-validation';
import { headCell } from './workbook-cells';

/** In characters. */
const width = 18;
/** Rows in which a code keeps the zeros in front of it, more than an office fills in in a year. */
const codeRows = 500;

/** The file to fill in: the contract's columns under their Thai headers, as CSV that Excel opens. */
export function templateCsv(): string {
	const headers = columns.map(({ headers, name }) => headers[0] ?? name);
	return `${byteOrderMark}${Papa.unparse([headers])}\r\n`;
}

function ruleOf(column: Column): ColumnRule {
	const { name, kind, label, unit, required } = column;
	const values = `${kindNames[kind].th}${unit ? ` ${unit.th}` : ''}`;
	return {
		title: name,
		note: [label.th, values, required ? notes.required : notes.blank].join(' · '),
		words: choices[kind]?.map(({ word }) => word.th),
	};
}

/** The same as a workbook, with a note at each column and drop-downs where the values are few. */
export async function templateWorkbook(): Promise<Uint8Array<ArrayBuffer>> {
	const all: readonly Column[] = columns;
	const codes = all.map(({ identifier }) => (identifier ? textCell('') : null));
	const sheet: SheetData = [all.map(headCell), ...Array.from({ length: codeRows }, () => codes)];
	const blob = await writeExcelFile(
		sheet,
		{ columns: all.map(() => ({ width })), stickyRowsCount: 1 },
		{ features: [dataValidation(all.map(ruleOf))] },
	).toBlob();
	return new Uint8Array(await blob.arrayBuffer());
}
