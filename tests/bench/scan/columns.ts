import { bands, choiceLists, indicators } from '$lib/ita';
import type { RunQuery } from '$lib/summaries';

/** What is one of a few, as whole numbers: 0 is unknown, the others stand for their names. */
export interface Codes {
	readonly codes: Uint16Array;
	readonly names: readonly string[];
}

/** The agency-years as typed arrays, extracted once. */
export interface Columns {
	readonly rows: number;
	readonly codes: Readonly<Record<CodeName, Codes>>;
	/** NaN is unknown. */
	readonly numbers: Readonly<Record<string, Float64Array>>;
	/** 1 is yes, 0 is no or unknown. */
	readonly flags: Readonly<Record<string, Uint8Array>>;
	readonly agency: Int32Array;
	readonly agencies: number;
	/** The row of the same agency in the year before, as seen in the same round; -1 where none is. */
	readonly before: Int32Array;
}

const codeColumns = {
	as_of: 'as_of',
	fiscal_year: 'fiscal_year',
	province: 'province',
	district: 'district',
	agency_type: 'agency_type',
	ita_year: 'ita_year',
	regime: 'regime',
	level: 'level',
	plan_round: 'plan_round',
	total: 'total',
	bin: 'CASE WHEN total = 100 THEN 19 ELSE floor(total / 5) END',
};
export type CodeName = keyof typeof codeColumns;

const planned = (sql: string) => `CASE WHEN completion_rate IS NOT NULL THEN ${sql} END`;
const statuses = ['completed', 'in_progress', 'not_started', 'cancelled'];
const accounted = statuses.map((status) => `coalesce(projects_${status}, 0)`).join(' + ');

const numberColumns: Record<string, string> = {
	score: 'total',
	...Object.fromEntries(indicators.map(({ id }) => [id, id])),
	completion_rate: 'completion_rate',
	projects: planned('projects_total'),
	...Object.fromEntries(
		statuses.map((status) => [`projects_${status}`, planned(`projects_${status}`)]),
	),
	projects_unaccounted: planned(`greatest(projects_total - (${accounted}), 0)`),
};

const flagColumns: Record<string, string> = {
	visited: 'visited',
	passes: 'total >= 85',
	assessed: 'total IS NOT NULL OR level IS NOT NULL',
	scored: 'total IS NOT NULL',
	incomplete: "level = 'incomplete'",
	submission_known: 'not_submitted IS NOT NULL',
	not_submitted: 'not_submitted',
	plan_not_reported: 'completion_rate IS NULL AND NOT eplan_reported',
	plan_unknown: 'completion_rate IS NULL AND coalesce(eplan_reported, true)',
	plans_at_6: 'completion_rate IS NOT NULL AND plan_round = 6',
	plans_at_12: 'completion_rate IS NOT NULL AND plan_round = 12',
	plans_at_unknown: 'completion_rate IS NOT NULL AND plan_round IS NULL',
	banded: 'band IS NOT NULL',
	...Object.fromEntries(bands.map((band) => [`band_${band}`, `band = '${band}'`])),
	...Object.fromEntries(
		choiceLists.flatMap(({ id, boxes, other }) => [
			[`${id}_answered`, `${id}_answered`],
			...boxes.map((box) => [`${box.id}_count`, box.id]),
			...(other ? [[`${other.id}_count`, `${other.id}_yes`]] : []),
		]),
	),
	flagged_agency: 'agency_flagged',
	flagged_ita: 'ita_flagged',
	flagged_plan: 'plan_flagged',
	computed_total: 'total_computed',
	computed_level: 'level_computed',
	inferred_round: 'round_inferred',
	joined_result: 'ita_joined',
};

const selected = (mark: string, columns: Record<string, string>) =>
	Object.entries(columns).map(([name, sql]) => `${sql} AS "${mark}${name}"`);

const query = `SELECT agency, ${[
	...selected('code/', codeColumns),
	...selected('number/', numberColumns),
	...selected('flag/', flagColumns),
].join(', ')} FROM plain`;

/** Gives whole numbers to names as they come; 0 is unknown. */
function coder(rows: number) {
	const numbers = new Map<unknown, number>([[null, 0]]);
	const codes = new Uint16Array(rows);
	return {
		take(row: number, name: unknown) {
			const code = numbers.get(name) ?? numbers.size;
			if (code > 0xffff) throw new Error('The scan codes no more than 65,535 names.');
			numbers.set(name, code);
			codes[row] = code;
		},
		result: (): Codes => ({ codes, names: [...numbers.keys()].map((name) => String(name ?? '-')) }),
	};
}

/** One entry a column, made by its name. */
const each = <Made>(columns: Record<string, string>, make: () => Made): [string, Made][] =>
	Object.keys(columns).map((name) => [name, make()]);

/** Reads the plain table into typed arrays. */
export async function extractColumns(run: RunQuery): Promise<Columns> {
	const parts = await run(
		'SELECT as_of, fiscal_year, count(*)::INTEGER AS n FROM plain GROUP BY ALL',
	);
	const rows = parts.reduce((sum, { n }) => sum + Number(n), 0);
	const codes = each(codeColumns, () => coder(rows));
	const numbers = each(numberColumns, () => new Float64Array(rows));
	const flags = each(flagColumns, () => new Uint8Array(rows));
	const agency = new Int32Array(rows);
	let row = 0;
	// Part by part: all rows at once, as objects, would not fit.
	for (const { as_of, fiscal_year } of parts) {
		const part = `as_of = '${String(as_of)}' AND fiscal_year = ${Number(fiscal_year)}`;
		for (const values of await run(`${query} WHERE ${part}`)) {
			agency[row] = values.agency as number;
			for (const [name, coded] of codes) coded.take(row, values[`code/${name}`]);
			for (const [name, column] of numbers) {
				column[row] = (values[`number/${name}`] as number | null) ?? Number.NaN;
			}
			for (const [name, column] of flags) column[row] = values[`flag/${name}`] ? 1 : 0;
			row++;
		}
	}
	const coded = Object.fromEntries(
		codes.map(([name, { result }]) => [name, result()]),
	) as Columns['codes'];
	return {
		rows,
		codes: coded,
		numbers: Object.fromEntries(numbers),
		flags: Object.fromEntries(flags),
		agency,
		agencies: agency.reduce((most, own) => Math.max(most, own), 0) + 1,
		before: rowsBefore(coded, agency),
	};
}

/** For each row the same agency's row of the year before. */
function rowsBefore({ as_of, fiscal_year }: Columns['codes'], agency: Int32Array): Int32Array {
	const years = fiscal_year.names.map(Number);
	const key = (row: number, back: number) =>
		(agency[row]! * 4 + as_of.codes[row]!) * 10_000 + years[fiscal_year.codes[row]!]! - back;
	const rows = new Map(Array.from(agency, (_, row) => [key(row, 0), row]));
	return Int32Array.from(agency, (_, row) => rows.get(key(row, 1)) ?? -1);
}
