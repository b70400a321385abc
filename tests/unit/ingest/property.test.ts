import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columns } from '$lib/visits';
import { refusal, take, visitsOf } from './take';

const settings = { seed: 2569, numRuns: 60 };

/** Cells that offices write, and cells that no one should. */
const cell = fc.oneof(
	fc.constantFrom(
		...[
			'',
			'-',
			'ไม่มี',
			'มี',
			'x',
			'✓',
			'0',
			'1',
			'6',
			'12',
			'๒๕๖๓',
			'2563',
			'63',
			'-1',
			'2.5',
			'101',
		],
		...[
			'306,000.- บาท',
			'10 เม.ย. 63',
			'2563-04-10',
			'43931',
			'อบต.ก',
			'รวม',
			'--',
			'AA',
			'ผ่าน',
			'กลาง',
		],
		...[
			"'=1+1",
			'=HYPERLINK("http://example.invalid")',
			'__proto__',
			'constructor',
			'"',
			'a\nb',
			'\uFFFD',
		],
	),
	fc.string({ unit: 'binary', maxLength: 12 }),
	fc.double().map(String),
);
/** Where no name tells a type and no column gives one, the table is asked about. */
const always = ['หน่วยงาน', 'ปีงบประมาณ', 'ประเภทหน่วยงาน'];
const optional = columns
	.filter(({ name, required }) => !required && name !== 'agency_type')
	.map(({ name, headers }) => headers[0] ?? name);
const table = fc.shuffledSubarray(optional).chain((chosen) => {
	const all = [...always, ...chosen];
	const row = fc.array(cell, { minLength: all.length, maxLength: all.length });
	return fc.record({ all: fc.constant(all), rows: fc.array(row, { minLength: 1, maxLength: 12 }) });
});

const quoted = (text: string) => `"${text.replaceAll('"', '""').replaceAll('\0', '')}"`;
const csv = (records: readonly (readonly string[])[]) =>
	records.map((record) => record.map(quoted).join(',')).join('\n');

/** Rows of nothing but blanks are no rows, so each gets a mark of its own in a column unknown to the contract. */
const marked = (rows: readonly (readonly string[])[]) =>
	rows.map((row, index) => [...row, `แถว ${index}`]);

/** Codes that refuse a row for its own values; totals, notes and headers are refused as such. */
const refusing = /^(no_agency|no_year|total_row|note_row|repeated_header)$/;

describe('whatever stands in the cells', () => {
	it('accepted + refused = rows, and every refused row has its finding', async () => {
		await fc.assert(
			fc.asyncProperty(table, async ({ all, rows }) => {
				const ingested = await take(csv([[...all, 'เครื่องหมาย'], ...marked(rows)]));
				expect(ingested.rows).toBe(rows.length);
				expect(ingested.accepted + ingested.refused).toBe(ingested.rows);
				expect(visitsOf(ingested)).toHaveLength(ingested.accepted);
				const refused = ingested.findings.filter(({ code }) => refusing.test(code));
				expect(new Set(refused.map(({ row }) => row)).size).toBe(ingested.refused);
			}),
			settings,
		);
	});

	it('a row with a cell too many is refused, one with blanks too many is not', async () => {
		const beyond = fc.array(fc.constantFrom('', ' ', '0', 'x'), { maxLength: 3 });
		await fc.assert(
			fc.asyncProperty(table, fc.array(beyond, { maxLength: 12 }), async ({ all, rows }, tails) => {
				const tailed = marked(rows).map((row, index) => [...row, ...(tails[index] ?? [])]);
				const ingested = await take(csv([[...all, 'เครื่องหมาย'], ...tailed]));
				const overfull = tails
					.slice(0, rows.length)
					.flatMap((tail, index) => (tail.some((cell) => cell.trim()) ? [index + 2] : []));
				const told = ingested.findings.filter(({ code }) => code === 'too_many_cells');
				const noVisits = ingested.findings.filter(({ code }) => code === 'total_row');
				const others = new Set(noVisits.map(({ row }) => row));
				expect(told.map(({ row }) => row)).toEqual(overfull.filter((row) => !others.has(row)));
				expect(ingested.rows).toBe(rows.length);
				expect(ingested.accepted + ingested.refused).toBe(ingested.rows);
				expect(ingested.refused).toBeGreaterThanOrEqual(overfull.length);
			}),
			settings,
		);
	});

	it('the order of the columns changes nothing', async () => {
		await fc.assert(
			fc.asyncProperty(table, async ({ all, rows }) => {
				const records = [[...all, 'เครื่องหมาย'], ...marked(rows)];
				const straight = await take(csv(records));
				const turned = await take(csv(records.map((record) => [...record].reverse())));
				expect(visitsOf(turned)).toEqual(visitsOf(straight));
				expect(turned.repairs).toEqual(straight.repairs);
				const told = ({ findings }: typeof straight) =>
					findings.map(({ row, column, code }) => `${row} ${column} ${code}`).sort();
				expect(told(turned)).toEqual(told(straight));
			}),
			settings,
		);
	});
});

describe('whatever the file', () => {
	it('bytes are taken in or turned away with a code', async () => {
		await fc.assert(
			fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
				await refusal(bytes);
			}),
			{ ...settings, numRuns: 300 },
		);
	});

	it('text under our headers is, too', async () => {
		const text = fc.string({
			unit: fc.constantFrom(...'"\',;\t\n\r\0กํา๑1-.=นาย\u200B\uFEFF'),
			maxLength: 80,
		});
		await fc.assert(
			fc.asyncProperty(text, async (body) => {
				await refusal(`หน่วยงาน,ปีงบประมาณ,รอบ\n${body}`);
			}),
			{ ...settings, numRuns: 300 },
		);
	});
});
