import fc from 'fast-check';
import { zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import writeXlsx from 'write-excel-file/node';
import { describe, expect, it } from 'vitest';
import { refusal, take, visitsOf } from './take';

const settings = { seed: 2569, numRuns: 100 };

const columns = ['ปีงบประมาณ', 'อำเภอ', 'คะแนน ITA', 'จำนวนโครงการ', 'เปิดเผยแผน', 'ข้อเสนอแนะ'];
const cell = fc.oneof(
	fc.constantFrom('', '-', 'มี', 'ไม่มี', '✓', 'x', 'รวม', '๒๕๖๖', '#N/A', '=1+1', '<b>', '2566'),
	fc.integer({ min: -5, max: 3000 }),
	fc.nat(100_000_000).map((millionths) => millionths / 1e6),
	fc.string({ unit: 'grapheme-ascii', maxLength: 8 }).map((text) => text.trim()),
);
const rows = fc.array(fc.array(cell, { minLength: 6, maxLength: 6 }), {
	minLength: 1,
	maxLength: 10,
});
type Row = (string | number)[];

/** Each row names an agency, so that none is empty. */
const named = (table: readonly Row[]) => table.map((row, index): Row => [`อบต.ที่ ${index}`, ...row]);
const quoted = (value: string | number) => `"${String(value).replaceAll('"', '""')}"`;
const csv = (table: readonly Row[]) => table.map((row) => row.map(quoted).join(',')).join('\n');

async function xlsx(table: readonly Row[]): Promise<Uint8Array> {
	const cells = table.map((row) =>
		row.map((value) => (value === '' ? null : { value, type: value.constructor as typeof String })),
	);
	return new Uint8Array(await writeXlsx(cells).toBuffer());
}

describe('one table', () => {
	it('comes to the same visits and findings from CSV, a workbook and an archive of it', async () => {
		await fc.assert(
			fc.asyncProperty(rows, async (given) => {
				const table: Row[] = [['หน่วยงาน', ...columns], ...named(given)];
				const fromCsv = await take(csv(table));
				const workbook = await xlsx(table);
				for (const bytes of [workbook, zipSync({ 'a.xlsx': workbook })]) {
					const other = await take(bytes, 'visits');
					expect(visitsOf(other)).toEqual(visitsOf(fromCsv));
					expect(other.findings).toEqual(fromCsv.findings);
					expect(other.accepted + other.refused).toBe(other.rows);
					expect(other.rows).toBe(given.length);
				}
			}),
			{ ...settings, numRuns: 25 },
		);
	});
});

describe('a damaged file', () => {
	const names = [
		...['merged-cells.xlsx', 'two-rounds.zip', 'report.xls', 'unicode-text.txt', 'old-excel.xls'],
		...['zstd.parquet', 'mixed-encodings.csv'],
	];
	const damage = fc.record({
		name: fc.constantFrom(...names),
		cut: fc.double({ min: 0, max: 1, noNaN: true }),
		spots: fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 6 }),
	});

	it('is taken in or turned away with a code, never anything else', async () => {
		await fc.assert(
			fc.asyncProperty(damage, async ({ name, cut, spots }) => {
				const bytes = new Uint8Array(readFileSync(`tests/fixtures/ingest/${name}`));
				for (const [at, value] of spots) bytes[at % bytes.length] = value;
				// It throws on any other error.
				await refusal(cut > 0.5 ? bytes : bytes.slice(0, bytes.length * cut * 2), name);
			}),
			{ ...settings, numRuns: 400 },
		);
	});
});

describe('whatever markup', () => {
	it('is taken in or turned away with a code', async () => {
		const tag = fc.constantFrom(
			...['<tr>', '<td>', '</td>', '<td colspan=3>', '<td rowspan=70000>', '<table>', '</table>'],
			...['<script>', '</script>', '&nbsp;', '&#3585;', '<td colspan=-1>', '<!--', '-->', '</tr>'],
			...['หน่วยงาน', 'ปี', '2566', 'รวม', '<br>', '<![CDATA['],
		);
		await fc.assert(
			fc.asyncProperty(fc.array(tag, { maxLength: 40 }), async (tags) => {
				await refusal(`<table><tr><td>หน่วยงาน<td>ปี${tags.join('')}`, 'report.xls');
			}),
			{ ...settings, numRuns: 300 },
		);
	});
});
