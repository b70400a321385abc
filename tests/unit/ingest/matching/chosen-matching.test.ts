import { describe, expect, it } from 'vitest';
import {
	fingerprintOfMatching,
	matchingText,
	readMatching,
	type ChosenMatching,
} from '$lib/ingest/matching/chosen-matching';
import { columnIds } from '$lib/ingest/matching/column-ids';

const matching: ChosenMatching = {
	encoding: 'windows-874',
	separator: ';',
	headerRow: 3,
	era: 'common',
	scale: 'points',
	columns: [
		{ header: 'องค์กร', to: ['agency_name'] },
		{ header: 'ที่ตั้ง', to: ['subdistrict', 'district', 'province'] },
		{ header: 'ผู้ประสานงาน', to: [] },
	],
};
const written = JSON.parse(matchingText(matching)) as Record<string, unknown>;
const codeOf = (text: string) => {
	try {
		readMatching(text);
		return undefined;
	} catch (error) {
		return (error as { code: string }).code;
	}
};

describe('a matching as text', () => {
	it('is read as it was written, byte order mark or not', () => {
		expect(readMatching(matchingText(matching))).toEqual(matching);
		expect(readMatching(`\uFEFF${matchingText({ columns: [] })}`)).toEqual({ columns: [] });
	});

	it.each<[string, unknown]>([
		['another format', { ...written, format: 'other' }],
		['no format', { columns: [] }],
		['a column that is none', { ...written, columns: [{ header: 'ก', to: ['__proto__'] }] }],
		[
			'one column for two',
			{
				...written,
				columns: [
					{ header: 'ก', to: ['iit'] },
					{ header: 'ข', to: ['iit'] },
				],
			},
		],
		[
			'one header twice',
			{
				...written,
				columns: [
					{ header: 'ก', to: [] },
					{ header: 'ก', to: [] },
				],
			},
		],
		[
			'scores split out of one column',
			{ ...written, columns: [{ header: 'ก', to: ['iit', 'eit'] }] },
		],
		[
			'places split in two the same',
			{ ...written, columns: [{ header: 'ก', to: ['district', 'district'] }] },
		],
		['an encoding that is none', { ...written, encoding: 'utf-7' }],
		['something more', { ...written, script: 'alert(1)' }],
		['a year, which is of one file only', { ...written, year: 2566 }],
		['a list', []],
		['nothing', null],
	])('is none with %s', (_, value) => {
		expect(codeOf(JSON.stringify(value))).toBe('not_a_matching');
	});

	it('is none where it is no JSON, or too long for one', () => {
		expect(codeOf('หน่วยงาน,ปี')).toBe('not_a_matching');
		expect(codeOf(' '.repeat(4_000_000) + matchingText(matching))).toBe('not_a_matching');
	});

	it('of a later version says so', () => {
		expect(codeOf(JSON.stringify({ ...written, version: 2, columns: 'other' }))).toBe(
			'newer_matching',
		);
	});
});

describe('the columns of a table', () => {
	it('go by their headers, numbered where one comes again, or by their place', () => {
		expect(columnIds(['ก', ' ก\n ข ', '', 'ก', 'ก (2)', ''])).toEqual([
			...['ก', 'ก ข', '#3', 'ก (2)', 'ก (2) (2)', '#6'],
		]);
	});

	it('make the same fingerprint in any order, and without those that have no header', () => {
		const of = (...headers: string[]) =>
			fingerprintOfMatching({ columns: headers.map((header) => ({ header, to: [] })) });
		expect(of('ก', 'ข', '#3')).toBe(of('ข', 'ก'));
		expect(of('ก', 'ข')).not.toBe(of('ก', 'ค'));
		expect(of('ก', 'ข')).not.toBe(of('ก'));
	});
});
