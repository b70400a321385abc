import { encode } from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { ingest, type Choice } from '$lib/ingest/ingest';
import type { ChosenMatching } from '$lib/ingest/matching/chosen-matching';
import type { Ingested } from '$lib/ingest/types';
import { fixture, lines, only, open, told } from '../fixtures';
import { visitsOf } from '../take';

const bytesOf = (content: string | Uint8Array) =>
	new Uint8Array(typeof content === 'string' ? new TextEncoder().encode(content) : content);
const ingestOf = (
	content: string | Uint8Array,
	how: { remembered?: ChosenMatching[]; choice?: Choice } = {},
) => ingest({ name: 'a.csv', bytes: bytesOf(content), file: 1, ...how }, () => undefined);
const matching = (columns: Record<string, string>, how: Partial<ChosenMatching> = {}) => ({
	...how,
	columns: Object.entries(columns).map(([header, to]) => ({
		header,
		to: to.split(' ').filter(Boolean),
	})),
});
const firstOf = async (file: Promise<{ tables: readonly Ingested[] }>) =>
	(await file).tables[0] as Ingested;
const toMatch = async (content: string) =>
	(await ingestOf(content)).toMatch.map(({ code, details }) => [code, details.headers]);

const unrecognised = {
	...{ ที่: '', องค์กรปกครองส่วนท้องถิ่นที่ลงพื้นที่: 'agency_name', ที่ตั้ง: 'subdistrict district province' },
	...{
		ปีที่ลง: 'fiscal_year',
		'คะแนนรวม ITA ปี 65': 'ita_total',
		การเปิดเผยข้อมูล: 'ita_obstacle_disclosure',
	},
	ผู้ประสานงาน: 'observations',
};

describe('a table that is not told', () => {
	it('is asked about: no agency, no year, no type, a header that fits two', async () => {
		expect(await toMatch('ปี,คะแนน\n2563,80')).toEqual([['no_agency_column', ['ปี', 'คะแนน']]]);
		expect(await toMatch('หน่วยงาน,คะแนน\nอบต.ก,80')).toEqual([
			['no_year_column', ['หน่วยงาน', 'คะแนน']],
		]);
		expect(await toMatch('หน่วยงาน,ปี\nก,2563\nข,2563')).toEqual([
			['no_type_column', ['หน่วยงาน', 'ปี']],
		]);
		expect(await toMatch('หน่วยงาน,ปี,การเปิดเผยข้อมูล\nอบต.ก,2563,0')).toEqual([
			['ambiguous_columns', ['การเปิดเผยข้อมูล']],
		]);
	});

	it('goes straight in where one name tells its type, or the values decide', async () => {
		const { toMatch, tables } = await ingestOf(
			'หน่วยงาน,ปี,การเปิดเผยข้อมูล\nก,2563,0\nอบต.ข,2563,85.5',
		);
		expect([toMatch.length, tables[0]?.accepted]).toEqual([0, 2]);
	});

	it('beside one of visits is asked about only where it names agencies', async () => {
		const page = (...tables: string[]) => `<html>${tables.join('')}</html>`;
		const table = (...rows: string[][]) =>
			`<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
		const { tables, toMatch, passedOver } = await ingestOf(
			page(
				table(['หน่วยงาน', 'ปี'], ['อบต.ก', '2563']),
				table(['หน่วยงาน', 'คะแนน'], ['อบต.ก', '80']),
				table(['คำ', 'ความหมาย'], ['ก', 'ข']),
			),
		);
		expect(tables.map(({ part }) => part)).toEqual(['1']);
		expect(toMatch.map(({ part, code }) => `${part} ${code}`)).toEqual(['2 no_year_column']);
		expect(passedOver.map(({ part, code, matchable }) => [part, code, matchable])).toEqual([
			['3', 'no_agency_column', true],
		]);
	});
});

describe('a file of an office', () => {
	it('with headers of its own is read as it was matched, every row accounted for', async () => {
		expect((await open('unrecognised-headers.csv')).toMatch).toHaveLength(1);
		const table = await firstOf(
			ingestOf(fixture('unrecognised-headers.csv'), { remembered: [matching(unrecognised)] }),
		);
		expect(table).toMatchObject({
			...{ rows: 4, accepted: 3, refused: 1, repairs: { short_year: 3 } },
			...{ people: ['ผู้ประสานงาน'], unknown: ['ที่'], matching: matching(unrecognised) },
		});
		expect(told(table)).toEqual([
			'6 subdistrict unsplit_place สมมติ',
			'6 district district_blank สมมติ',
			'7  total_row รวม 3 แห่ง',
		]);
		expect(
			lines(table, 'row', 'fiscal_year', 'subdistrict', 'district', 'province', 'ita_total'),
		).toEqual([
			'4 2566 ตัวอย่าง เมืองตัวอย่าง สมมติ 92.5',
			'5 2566 สอง เมืองตัวอย่าง สมมติ 78.25',
			'6 2566    85',
		]);
		expect(visitsOf(table).map((visit) => visit.ita_obstacle_disclosure)).toEqual([
			...[false, false, false],
		]);
		expect(
			JSON.stringify(visitsOf(table), (_, value: unknown) =>
				typeof value === 'bigint' ? '' : value,
			),
		).not.toContain('นาย');
	});

	it('with subdistrict, district and province in one column goes straight in', async () => {
		const table = await only('combined-places.csv');
		expect(table).toMatchObject({ rows: 11, accepted: 11, refused: 0, unknown: [] });
		expect(told(table)).toEqual([
			...['12 subdistrict unsplit_place บ้านสิบ/สมมติ', '12 district district_blank บ้านสิบ/สมมติ'],
		]);
		expect(lines(table, 'row', 'subdistrict', 'district', 'province')).toEqual([
			...['2 บ้านตัวอย่าง เมืองตัวอย่าง สมมติ', '3 บ้านสอง เมืองตัวอย่าง สมมติ', '4 บ้านสาม สมมติ สมมติ'],
			...['5  เมืองตัวอย่าง สมมติ', '6  สมมติ สมมติ', '7   ', '8 บ้านหก เมืองตัวอย่าง สมมติ'],
			...['9 บ้านเจ็ด สมมติ ', '10 บ้านแปด สมมติ สมมติ', '11 บ้านเก้า สมมติ สมมติ', '12   '],
		]);
	});
});

describe('what is chosen', () => {
	const columns = { องค์กร: 'agency_name', พ: 'fiscal_year', ก: 'iit', ข: 'eit', ค: 'oit' };
	const text = 'องค์กร,พ,ก,ข,ค\nอบต.ก,23,27,24,30\n';

	it('of the era and the scale is honoured', async () => {
		const read = async (how: Partial<ChosenMatching>) => {
			const table = await firstOf(ingestOf(text, { choice: { matching: matching(columns, how) } }));
			return lines(table, 'fiscal_year', 'iit', 'eit', 'oit');
		};
		expect(await read({ era: 'common' })).toEqual(['2566 90 80 75']);
		expect(await read({ era: 'common', scale: 'hundred' })).toEqual(['2566 27 24 30']);
		expect(await read({ era: 'buddhist', scale: 'points' })).toEqual(['2523 90 80 75']);
	});

	it('of the encoding, the separator and the header is honoured, and recalled by the headers', async () => {
		const lines874 = 'รายงาน|ของ|ปี|นี้|ก\nองค์กร|พ|ก|ข|ค\nอบต.ก|66|90|80|75\n';
		const bytes = encode(lines874, 'win874');
		const how = { encoding: 'windows-874', separator: '|', headerRow: 2 } as const;
		const chosen = matching(columns, how);
		const table = await firstOf(ingestOf(bytes, { choice: { matching: chosen } }));
		expect(table).toMatchObject({ encoding: 'windows-874', separator: '|', accepted: 1, rows: 1 });
		const others = [matching({ อื่น: 'agency_name' }, { encoding: 'utf-16le' }), chosen];
		const recalled = await firstOf(ingestOf(bytes, { remembered: others }));
		expect(visitsOf(recalled)).toEqual(visitsOf(table));
	});

	it('is recalled whatever the order of the columns, and not for other headers', async () => {
		const remembered = [matching(columns)];
		const turned = 'ค,ข,ก,พ,องค์กร\n75,80,90,66,อบต.ก\n';
		expect((await firstOf(ingestOf(turned, { remembered }))).matched).toHaveLength(5);
		const more = await ingestOf(text.replace('องค์กร,', 'องค์กร,ใหม่,'), { remembered });
		expect(more.toMatch.map(({ code }) => code)).toEqual(['no_agency_column']);
	});

	it('may be the year of all rows, of this file alone', async () => {
		const { พ: _, ...rest } = columns;
		const file = 'องค์กร,ก,ข,ค\nอบต.ก,90,80,75\nรวม 1 แห่ง,,,\nหมายเหตุ: ก,,,\n,1,2,3\n';
		const choice = { matching: matching(rest), year: 2566 };
		const table = await firstOf(ingestOf(file, { choice }));
		expect(table).toMatchObject({ rows: 4, accepted: 1, refused: 3, year: 2566 });
		expect(told(table)).toEqual([
			'3  total_row รวม 1 แห่ง',
			'4  note_row หมายเหตุ',
			'5 agency_name no_agency ',
		]);
		expect(lines(table, 'fiscal_year')).toEqual(['2566']);
		const next = await ingestOf(file, { remembered: [choice.matching] });
		expect(next.toMatch.map(({ code }) => code)).toEqual(['no_year_column']);
	});

	it('never stands for an agency or a year that is not there', async () => {
		const choice = { matching: matching({ องค์กร: '', พ: 'fiscal_year' }) };
		const { tables, toMatch } = await ingestOf(text, { choice });
		expect([tables.length, toMatch.map(({ code }) => code)]).toEqual([0, ['no_agency_column']]);
	});
});
