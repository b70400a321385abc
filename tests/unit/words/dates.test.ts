import { expect, it } from 'vitest';
import { formatDay, formatIsoDay } from '$lib/words';

it.each([
	{ day: new Date(2026, 10, 22), th: '22 พฤศจิกายน 2569', en: '22 November 2026' },
	{ day: new Date(2020, 3, 10), th: '10 เมษายน 2563', en: '10 April 2020' },
	{ day: new Date(2024, 1, 29), th: '29 กุมภาพันธ์ 2567', en: '29 February 2024' },
	{ day: new Date(2026, 0, 1), th: '1 มกราคม 2569', en: '1 January 2026' },
])('writes $en in both calendars', ({ day, th, en }) => {
	expect(formatDay(day, 'th')).toBe(th);
	expect(formatDay(day, 'en')).toBe(en);
});

it('writes a day given as text as that day, wherever it is read', () => {
	expect(formatIsoDay('2020-04-10', 'th')).toBe('10 เมษายน 2563');
	expect(formatIsoDay('2020-01-01', 'en')).toBe('1 January 2020');
	expect(formatIsoDay('2020-04-10', 'th', 'short')).toBe('10 เม.ย. 2563');
	expect(formatIsoDay('2020-04-10', 'en', 'short')).toBe('10 Apr 2020');
});
