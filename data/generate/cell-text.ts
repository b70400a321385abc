import type { Chance } from './chance';

/** How the office that filled in a row writes. */
export interface Hand {
	thaiDigits: boolean;
	/** Pasted from a PDF: อำ falls apart into อ, U+0E4D and U+0E32. */
	decomposed: boolean;
	year: 'buddhist' | 'common' | 'two_digits';
	round: 'number' | 'months' | 'ordinal';
	date: 'full' | 'short' | 'slashes' | 'iso' | 'serial';
	baht: 'plain' | 'separated' | 'dash' | 'unit';
	prefix: 'long' | 'short' | 'dotted';
	type: 'long' | 'short';
	/** What stands in a number cell that is blank. */
	blank: '' | '-' | '–' | 'ไม่มี';
}

export function drawHand(chance: Chance): Hand {
	return {
		thaiDigits: chance.happens(0.05),
		decomposed: chance.happens(0.06),
		year: chance.pick([
			...Array.from({ length: 10 }, () => 'buddhist' as const),
			'common',
			'two_digits',
		]),
		round: chance.pick(['number', 'number', 'number', 'number', 'months', 'ordinal']),
		date: chance.pick(['full', 'short', 'slashes', 'slashes', 'iso', 'serial']),
		baht: chance.pick(['plain', 'separated', 'dash', 'unit']),
		prefix: chance.pick(['long', 'long', 'short', 'short', 'short', 'dotted']),
		type: chance.pick(['long', 'short', 'short', 'short']),
		blank: chance.pick(['', '', '', '', '-', '-', '–', 'ไม่มี']),
	};
}

export const thaiDigits = (text: string) =>
	text.replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));

export const decompose = (text: string) => text.replaceAll('\u0e33', '\u0e4d\u0e32');

export function yearText({ year }: Hand, value: number): string {
	if (year === 'common') return String(value - 543);
	return year === 'two_digits' ? String(value % 100) : String(value);
}

export function roundText({ round }: Hand, value: number): string {
	if (round === 'months') return `รอบ ${value} เดือน`;
	return round === 'ordinal' ? `ครั้งที่ ${value / 6}` : String(value);
}

const months = [
	['มกราคม', 'ม.ค.'],
	['กุมภาพันธ์', 'ก.พ.'],
	['มีนาคม', 'มี.ค.'],
	['เมษายน', 'เม.ย.'],
	['พฤษภาคม', 'พ.ค.'],
	['มิถุนายน', 'มิ.ย.'],
	['กรกฎาคม', 'ก.ค.'],
	['สิงหาคม', 'ส.ค.'],
	['กันยายน', 'ก.ย.'],
	['ตุลาคม', 'ต.ค.'],
	['พฤศจิกายน', 'พ.ย.'],
	['ธันวาคม', 'ธ.ค.'],
] as const;

/** A date (ISO text) as offices write it; a serial number counts days as Excel does from 1900. */
export function dateText({ date }: Hand, iso: string): string {
	const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
	const [full = '', short = ''] = months[month - 1] ?? [];
	switch (date) {
		case 'full':
			return `${day} ${full} ${year + 543}`;
		case 'short':
			return `${day} ${short} ${(year + 543) % 100}`;
		case 'slashes':
			return `${day}/${month}/${year + 543}`;
		case 'serial':
			return String((Date.parse(iso) - Date.UTC(1899, 11, 30)) / 86_400_000);
		default:
			return iso;
	}
}

/** Baht with thousands separators, but for the plain hand. */
export function bahtText({ baht }: Hand, value: number): string {
	if (baht === 'plain') return String(value);
	const separated = String(value).replace(/\B(?=(\d{3})+$)/g, ',');
	return separated + { separated: '', dash: '.-', unit: '.- บาท' }[baht];
}

/** Two decimals, or three where the third is not zero. */
export const formScoreText = (value: number) => value.toFixed(3).replace(/0$/, '');
