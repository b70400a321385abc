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

	it('turns away what holds NUL', () => {
		expect(() => decode(Uint8Array.of(0x61, 0, 0x62))).toThrow('not_a_table');
	});
});
