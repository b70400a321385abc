import { afterAll, beforeAll, expect, test } from 'vitest';
import { defaultFilter, type AsOf } from '$lib/filters';
import { formSections } from '$lib/visits';
import { agencyList, agencyRecord, type AgencyForm, type FormSection } from '$lib/summaries';
import type { VisitRecord } from '../../data/generate/record';
import { simulateProvince } from '../../data/generate/simulate';
import { compose, type AgencyYear } from '../oracle/compose';
import { identify } from '../oracle/identity';
import { assess } from '../oracle/scores';
import { openProvince, type Opened } from './province';

const { visits, mistakes } = simulateProvince();
const visitAt = (row: number | undefined) => visits.find((visit) => visit.row === row);
const agencyYears = compose(visits);
const agencyOf = identify(visits);
let opened: Opened;

beforeAll(async () => {
	opened = await openProvince('utf8');
});
afterAll(() => opened.engine.close());

const run = (sql: string) => opened.warehouse.query(sql);

/** The forms of every agency of a year, as the list's links lead to them, each with its agency-year. */
async function pairsOf(
	year: number,
	asOf: AsOf,
): Promise<{ name: string; form: AgencyForm; truth: AgencyYear }[]> {
	const { catalogue } = opened.stock;
	const entries = await agencyList(
		run,
		{ ...defaultFilter(catalogue), years: [year], asOf },
		catalogue,
	);
	const pairs = [];
	for (const { key, name } of entries) {
		const record = await agencyRecord(run, { key, year, asOf });
		const form = record?.form;
		const [latest] = form?.visits ?? [];
		const truth = agencyYears.find(
			(one) =>
				one.asOf === asOf && one.year === year && one.sections.agency.row === latest?.visit?.row,
		);
		if (!form || !truth) throw new Error(`${name} leads nowhere.`);
		expect(record.name).toBe(name);
		pairs.push({ name, form, truth });
	}
	return pairs;
}

/** What the file leaves blank and the page works out; form scores have a test of their own. */
const workedOut: Record<string, (visit: VisitRecord) => unknown> = {
	ita_fiscal_year: (visit) => assess(visit).year,
	ita_total: (visit) => assess(visit).total,
	ita_level: (visit) => assess(visit).level,
	...Object.fromEntries(
		Object.entries({ iit: [1, 5], eit: [6, 8], oit: [9, 10] }).map(([form, [first, last]]) => [
			form,
			(visit: VisitRecord) => visit.values[form] ?? meanOf(visit, Number(first), Number(last)),
		]),
	),
};

function meanOf({ values }: VisitRecord, first: number, last: number): number | undefined {
	const scores = Array.from(
		{ length: last - first + 1 },
		(_, index) => values[`i${first + index}`],
	);
	if (!scores.every((score) => typeof score === 'number')) return undefined;
	return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

const same = (ours: unknown, truth: unknown) =>
	typeof ours === 'number' && typeof truth === 'number'
		? Math.abs(ours - truth) < 1e-9
		: ours === truth;

/** Values of a section that are not those of the visit it should be from. */
function wrongIn({ section, visit, fields }: FormSection, from: VisitRecord | undefined): string[] {
	if (visit?.row !== from?.row) return [`${section}: row ${visit?.row} for ${from?.row}`];
	return fields.flatMap(({ column: { name }, value }) => {
		const truth = from && (workedOut[name] ? workedOut[name](from) : from.values[name]);
		return same(value, truth)
			? []
			: [`row ${from?.row}, ${name}: ${String(value)} for ${String(truth)}`];
	});
}

/** Of the agency itself the file holds many spellings, the generator's values but one. */
const spelt = new Set(['province', 'district', 'agency_name']);

test.each([
	[2563, 'latest'],
	[2566, 'latest'],
	[2565, 6],
	[2569, 12],
] as const)('every value of every agency of %i as of %s is the one given', async (year, asOf) => {
	const pairs = await pairsOf(year, asOf);
	expect(pairs.length).toBeGreaterThan(100);
	const wrong = pairs.flatMap(({ form, truth }) => [
		...form.sections.flatMap((section) =>
			wrongIn(section, truth.sections[section.section as keyof AgencyYear['sections']]),
		),
		...form.visits.flatMap(({ fields, ...section }) =>
			wrongIn(
				{ ...section, fields: fields.filter(({ column }) => !spelt.has(column.name)) },
				visitAt(section.visit?.row),
			),
		),
	]);
	expect(wrong).toEqual([]);
	for (const { form, truth } of pairs) {
		expect(form.sections.map(({ section }) => section)).toEqual(
			formSections.filter((section) => section !== 'agency'),
		);
		expect(form.visits.map(({ visit }) => visit?.row).sort()).toEqual(
			[...agencyOf]
				.filter(([own, agency]) => own.accepted && agency === truth.agency)
				.filter(([{ values }]) => values.fiscal_year === year)
				.filter(([{ values }]) => asOf === 'latest' || values.round === asOf)
				.map(([{ row }]) => row)
				.sort(),
		);
	}
	const differing = pairs.filter(({ form }) => form.differentTotals).map(({ name }) => name);
	expect(differing).toEqual(
		pairs.filter(({ truth }) => truth.totalsDiffer).map(({ name }) => name),
	);
	// Were it otherwise, half of this would hold nothing.
	const rowsOf = ({ sections }: AgencyForm) =>
		new Set(sections.flatMap(({ visit }) => visit?.row ?? []));
	const mixed = pairs.filter(({ form }) => rowsOf(form).size > 1).length;
	expect(mixed > 0).toBe(asOf === 'latest');
});

test('a cell that cannot be read is unknown, and no text gets lost', async () => {
	const pairs = await pairsOf(2564, 'latest');
	const sections = pairs.flatMap(({ form }) => form.sections);
	const valueAt = (row: number, column: string) =>
		sections
			.find(
				({ visit, fields }) =>
					visit?.row === row && fields.some((one) => one.column.name === column),
			)
			?.fields.find((one) => one.column.name === column);
	const blanked = mistakes.filter(({ code, row, column }) => {
		return /^not_a_|out_of_range|_count$/.test(code) && column && valueAt(row, column);
	});
	expect(blanked.length).toBeGreaterThan(1);
	for (const { row, column = '', value } of blanked) {
		expect(visitAt(row)?.cells[column]).toBe(value);
		const field = valueAt(row, column);
		// A total is worked out in its place, and said to be.
		expect(field?.value === undefined || field.computed, `row ${row} ${column}`).toBe(true);
	}
	const lines = sections
		.flatMap(({ fields }) => fields)
		.filter(({ value }) => typeof value === 'string' && value.includes('\n'));
	expect(lines.length).toBeGreaterThan(0);
});
