import { describe, expect, it } from 'vitest';
import { fileName } from '$lib/export';
import { sheetNames } from '$lib/export/tables/sheet-names';
import { writtenNumber } from '$lib/export/tables/written-number';
import {
	formatChange,
	formatCount,
	formatCountChange,
	formatPercent,
	formatRateChange,
	formatScore,
} from '$lib/words';

describe('a number of a table in a spreadsheet', () => {
	it.each([
		[formatCount(1_234_567), 1_234_567, '#,##0'],
		[formatCount(0), 0, '#,##0'],
		[formatScore(84.995), 85, '#,##0.00'],
		[formatPercent(0.8525), 0.853, '0.0%'],
		[formatChange(-3.2), -3.2, '+#,##0.00;−#,##0.00;#,##0.00'],
		[formatRateChange(0.051), 5.1, '+#,##0.0;−#,##0.0;#,##0.0'],
		[formatCountChange(12), 12, '+#,##0;−#,##0;#,##0'],
		['-3', -3, '+#,##0;−#,##0;#,##0'],
	])('%s is %d, written %s', (text, value, format) => {
		expect(writtenNumber(text)).toEqual({ value, format });
	});

	it.each(['–', '', 'ถึงเป้า', '1,23', '12 แห่ง', '1.', '.5', '=1', '1e5', '--1', '5%%'])(
		'%j is none',
		(text) => {
			expect(writtenNumber(text)).toBeUndefined();
		},
	);
});

describe('the tabs of a workbook', () => {
	it('are called once each, whatever the case, and no longer than a tab may be', () => {
		const long = 'ก'.repeat(40);
		expect(sheetNames(['ระดับ', 'AA', 'aa', long, long])).toEqual([
			...['ระดับ', 'AA', 'aa 2'],
			...['ก'.repeat(31), `${'ก'.repeat(29)} 2`],
		]);
	});

	it.each([
		['a/b:c*d?e[f]g\\h', 'a b c d e f g h'],
		["'ก'", 'ก'],
		['', '-'],
	])('of %j is %j', (name, tab) => {
		expect(sheetNames([name])).toEqual([tab]);
	});
});

describe('the name of a file', () => {
	it('says what it holds, in Thai, part by part', () => {
		expect(fileName(['หน่วยงานอยู่ระดับใด', '', '2568', 'ข้อมูลจำลอง'], 'xlsx')).toBe(
			'หน่วยงานอยู่ระดับใด 2568 ข้อมูลจำลอง.xlsx',
		);
	});

	it.each([
		['../../etc/passwd', '.. .. etc passwd.csv'],
		['a:b|c<d>"e"', 'a b c d e.csv'],
		['ชื่อ\u202Efdp', 'ชื่อ fdp.csv'],
		['จบด้วยจุด...', 'จบด้วยจุด.csv'],
	])('of %j is %j on any system', (part, name) => {
		expect(fileName([part], 'csv')).toBe(name);
	});

	it('is cut, but not within a character', () => {
		const name = fileName(['😀'.repeat(100)], 'png');
		expect(name).toBe(`${'😀'.repeat(80)}.png`);
	});
});
