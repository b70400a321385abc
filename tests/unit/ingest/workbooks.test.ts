import { describe, expect, it } from 'vitest';
import { ingest } from '$lib/ingest/ingest';
import { cellValue } from '$lib/ingest/xlsx/cell-value';
import type { Workbook } from '$lib/ingest/xlsx/workbook';
import { kindOfCode, kindOfFormat } from '$lib/ingest/xlsx/number-formats';
import { rowsOf, workbookOf } from './archive';
import { onlyTable } from '../../only-table';
import { refusal, take, visitsOf } from './take';

const header = ['หน่วยงาน', 'ปี', 'คะแนน ITA'];
const sheet = (rows: string, name = 'ก') => ({ name, rows });

it('a number past all dates that is shown as a date stays a number', () => {
	const workbook = { kinds: ['date'], from1904: false, strings: [] } as unknown as Workbook;
	const value = (text: string) => cellValue({ type: 'n', style: 0, text }, workbook);
	expect(value('812345678')).toBe(812345678);
	expect(value('25569')).toEqual(new Date(0));
});

describe('number formats', () => {
	it.each([
		...[
			'd mmm bbbb',
			'[$-D07041E]d mmm yy',
			'[$-1070000]d/mm/yyyy;@',
			'yyyy\\-mm\\-dd',
			'B2d/m/yy',
		],
		...['"วันที่ "d mmmm yyyy', '[$-th-TH]d mmmm yyyy'],
	])('%s is a date', (code) => expect(kindOfCode(code)).toBe('date'));

	it.each(['0%', '0.00%', '#,##0.0 %;[Red]-0%'])('%s is a percent', (code) =>
		expect(kindOfCode(code)).toBe('percent'),
	);

	it.each([
		...['General', '0.00', '#,##0.00', '[Red]0.00', '0.00"%"', '"day "0', '0\\d', '@', 't0.00'],
		...['_(* #,##0.00_)', '0.0E+00'],
	])('%s is a number', (code) => expect(kindOfCode(code)).toBe('number'));

	it('not declared are those every spreadsheet knows', () => {
		const kinds = [0, 2, 9, 10, 14, 22, 49, 68, 71].map((id) => kindOfFormat(id, new Map()));
		expect(kinds).toEqual([
			...['number', 'number', 'percent', 'percent', 'date'],
			...['date', 'number', 'percent', 'date'],
		]);
	});
});

describe('a workbook', () => {
	it('keeps the numbers of its rows and the places of its cells, however few are written', async () => {
		const rows =
			'<row r="3"><c r="B3" t="str"><v>หน่วยงาน</v></c><c r="D3" t="str"><v>ปี</v></c></row>' +
			'<row r="70000"><c r="D70000"><v>2566</v></c><c r="B70000" t="str"><v>อบต.ก</v></c></row>' +
			'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
		const ingested = await take(workbookOf([sheet(rows)]));
		expect(ingested).toMatchObject({ rows: 2, accepted: 1, refused: 1, unknown: ['#16384'] });
		expect(ingested.findings.map(({ row, code }) => `${row} ${code}`)).toEqual([
			'1048576 no_agency',
			'1048576 no_year',
		]);
		expect(visitsOf(ingested)).toMatchObject([{ row: 70000, agency_name: 'อบต.ก' }]);
	});

	it('says a number without what binary makes of it', async () => {
		const rows = `${rowsOf(header)}<row><c t="str"><v>อบต.ก</v></c><c><v>2566</v></c><c><v>92.530000000000001</v></c></row>
			<row><c t="str"><v>อบต.ข</v></c><c><v>2566</v></c><c><v>0.30000000000000004</v></c></row>`;
		const visits = visitsOf(await take(workbookOf([sheet(rows)])));
		expect(visits.map(({ ita_total }) => ita_total)).toEqual([92.53, 0.3]);
	});

	it('reads rich, escaped and shared texts, and elements with a prefix', async () => {
		const strings =
			'<x:sst><x:si><x:r><x:t>อบต.</x:t></x:r><x:r><x:t xml:space="preserve"> ก&amp;ข_x0041_</x:t></x:r><x:rPh><x:t>z</x:t></x:rPh></x:si></x:sst>';
		const rows = `${rowsOf(header)}<x:row><x:c t="s"><x:v>0</x:v></x:c><x:c><x:v>2566</x:v></x:c></x:row>`;
		const ingested = await take(workbookOf([sheet(rows)], { 'xl/sharedStrings.xml': strings }));
		expect(visitsOf(ingested)).toMatchObject([{ agency_name: 'อบต. ก&ขA' }]);
	});

	it('passes over a sheet that its office hides', async () => {
		const rows = rowsOf(header, ['อบต.ก', '2566', '90']);
		const bytes = workbookOf([sheet(rows), { ...sheet(rows, 'เก่า'), state: 'hidden' }]);
		const ingested = await ingest(
			{ name: 'visits.xlsx', bytes: new Uint8Array(bytes), file: 1 },
			() => undefined,
		);
		expect(ingested.tables.map(({ part }) => part)).toEqual(['ก']);
		expect(ingested.passedOver).toMatchObject([{ part: 'เก่า', code: 'hidden_sheet' }]);
	});

	it('without visits says why: of one sheet its reason, of several their names', async () => {
		const cover = sheet(rowsOf(['รายงาน'], ['สรุป']));
		expect(await refusal(workbookOf([cover, sheet('', 'ว่าง')]))).toEqual({
			code: 'no_agency_column',
			details: { headers: ['รายงาน'] },
		});
		expect(await refusal(workbookOf([cover, { ...cover, name: 'ข' }]))).toEqual({
			code: 'no_visits',
			details: { parts: ['ก', 'ข'] },
		});
	});

	it('is turned away with a document type, wherever it would lead', async () => {
		const entity =
			'<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><sst><si><t>&x;</t></si></sst>';
		const rows = rowsOf(header, ['อบต.ก', '2566', '90']);
		const bytes = workbookOf([sheet(rows)], { 'xl/sharedStrings.xml': entity });
		expect((await refusal(bytes))?.code).toBe('document_type');
	});

	it('is turned away with cells beyond the last column there is', async () => {
		const rows = '<row r="5"><c r="XFE5"><v>1</v></c></row>';
		expect(await refusal(workbookOf([sheet(rows)]))).toEqual({
			code: 'too_many_columns',
			details: { row: 5 },
		});
	});

	it('without sheets is no workbook', async () => {
		expect((await refusal(workbookOf([])))?.code).toBe('broken_workbook');
	});
});

it('markup, script, SQL and formulas in cells stay text', async () => {
	const text = `&lt;script&gt;alert(1)&lt;/script&gt;'; DROP TABLE visits; --`;
	const rows = rowsOf([...header, 'ข้อเสนอแนะ', 'ประเภท'], ['=1+1', '2566', '', text, 'อบต.']);
	const bytes = workbookOf([sheet(rows)]);
	const ingested = await onlyTable({ name: 'a.xlsx', bytes: new Uint8Array(bytes), file: 1 });
	expect(visitsOf(ingested)).toMatchObject([
		{ agency_name: '=1+1', suggestions: `<script>alert(1)</script>'; DROP TABLE visits; --` },
	]);
});
