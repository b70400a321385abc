import { describe, expect, it } from 'vitest';
import { parseCsv } from '$lib/ingest/parse-csv';

const rowsOf = (text: string) => {
	const { headers, cells, rowNumbers, separator } = parseCsv(text);
	const rows = Array.from(rowNumbers, (_, row) => cells.map((column) => column.at(row)));
	return { headers, rows, rowNumbers: [...Array.from(rowNumbers)], separator };
};

describe('parseCsv', () => {
	it.each([[','], [';'], ['\t']])('separates by %j', (separator) => {
		const text = ['หน่วยงาน', 'ปี'].join(separator) + '\n' + ['อบต.ก', '2563'].join(separator);
		expect(rowsOf(text)).toEqual({
			headers: ['หน่วยงาน', 'ปี'],
			rows: [['อบต.ก', '2563']],
			rowNumbers: [2],
			separator,
		});
	});

	it('keeps quoted line breaks, quotes and separators, and counts the record as one row', () => {
		const { rows, rowNumbers } = rowsOf('หน่วยงาน,ปี\r\n"ก, ""ข""\nค",2563\r\nง,2564\r\n');
		expect(rows).toEqual([
			['ก, "ข"\nค', '2563'],
			['ง', '2564'],
		]);
		expect(rowNumbers).toEqual([2, 3]);
	});

	it('leaves out empty rows but counts them in the numbering', () => {
		expect(rowsOf('หน่วยงาน,ปี\nก,2563\n,\n\n ,\nข,2563\n').rowNumbers).toEqual([2, 6]);
	});

	it('finds the header below a title', () => {
		const { headers, rowNumbers } = rowsOf('รายงานการนิเทศ,\nปีงบประมาณ 2563,\nหน่วยงาน,ปี\nก,2563\n');
		expect(headers).toEqual(['หน่วยงาน', 'ปี']);
		expect(rowNumbers).toEqual([4]);
	});

	it('gives blanks for a row that is too short', () => {
		expect(rowsOf('หน่วยงาน,ปี,รอบ\nก,2563\n').rows).toEqual([['ก', '2563', undefined]]);
	});

	it('tells the rows with something beyond the last header', () => {
		const text = [
			'รายงานการนิเทศ,,,,ฉบับที่ 1',
			'หน่วยงาน,ปี',
			'ก,2563',
			'ข,"1,200"',
			'ค,1,200',
			'ง,2563,,',
			'จ,2563, ,\u00A0',
			',,ฉ',
			'ช',
		].join('\n');
		const { overfull, rowNumbers } = parseCsv(text);
		expect([...(overfull ?? [])]).toEqual([5, 8]);
		expect(Array.from(rowNumbers)).toEqual([3, 4, 5, 6, 7, 8, 9]);
	});

	it('is not misled about the separator by the end of a short file', () => {
		const { separator, headers } = parseCsv('หน่วยงาน,ปี,ปัญหา\nก,2563,a;b\nข,2563,ค;ง\n');
		expect([separator, headers]).toEqual([',', ['หน่วยงาน', 'ปี', 'ปัญหา']]);
	});

	it('finds none beyond a header that is blank itself', () => {
		expect(parseCsv('หน่วยงาน,ปี,,\nก,2563,x,y\n').overfull?.size).toBe(0);
	});

	it('turns away an unclosed quote, a header without rows, and nothing at all', () => {
		expect(() => parseCsv('หน่วยงาน,ปี\n"ก,2563\nข,2563\n')).toThrow('unclosed_quote');
		expect(() => parseCsv('หน่วยงาน,ปี\n')).toThrow('header_only');
		expect(() => parseCsv('หน่วยงาน,ปี')).toThrow('header_only');
		expect(() => parseCsv('\n \n')).toThrow('empty_file');
	});
});
