import type { Preview } from '$lib/ingest';

/** Why a table cannot be taken in as it is matched so far; which columns of the file it is about. */
export type MatchingProblem =
	| { readonly code: 'no_agency' | 'no_year' }
	| { readonly code: 'undecided'; readonly headers: readonly string[] }
	| { readonly code: 'twice'; readonly column: string; readonly headers: readonly string[] };

/** What stands in the way of taking a table in: what is missing, left open, or chosen twice. */
export function problemsOf(
	{ columns }: Pick<Preview, 'columns'>,
	year: number | undefined,
): MatchingProblem[] {
	const headersBy = new Map<string, string[]>();
	for (const { id, to } of columns) {
		for (const name of to) headersBy.set(name, [...(headersBy.get(name) ?? []), id]);
	}
	const problems: MatchingProblem[] = [];
	if (!headersBy.has('agency_name')) problems.push({ code: 'no_agency' });
	if (!headersBy.has('fiscal_year') && year === undefined) problems.push({ code: 'no_year' });
	const undecided = columns.filter(({ reason }) => reason === 'ambiguous').map(({ id }) => id);
	if (undecided.length > 0) problems.push({ code: 'undecided', headers: undecided });
	for (const [column, headers] of headersBy) {
		if (headers.length > 1) problems.push({ code: 'twice', column, headers });
	}
	return problems;
}
