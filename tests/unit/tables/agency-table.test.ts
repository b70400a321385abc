import { describe, expect, it } from 'vitest';
import { indicators } from '$lib/ita';
import type { AgencyEntry } from '$lib/summaries';
import { agencyTable as tableOf } from '$lib/tables';
import { en, th, type Language, type Words } from '$lib/words';

const entry = (part: Partial<AgencyEntry>): AgencyEntry => ({
	agency: 1,
	key: 7,
	year: 2563,
	name: 'อบต.ก',
	district: undefined,
	type: undefined,
	total: undefined,
	level: undefined,
	forms: { iit: undefined, eit: undefined, oit: undefined },
	weakest: undefined,
	completion: undefined,
	flagged: false,
	...part,
});

const agencyTable = (entries: AgencyEntry[], language: Language, words: Words) =>
	tableOf(entries, language, words, ({ key, year }) => `/${key}?${year}`);

describe('the table of agencies', () => {
	it('writes what is unknown as a dash that sorts last, never as zero', () => {
		const [row] = agencyTable([entry({})], 'th', th).rows;
		for (const column of [
			'district',
			'type',
			'total',
			'level',
			'weakest',
			'points',
			'completion',
		]) {
			expect(row?.cells[column]).toEqual({ text: '–', sort: undefined });
		}
		expect(row?.cells.note?.text).toBe('');
	});

	it('writes a zero as a zero', () => {
		const [row] = agencyTable([entry({ total: 0, completion: 0 })], 'th', th).rows;
		expect(row?.cells.total).toEqual({ text: '0.00', sort: 0 });
		expect(row?.cells.completion).toEqual({ text: '0.0%', sort: 0 });
	});

	it('names type, level and weakest indicator in the language', () => {
		const [first] = indicators;
		if (!first) throw new Error('There are indicators.');
		const known = entry({ type: 'sao', level: 'good', weakest: { indicator: first, points: 1.5 } });
		const cells = (language: 'th' | 'en') =>
			agencyTable([known], language, language === 'th' ? th : en).rows[0]?.cells;
		expect(cells('th')?.type?.text).toBe('องค์การบริหารส่วนตำบล');
		expect(cells('th')?.level?.text).toBe('ผ่านดี');
		expect(cells('en')?.level?.text).toBe('Good');
		expect(cells('en')?.weakest?.text).toBe('1 Performance of duties');
		expect(cells('en')?.points?.text).toBe('1.50');
	});

	it('has a column of years only where there are several, and rows in Thai order', () => {
		const ids = (entries: AgencyEntry[]) =>
			agencyTable(entries, 'th', th).columns.map(({ id }) => id);
		expect(ids([entry({})])).not.toContain('year');
		const entries = [
			entry({ name: 'แก', agency: 1, year: 2564 }),
			entry({ name: 'กา', agency: 2, year: 2564 }),
			entry({ name: 'แก', agency: 1, year: 2563 }),
		];
		expect(ids(entries)).toContain('year');
		const { rows } = agencyTable(entries, 'th', th);
		expect(rows.map(({ id }) => id)).toEqual(['2/2564', '1/2563', '1/2564']);
	});

	it('leads from each name to its agency, of the row’s year', () => {
		const entries = [entry({ name: 'ก', year: 2563 }), entry({ name: 'ข', key: 9, year: 2564 })];
		const { rows } = agencyTable(entries, 'th', th);
		expect(rows.map(({ cells }) => cells.name?.href)).toEqual(['/7?2563', '/9?2564']);
	});

	it('says where values disagree', () => {
		const [row] = agencyTable([entry({ flagged: true })], 'th', th).rows;
		expect(row?.cells.note?.text).toBe('ข้อมูลไม่สอดคล้องกัน');
	});
});
