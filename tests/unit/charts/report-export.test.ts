import Papa from 'papaparse';
import readExcelFile, { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { disarm, tableCsv } from '$lib/export';
import { sheetNames } from '$lib/export/tables/sheet-names';
import { tablesWorkbook } from '$lib/export/tables/tables-workbook';
import { allRows, cellTexts } from '$lib/tables';
import { comparedReport, sectionIds, sections, sectionView } from './report-sections';

describe('what is exported is what is shown', () => {
	const heading = { lines: [['ตาราง', 'รายงาน']] } as const;
	const shown = (id: string) => {
		const { table } = sectionView(id, comparedReport);
		return {
			table,
			texts: [
				table.columns.map(({ label }) => label),
				...allRows(table).map((row) => cellTexts(table.columns, row)),
			],
		};
	};

	it.each(sectionIds)('%s as CSV, cell by cell, totals included', (id) => {
		const { table, texts } = shown(id);
		const rows = Papa.parse<string[]>(tableCsv(table, heading).slice(1)).data;
		const written = rows.slice(2, 2 + texts.length);
		expect(written).toEqual(
			texts.map((row, place) =>
				row.map((text, index) =>
					place === 0 || table.columns[index]?.kind === 'text' ? disarm(text) : text,
				),
			),
		);
	});

	it('as one workbook, a sheet each, cell by cell, numbers as numbers', async () => {
		const sheets = sections.map(({ id, sheet }) => ({
			name: sheet('th'),
			table: shown(id).table,
			heading,
		}));
		const workbook = await tablesWorkbook(sheets);
		const buffer = Buffer.from(await workbook.arrayBuffer());
		const read = await readExcelFile(buffer);
		expect(read.map(({ sheet }) => sheet)).toEqual(sheetNames(sheets.map(({ name }) => name)));
		for (const [place, id] of sectionIds.entries()) {
			const rows = await readSheet(buffer, place + 1);
			const { texts } = shown(id);
			expect(
				rows.slice(2, 2 + texts.length).map((row) => row.slice(0, texts[0]?.length).map(asShown)),
				id,
			).toEqual(texts.map((row) => row.map(asNumber)));
		}
	});
});

/** A cell read back: nothing where it is empty. */
const asShown = (value: unknown) => (value === null || value === undefined ? '' : value);

/** What a text must be in a workbook: the number it writes, else itself. */
function asNumber(text: string): number | string {
	const plain = text.replaceAll(',', '').replace('−', '-').replace(/^\+/, '');
	if (/^-?\d+(\.\d+)?$/.test(plain)) return Number(plain);
	return /^-?\d+(\.\d+)?%$/.test(plain) ? Number(`${plain.slice(0, -1)}e-2`) : text;
}
