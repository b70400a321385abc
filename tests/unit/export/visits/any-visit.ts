import fc from 'fast-check';
import { adviceItems, adviceText } from '$lib/ita';
import type { VisitTable } from '$lib/export/visits/visit-table';
import { choices, columns, readerOf, type Column, type Kind, type Value } from '$lib/visits';

/** What an attacker, a hurried clerk and a spreadsheet would write. */
const hostile = fc.constantFrom(
	...[
		'=1+1',
		"'=1+1",
		"''=1",
		'+66',
		'-5',
		'@SUM(A1)',
		'\t=1',
		'=HYPERLINK("http://example.invalid")',
	],
	...[
		'constructor',
		'__proto__',
		'toString',
		'NaN',
		'null',
		'true',
		'_x0041_',
		'_x005F_x0041_',
		'__x0041_',
	],
	...['<b>&amp;</b>', ']]>', '"', '""', ',', ';', 'a;b\tc', 'ก\nข', "'; DROP TABLE visits; --"],
	...[
		'\uFFFD',
		'\uD800',
		'\u{1FFFE}',
		'\u{1F600}',
		'\u0001',
		'\u007F',
		'\u0085',
		'\u2028',
		'\uFDD0',
	],
	...['อํา', 'น้ํา', '๑๒๓', 'ไม่มี', 'มี', 'รวม 12 แห่ง', '00123', '1e5', '0x1F', '2563-04-10', '#N/A'],
	...['e\u200B\u0301', '\u0E4D\u200B\u0E32', 'ก\u00A0ข', 'x'.repeat(400)],
);
const text = fc.oneof(
	hostile,
	fc.tuple(hostile, hostile).map((parts) => parts.join('')),
	fc.string({ unit: 'binary', maxLength: 20 }),
	fc.string({ unit: fc.constantFrom(..."อบต.กขคงโครงการ เพื่อ่้ํา๑='"), maxLength: 20 }),
);

const extremes = [0, 5e-324, 1e-7, 0.1 + 0.2, 100 / 3, 84.99, 85, 99.99999999999999, 100];
const score = fc.oneof(
	fc.constantFrom(...extremes),
	fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100),
	fc.double({ min: 0, max: 100, noNaN: true }),
);
const baht = fc.oneof(
	fc.constantFrom(...[1e21, 1.5e300, Number.MAX_VALUE, 0.01, 306_000]),
	fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
);
const day = fc
	.date({ min: new Date('1957-01-01'), max: new Date('2056-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));
const advice = fc
	.subarray(
		adviceItems.map(({ code }) => code),
		{ minLength: 1 },
	)
	.map((codes) => adviceText(codes) ?? '');

const ofKind: Readonly<Partial<Record<Kind, fc.Arbitrary<Value>>>> = {
	year: fc.integer({ min: 2500, max: 2599 }),
	date: day,
	// Zero has no sign in the contract.
	score: score.map((value) => value + 0),
	baht: baht.map((value) => value + 0),
	count: fc.oneof(fc.nat({ max: 300 }), fc.constant(2 ** 31 - 1)),
	advice,
};

function valueOf(column: Column): fc.Arbitrary<Value | undefined> {
	const few = choices[column.kind]?.map(({ value }) => value);
	if (few) return fc.constantFrom(...few);
	const own = ofKind[column.kind];
	if (own) return own;
	// A text is stored as its reader leaves it, in UTF-8: half a character is none.
	const read = readerOf(column, []);
	return text.map((written) => read(Buffer.from(written).toString()).value);
}

const anyVisit = fc.record(
	Object.fromEntries(
		columns.map((column) => {
			if (column.name === 'agency_name') {
				return [column.name, valueOf(column).map((name) => `อบต.${String(name ?? 'ก')}`)];
			}
			const value = valueOf(column);
			return [column.name, column.required ? value : fc.option(value, { nil: undefined })];
		}),
	),
);

/** Visits of every column, with blanks, extremes and hostile text, as they may stand once taken in. */
export const anyVisits: fc.Arbitrary<VisitTable> = fc
	.array(anyVisit, { minLength: 1, maxLength: 8 })
	.map((visits) => ({
		rows: visits.length,
		columns: columns.map((column) => ({ column, at: (row) => visits[row]?.[column.name] })),
	}));
