import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskPersonal } from '$lib/visits/read/personal';
import { readFreeText } from '$lib/visits/read/text';

describe('personal data in free text', () => {
	it.each([
		['เลข 1234567890123 ผิด', 'เลข ••• ผิด'],
		['เลข 1-2345-67890-12-3', 'เลข •••'],
		['เลข ๑๒๓๔๕๖๗๘๙๐๑๒๓', 'เลข •••'],
		['โทร. 081-234-5678', 'โทร. •••'],
		['โทร 0812345678 หรือ 02 123 4567', 'โทร ••• หรือ •••'],
		['โทร +66 81 234 5678', 'โทร •••'],
		['นายสมชาย ใจดี', '•••'],
		['ติดต่อนางสาวสมหญิง ใจงาม', 'ติดต่อ•••'],
		['ให้นางจันทร์, ผู้ช่วย', 'ให้•••, ผู้ช่วย'],
		['น.ส. มานี (ธุรการ)', '••• (ธุรการ)'],
		['นายกิตติ มากมี', '•••'],
		['นายกฤษณะ', '•••'],
		['นายกเทศมนตรีนายสมชาย ใจดี', 'นายกเทศมนตรี•••'],
		['นายอำเภอ นายสมชาย ใจดี', 'นายอำเภอ •••'],
	])('%s', (text, masked) => {
		expect(maskPersonal(text)).toBe(masked);
	});

	it.each([
		...['นายกเทศมนตรีไม่อยู่', 'ท่านนายกมอบหมาย', 'นายก อบต. ลา', 'นายกอบต.ลา', 'นายกองค์การ'],
		...['นายอำเภอมาตรวจ', 'นายช่างโยธา', 'นายทะเบียนลา', 'ชาวนายัง', 'ทำนายผล', 'นายายอาม'],
		...['ปี 2563 2564 2565 1', '306,000 บาท', 'วันที่ 01-12-2563', '123456789012', '12345678901234'],
		...['ไม่มี', 'อำเภอนางรอง', 'จำหน่ายสินค้า'],
	])('%s holds none', (text) => {
		expect(maskPersonal(text)).toBe(text);
	});

	it('is masked once: what is kept holds none', () => {
		const part = fc.constantFrom(
			...['นายสมชาย', 'นาง', 'นางสาวก', ' ', '0812345678', '1234567890123', 'ก', '1', '-', '+66'],
		);
		fc.assert(
			fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
				const masked = maskPersonal(parts.join(''));
				expect(maskPersonal(masked)).toBe(masked);
				expect(masked).not.toMatch(/(?<!\d)(?:\d{13}|0\d{9})(?!\d)/);
			}),
			{ seed: 2569, numRuns: 500 },
		);
	});

	it('is reported with what is kept, and nothing else', () => {
		expect(readFreeText('โทร. 081-234-5678')).toEqual({
			value: 'โทร. •••',
			error: 'personal_data',
			wrong: 'โทร. •••',
			repairs: [],
		});
		expect(readFreeText('ดี')).toEqual({ value: 'ดี', repairs: [] });
	});
});
