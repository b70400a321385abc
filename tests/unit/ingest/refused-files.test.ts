import { describe, expect, it } from 'vitest';
import { refusal } from './take';

const bytes = (...values: (number | string)[]) =>
	Uint8Array.from(
		values.flatMap((value) =>
			typeof value === 'number' ? [value] : [...value].map((letter) => letter.charCodeAt(0)),
		),
	);

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
		['an unclosed quote', 'หน่วยงาน,ปี\n"ก,2563', 'visits.csv', 'unclosed_quote'],
		['no agency column', 'ปี,คะแนน\n2563,80', 'visits.csv', 'no_agency_column'],
		['no year column', 'หน่วยงาน,คะแนน\nอบต.ก,80', 'visits.csv', 'no_year_column'],
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
		expect(await refusal('ปี,คะแนน\n2563,80')).toEqual({
			code: 'no_agency_column',
			details: { headers: ['ปี', 'คะแนน'] },
		});
	});
});
