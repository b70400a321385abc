import type { Catalogue } from '$lib/filters';
import { namedAgencies, namedColumns, namedIn, type NamedAgency } from './agency-points';
import type { RunQuery } from './summary';

/** Agencies one by one. */
export interface Listing<Row> {
	/** How many there are; the list may hold fewer. */
	readonly n: number;
	/** By district and name. */
	readonly rows: readonly (NamedAgency & Row)[];
}

/** As many as are listed at once, more than a year of any province: each takes its time to read and draw. */
export const firstListed = 500;

/** As many as are listed where all are asked for. */
export const mostListed = 20_000;

interface ListingParts<Row> {
	/** The agency-years: what stands after FROM. */
	readonly from: string;
	/** SQL of what is read beside the names, by name; of the texts too. */
	readonly columns: Readonly<Record<string, string>>;
	/** Text columns of the visits that sections were taken from, by section. */
	readonly texts?: Readonly<Record<string, readonly string[]>>;
	/** Which of them are listed, in SQL over agency-years and texts. */
	readonly where?: string;
	readonly read: (row: Readonly<Record<string, unknown>>) => Row;
}

/** Lists the first agency-years of a filter, each with what its visits' sections say. */
export async function listing<Row>(
	run: RunQuery,
	catalogue: Catalogue,
	most: number,
	{ from, columns, texts = {}, where = 'true', read }: ListingParts<Row>,
): Promise<Listing<Row>> {
	const sections = Object.entries(texts);
	const selected = Object.entries(columns).map(([name, sql]) => `${sql} AS ${name}`);
	const rows = await run(`
SELECT ${[namedColumns, ...selected].join(', ')},
	(count(*) OVER ())::INTEGER AS n
FROM ${namedAgencies(from)}
${sections
	.map(
		([section, own]) =>
			`LEFT JOIN (SELECT visit AS ${section}_visit, ${own.join(', ')} FROM visits) USING (${section}_visit)`,
	)
	.join('\n')}
WHERE ${where}
ORDER BY sources.district_key, sources.agency_name, key, year LIMIT ${most}`);
	const named = namedIn(catalogue);
	return {
		n: (rows[0]?.n as number | undefined) ?? 0,
		rows: rows.map((row) => ({ ...named(row), ...read(row) })),
	};
}
