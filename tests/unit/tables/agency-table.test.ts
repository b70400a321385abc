import { describe, expect, it } from 'vitest';
import { indicators } from '$lib/ita';
import { standardWeights, type AgencyEntry } from '$lib/summaries';
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
	recoverable: undefined,
	completion: undefined,
	lastVisit: undefined,
	obstacles: { plan_obstacles: undefined, ita_obstacles: undefined },
	flagged: false,
	...part,
});

const agencyTable = (
	entries: AgencyEntry[],
	language: Language,
	words: Words,
	by: 'name' | 'priority' = 'name',
) =>
	tableOf(entries, language, words, {
		...{ by, weights: standardWeights, today: '2026-11-26' },
		hrefOf: ({ key, year }) => `/${key}?${year}`,
	});

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
			'below',
			'lastVisit',
			'plan_obstacles',
			'ita_obstacles',
		]) {
			expect(row?.cells[column]).toEqual({ text: '–', sort: undefined });
		}
		// Half of every weight, and it is said of which.
		expect(row?.cells.priority).toEqual({ text: '50.0', sort: 0.5 });
		expect(row?.cells.note?.text).toBe(
			'ไม่ทราบคะแนนรวม · ไม่ทราบตัวชี้วัด · ไม่ทราบความคืบหน้าของแผน · ไม่ทราบวันที่นิเทศ',
		);
	});

	it('writes a zero as a zero', () => {
		const [row] = agencyTable([entry({ total: 0, completion: 0, recoverable: 0 })], 'th', th).rows;
		expect(row?.cells.points).toEqual({ text: '0.00', sort: 0 });
		expect(row?.cells.total).toEqual({ text: '0.00', sort: 0 });
		expect(row?.cells.completion).toEqual({ text: '0.0%', sort: 0 });
	});

	it('names type, level and weakest indicator in the language', () => {
		const [first] = indicators;
		if (!first) throw new Error('There are indicators.');
		const known = entry({
			type: 'sao',
			level: 'good',
			weakest: { indicators: [first], points: 1.5 },
			recoverable: 1.5,
		});
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

	it.each(['name', 'priority'] as const)(
		'by %s tells what makes an agency’s score before where it is',
		(by) => {
			const ids = agencyTable([entry({})], 'th', th, by).columns.map(({ id }) => id);
			const own = ids.filter((id) => ['below', 'weakest', 'district'].includes(id));
			expect(own).toEqual(['below', 'weakest', 'district']);
			expect(ids.indexOf('priority') < ids.indexOf('below')).toBe(by === 'priority');
		},
	);

	it('leads from each name to its agency, of the row’s year', () => {
		const entries = [entry({ name: 'ก', year: 2563 }), entry({ name: 'ข', key: 9, year: 2564 })];
		const { rows } = agencyTable(entries, 'th', th);
		expect(rows.map(({ cells }) => cells.name?.href)).toEqual(['/7?2563', '/9?2564']);
	});

	it('says where values disagree', () => {
		const [row] = agencyTable([entry({ flagged: true })], 'th', th).rows;
		expect(row?.cells.note?.text).toMatch(/^ข้อมูลไม่สอดคล้องกัน · /);
	});

	it('lists those first that need a visit most, names them and says what makes it', () => {
		const known = (name: string, total: number, lastVisit: string) =>
			entry({ name, key: total, agency: total, total, recoverable: 3, completion: 0.5, lastVisit });
		const entries = [
			known('ก', 90, '2026-10-26'),
			known('ข', 70, '2025-11-26'),
			known('ค', 84, '2026-10-26'),
			entry({ name: 'ง', agency: 1 }),
		];
		const table = agencyTable(entries, 'th', th, 'priority');
		expect(table.rows.map(({ cells }) => cells.name?.text)).toEqual(['ข', 'ง', 'ค', 'ก']);
		expect(table.first).toBe('ควรลงพื้นที่ก่อน: ข · ง · ค (จาก 4 รายการ)');
		expect(table.notes.join()).toContain('1 รายการไม่ทราบบางส่วน');
		const [first] = table.rows;
		// 40 + 30 · 3/15 + 20 · 0.5 + 10.
		expect(first?.cells.priority?.text).toBe('66.0');
		expect(first?.cells.below?.text).toBe('15.00');
		expect(first?.cells.lastVisit?.text).toBe('12.0 เดือนก่อน');
	});

	it('tells over several years the priority of each agency’s newest alone', () => {
		const of = (agency: number, year: number, total: number) =>
			entry({ name: `อบต.${agency}`, key: agency, agency, year, total });
		const entries = [of(1, 2562, 10), of(1, 2563, 90), of(2, 2562, 80), of(3, 2563, 84)];
		const table = agencyTable(entries, 'th', th, 'priority');
		const shown = table.rows.map(({ id, cells }) => [id, cells.priority?.text]);
		expect(shown.map(([id]) => id)).toEqual(['2/2562', '3/2563', '1/2563', '1/2562']);
		expect(shown.at(-1)).toEqual(['1/2562', '–']);
		expect(table.rows.at(-1)?.cells.note?.text).toBe('');
		expect(table.first).toBe('ควรลงพื้นที่ก่อน: อบต.2 · อบต.3 · อบต.1 (จาก 3 รายการ)');
		expect(table.notes).toContain(th.agencies.newestOnly);
		expect(table.notes.join()).toContain('3 รายการไม่ทราบบางส่วน');
		const oneYear = agencyTable(entries.slice(1, 2), 'th', th, 'priority');
		expect(oneYear.notes).not.toContain(th.agencies.newestOnly);
	});

	it('names ticked obstacles by list; an answered list without any is none, not unknown', () => {
		const [row] = agencyTable(
			[entry({ obstacles: { plan_obstacles: [{ th: 'งบ', en: 'Budget' }], ita_obstacles: [] } })],
			'th',
			th,
		).rows;
		expect(row?.cells.plan_obstacles?.text).toBe('งบ');
		expect(row?.cells.ita_obstacles?.text).toBe('ไม่มี');
	});
});
