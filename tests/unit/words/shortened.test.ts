import { expect, it } from 'vitest';
import { shortened } from '$lib/words';

it('keeps what fits, on one line', () => {
	expect(shortened(' หนึ่ง\n\nสอง ', 20)).toBe('หนึ่ง สอง');
	expect(shortened('a'.repeat(20), 20)).toBe('a'.repeat(20));
});

it('cuts between words, and says that it did', () => {
	expect(shortened('one two three', 9)).toBe('one two…');
	const cut = shortened('หน่วยงานยังไม่ได้เผยแพร่รายงานผลการดำเนินงาน', 24);
	expect(cut).toBe('หน่วยงานยังไม่ได้เผยแพร่'.slice(0, cut.length - 1) + '…');
	expect(cut.length).toBeLessThanOrEqual(24);
});

it('cuts a word that is longer by itself, whatever it is made of', () => {
	expect(shortened('x'.repeat(10_000), 10)).toBe('xxxxxxxxx…');
	expect(shortened('😀'.repeat(100), 10)).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
});
