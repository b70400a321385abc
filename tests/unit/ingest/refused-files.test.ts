import { describe, expect, it } from 'vitest';
import { refusal } from './take';

const bytes = (...values: (number | string)[]) =>
	Uint8Array.from(
		values.flatMap((value) =>
			typeof value === 'number' ? [value] : [...value].map((letter) => letter.charCodeAt(0)),
		),
	);

/** A container of Office before 2007 with a stream of this name. */
const ole = (stream: string) =>
	bytes(0xd0, 0xcf, 0x11, 0xe0, ...[...stream].flatMap((letter) => [letter, 0]));
const spreadsheetXml =
	'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>';
const wide = `<table><tr>${'<td colspan=1000>'.repeat(20)}</table>`;

describe('a file as a whole is turned away', () => {
	it.each<[string, string | Uint8Array, string, string]>([
		['an empty file', '', 'visits.csv', 'empty_file'],
		['blank lines', '\n\n', 'visits.csv', 'empty_file'],
		['a byte order mark alone', bytes(0xef, 0xbb, 0xbf), 'visits.csv', 'empty_file'],
		['a header without rows', 'หน่วยงาน,ปี\n', 'visits.csv', 'header_only'],
		['NUL bytes', bytes('a,b', 0, '\n1,2'), 'visits.csv', 'not_a_table'],
		['a picture', bytes(0x89, 'PNG\r\n', 0x1a, '\n'), 'visits.csv', 'unsupported_format'],
		['a photograph', bytes(0xff, 0xd8, 0xff, 0xe0), 'visits.csv', 'unsupported_format'],
		['a workbook cut short', bytes('PK', 3, 4, 0), 'visits.csv', 'broken_archive'],
		['a document', bytes('%PDF-1.7'), 'visits.csv', 'unsupported_format'],
		['a document in rich text', '{\\rtf1 x}', 'visits.csv', 'unsupported_format'],
		['a web archive', 'MIME-Version: 1.0\n', 'visits.xls', 'unsupported_format'],
		['a spreadsheet in XML', spreadsheetXml, 'visits.xls', 'unsupported_format'],
		['a workbook of old Excel', ole('Workbook'), 'visits.xls', 'unsupported_format'],
		['a Word document', ole('WordDocument'), 'visits.xls', 'unsupported_format'],
		['a workbook with a password', ole('EncryptedPackage'), 'visits.xlsx', 'password_protected'],
		['a web page without a table', '<html><form>Log in</form></html>', 'visits.xls', 'no_table'],
		['a web page of 20,000 columns', wide, 'visits.html', 'too_many_columns'],
		['a line of 100 MB', 'ก,'.repeat(100_000_000 / 4), 'visits.csv', 'line_too_long'],
		['a line of commas', `หน่วยงาน${','.repeat(20_000)}`, 'visits.csv', 'too_many_columns'],
		['an unclosed quote', 'หน่วยงาน,ปี\n"ก,2563', 'visits.csv', 'unclosed_quote'],
		['prose', 'เรียน ท่านผู้อำนวยการ\nขอส่งรายงาน', 'visits.csv', 'no_agency_column'],
		['a Parquet name without the mark', 'หน่วยงาน,ปี', 'visits.parquet', 'broken_parquet'],
		['a Parquet mark and nothing else', 'PAR1', 'visits.parquet', 'broken_parquet'],
	])('%s', async (_, content, name, code) => {
		expect((await refusal(content, name))?.code).toBe(code);
	});

	it('with what helps to mend it', async () => {
		expect(await refusal(bytes('%PDF-1.4'))).toEqual({
			code: 'unsupported_format',
			details: { format: 'pdf' },
		});
		expect(await refusal('หน่วยงาน,ปี\nก,2563\n"ข,2563')).toEqual({
			code: 'unclosed_quote',
			details: { row: 3 },
		});
		expect(await refusal(`ก,ข\n1,${'x'.repeat(1_000_001)}`)).toEqual({
			code: 'line_too_long',
			details: { row: 2 },
		});
		expect(await refusal(bytes('a,b\n1,2\n', 0))).toEqual({
			code: 'not_a_table',
			details: { row: 3 },
		});
		expect(await refusal('ปี\n2563')).toEqual({
			code: 'no_agency_column',
			details: { headers: ['ปี'] },
		});
	});
});
