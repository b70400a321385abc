import type { Catalogue } from '$lib/filters';
import { byName, namedIn, namedRows, placed, type NamedAgency } from './agency-points';
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
	/** Columns of theirs that are read beside the names. */
	readonly columns: readonly string[];
	/** Text columns of the visits that sections were taken from, by section. */
	readonly texts?: Readonly<Record<string, readonly string[]>>;
	readonly read: (row: Readonly<Record<string, unknown>>) => Row;
}

/** Lists the first agency-years of a filter, each with what its visits' sections say. */
export async function listing<Row>(
	run: RunQuery,
	catalogue: Catalogue,
	most: number,
	{ from, columns, texts = {}, read }: ListingParts<Row>,
): Promise<Listing<Row>> {
	const sections = Object.keys(texts).map((section) => `${section}_visit`);
	const first = `
SELECT ${[placed, ...columns, ...sections].join(', ')}, (count(*) OVER ())::INTEGER AS n
FROM ${from} ORDER BY ${byName} LIMIT ${most}`;
	const withTexts = Object.entries(texts).reduce(
		// Said once more how few they are: of a second join the engine would think that they are as many
		// as the visits, and take in all texts to find these.
		(rows, [section, own]) => `
SELECT * FROM (${rows})
LEFT JOIN (SELECT visit AS ${section}_visit, ${own.join(', ')} FROM visits) USING (${section}_visit)
LIMIT ${most}`,
		first,
	);
	const rows = await run(namedRows(withTexts));
	const named = namedIn(catalogue);
	return {
		n: (rows[0]?.n as number | undefined) ?? 0,
		rows: rows.map((row) => ({ ...named(row), ...read(row) })),
	};
}
