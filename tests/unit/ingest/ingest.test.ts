import { tableFromIPC } from '@uwdata/flechette';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findingsOfBytes } from '$lib/ingest/finding-bytes';
import { ingest } from '$lib/ingest/ingest';
import { take, visitsOf } from './take';

const codesOf = (findings: readonly { row: number; column?: string; code: string }[]) =>
	findings.map(({ row, column, code }) => `${row} ${column} ${code}`);

it('personal data is masked in the report too, whatever its column is of', async () => {
	const head = 'ปีงบประมาณ,ชื่อหน่วยงาน,คะแนน ITA,วันที่ลงพื้นที่,เผยแพร่แผน';
	const table = await take(`${head}\n2563,อบต.ก,โทร 081-234-5678,นางสาว ข ดีใจ,นาย สมชาย ใจดี`);
	const values = table.findings.map(({ value }) => value).join('\n');
	expect(table.findings.length).toBeGreaterThan(1);
	expect(values).not.toMatch(/5678|ดีใจ|สมชาย/);
});

describe('the real visit', () => {
	it('is taken in whole', async () => {
		const bytes = readFileSync('data/real-visit/visit.csv');
		const ingested = await take(bytes, 'visit.csv');
		expect(ingested).toMatchObject({
			name: 'visit.csv',
			size: bytes.length,
			format: 'csv',
			encoding: 'utf-8',
			separator: ',',
			rows: 1,
			accepted: 1,
			refused: 0,
			people: [],
			unknown: [],
		});
		expect(codesOf(ingested.findings)).toEqual([
			'2 oit nothing_submitted',
			'2 agency_type type_inferred',
		]);
		const [visit] = visitsOf(ingested);
		expect(visit).toMatchObject({
			file: 7,
			row: 2,
			agency_type: 'sao',
			round: 6,
			round_inferred: true,
			projects_in_progress: null,
			completion_rate: 0.425,
			band: 'medium',
			ita_year: 2562,
			total: 51.27,
			level: 'E',
			oit_score: 0,
			not_submitted: true,
			advice_in_place: null,
			oit_hr_complete: null,
			oit_hr_complete_reason: 'กำลังดำเนินการ',
			has_advice: true,
			has_suggestions: false,
		});
		expect(visit?.iit_score).toBeCloseTo(93.006, 9);
		expect(visit?.eit_score).toBeCloseTo(77.893, 3);
		expect(new Date(Number(visit?.visit_date)).toISOString()).toBe('2020-04-10T00:00:00.000Z');
	});
});

describe('rows', () => {
	it('without an agency or a year, and rows of totals, are refused with the reason', async () => {
		const { rows, accepted, refused, findings } = await take(
			'หน่วยงาน,ปี,จำนวนโครงการ\nอบต.ก,2563,3\n,2563,4\nอบต.ข,ปีนี้,x\n...,,1\nรวมทั้งหมด,2563,7\n',
		);
		expect({ rows, accepted, refused }).toEqual({ rows: 5, accepted: 1, refused: 4 });
		expect(codesOf(findings)).toEqual([
			'3 agency_name no_agency',
			'4 fiscal_year no_year',
			'5 agency_name no_agency',
			'5 fiscal_year no_year',
			'6 undefined total_row',
		]);
		expect(findings[1]).toEqual({
			file: 7,
			row: 4,
			column: 'fiscal_year',
			value: 'ปีนี้',
			code: 'no_year',
		});
	});

	it('with more cells than headers are refused whole: nothing of them stands in a wrong column', async () => {
		const ingested = await take(
			'หน่วยงาน,ปี,วงเงินงบประมาณ,จำนวนโครงการ\n' +
				'อบต.ก,2563,306,000,3\nอบต.ข,2563,"306,000",3,,\n,ปีนี้,1,2,3\nอบต.ค,2563,7,8\n',
		);
		const { rows, accepted, refused, findings } = ingested;
		expect({ rows, accepted, refused }).toEqual({ rows: 4, accepted: 2, refused: 2 });
		expect(findings).toEqual([
			{ file: 7, row: 2, code: 'too_many_cells' },
			{ file: 7, row: 4, code: 'too_many_cells' },
		]);
		expect(visitsOf(ingested)).toMatchObject([
			{ agency_name: 'อบต.ข', plan_budget: 306000, projects_total: 3 },
			{ agency_name: 'อบต.ค', plan_budget: 7, projects_total: 8 },
		]);
	});

	it('with a wrong value keep the rest', async () => {
		const ingested = await take(
			'หน่วยงาน,ปี,จำนวนโครงการ,คะแนน ITA,วันที่\nอบต.ก,2563,-1,101,31/4/2563\n',
		);
		expect(codesOf(ingested.findings)).toEqual([
			'2 projects_total negative_count',
			'2 ita_total out_of_range',
			'2 visit_date not_a_date',
		]);
		expect(visitsOf(ingested)[0]).toMatchObject({
			agency_name: 'อบต.ก',
			projects_total: null,
			ita_total: null,
			visit_date: null,
		});
	});

	it('all refused leave an empty stream', async () => {
		const ingested = await take('หน่วยงาน,ปี\n,2563\n');
		expect(ingested).toMatchObject({ rows: 1, accepted: 0, refused: 1 });
		expect(visitsOf(ingested)).toEqual([]);
	});

	it('that are refused leave none of their texts in the stream', async () => {
		const rows = ['อบต.ก,2563,แรก', ',2563,ลับ', 'อบต.ข,2563,', 'อบต.ค,2563,หลัง', ',2563,แรก'];
		const ingested = await take(['หน่วยงาน,ปี,observations', ...rows, ''].join('\n'));
		expect(ingested).toMatchObject({ accepted: 3, refused: 2 });
		expect(visitsOf(ingested)).toMatchObject([
			{ agency_name: 'อบต.ก', observations: 'แรก', row: 2 },
			{ agency_name: 'อบต.ข', observations: null, row: 4 },
			{ agency_name: 'อบต.ค', observations: 'หลัง', row: 5 },
		]);
		const kept = new TextDecoder().decode(ingested.ipc);
		expect(['แรก', 'ลับ', 'หลัง'].filter((text) => kept.includes(text))).toEqual(['แรก', 'หลัง']);
	});

	it('say nothing of columns that the file does not have, and these are not in the stream', async () => {
		const { ipc } = await take('หน่วยงาน,ปี,IIT\nอบต.ก,2563,\n');
		const names = tableFromIPC(ipc).schema.fields.map(({ name }) => name);
		expect(names).toEqual(expect.arrayContaining(['agency_name', 'fiscal_year', 'file', 'row']));
		expect(names).not.toContain('eit');
		expect(names).not.toContain('iit');
	});

	it('name their value shortened, and repairs are counted', async () => {
		const { findings, repairs } = await take(
			`หน่วยงาน,ปี,จำนวนโครงการ\nอบต.อ\u0E4D\u0E32,๒๕๖๓,${'ก'.repeat(999)}\n`,
		);
		expect(findings[0]?.value).toHaveLength(200);
		expect(repairs).toEqual({ decomposed_am: 1, thai_digits: 1 });
	});
});

describe('what is kept of a table', () => {
	it('is its stream in pieces and its findings, whose memory another thread may have', async () => {
		const bytes = new Uint8Array(readFileSync('data/simulated-province/visits.parquet'));
		const takeIn = () => ingest({ name: 'visits.parquet', bytes, file: 1 }, () => undefined);
		const { tables, copies } = await takeIn();
		const [[table], [copy]] = [tables, copies];
		expect(copy).toMatchObject({ hash: table?.hash, number: table?.number });
		expect(Buffer.concat(copy?.ipc ?? []).equals(table?.ipc ?? new Uint8Array())).toBe(true);
		expect(await findingsOfBytes(copy?.findings ?? new Uint8Array())).toEqual(table?.findings);
		// Nothing of it is the library's own, which the next table would miss.
		const transfer = new Set(copy?.ipc.map(({ buffer }) => buffer));
		structuredClone(copy, { transfer: [...transfer] });
		expect(copy?.ipc.every(({ length }) => length === 0)).toBe(true);
		const [again] = (await takeIn()).tables;
		expect(Buffer.from(again?.ipc ?? []).equals(table?.ipc ?? new Uint8Array())).toBe(true);
	});
});

describe('progress', () => {
	it('goes from parsing through matching and checking to packing', async () => {
		const stages = new Set<string>();
		const bytes = new TextEncoder().encode('หน่วยงาน,ปี\nอบต.ก,2563\n');
		const { ingest } = await import('$lib/ingest/ingest');
		await ingest({ name: 'visits.csv', bytes, file: 1 }, ({ stage }) => stages.add(stage));
		expect([...stages]).toEqual(['parsing', 'matching', 'checking', 'packing']);
	});
});
