import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode } from '$lib/ingest/decode';

const text = 'ชื่อหน่วยงาน,ปีงบประมาณ\r\nอบต.ทุ่งแก,๒๕๖๓';

describe('decode', () => {
	it.each([
		['utf-8', 'utf-8', false],
		['utf-8', 'utf-8', true],
		['utf-16le', 'utf-16le', true],
		['utf-16be', 'utf-16be', true],
		['windows-874', 'windows-874', false],
	])('reads %s as %s, with a byte order mark: %s', (written, encoding, addBOM) => {
		expect(decode(iconv.encode(text, written, { addBOM }))).toEqual({
			text,
			encoding,
			otherLines: 0,
		});
	});

	it('takes a byte that is no UTF-8 for Windows-874, never for a replacement character', () => {
		expect(decode(Uint8Array.of(0xa1, 0x2c, 0x31))).toEqual({
			text: 'ก,1',
			encoding: 'windows-874',
			otherLines: 0,
		});
	});

	it.each(['utf-16le', 'utf-16be'])(
		'tells %s without a mark by where its bytes stand',
		(written) => {
			expect(decode(iconv.encode(text, written))).toEqual({
				text,
				encoding: written,
				otherLines: 0,
			});
		},
	);

	const thai = (line: string) => iconv.encode(`${line}\n`, 'windows-874');
	const utf8 = (line: string) => iconv.encode(`${line}\n`, 'utf-8');

	it('reads lines of UTF-8 and of Windows-874 each as it is, and counts the fewer', () => {
		const bytes = Buffer.concat([
			utf8('หน่วยงาน'),
			thai('อบต.ก'),
			utf8('a'),
			thai('อบต.ข'),
			thai('ค'),
		]);
		expect(decode(bytes)).toEqual({
			text: 'หน่วยงาน\nอบต.ก\na\nอบต.ข\nค\n',
			encoding: 'windows-874',
			otherLines: 1,
		});
		const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8('หน่วยงาน'), thai('ก')]);
		expect(decode(marked).text).toBe('หน่วยงาน\nก\n');
	});

	it('takes a line of Windows-874 that could be UTF-8 by chance for what the others are', () => {
		const chance = 'เธก';
		expect(iconv.decode(thai(chance), 'utf-8').trim()).toBe('ม');
		expect(decode(Buffer.concat([thai('อบต.ข'), thai(chance)])).text).toBe(`อบต.ข\n${chance}\n`);
	});

	it('turns away what holds NUL', () => {
		expect(() => decode(Uint8Array.of(0x61, 0, 0x62))).toThrow('not_a_table');
	});
});
