import { indicators } from '$lib/ita';
import { chosen, without, type Catalogue, type Filter } from '$lib/filters';
import type { Change } from './changes';
import type { RunQuery } from './summary';

/** What is held against the year before: the total, and each indicator. */
export const changingScores = ['total', ...indicators.map(({ id }) => id)];

/** Means of this year and the year before, 0–100, over the same agencies, by score. */
export type ScoreChanges = Readonly<Record<string, Change>>;

const pairs = (id: string) => `now.${id} IS NOT NULL AND before.${id} IS NOT NULL`;
const mean = (side: 'now' | 'before', id: string) =>
	`(avg(${side}.${id}) FILTER (${pairs(id)}) / score_scale())::DOUBLE AS ${id}_${side}`;

/**
 * Each agency-year of a filter against its own of the year before, seen as of the same round,
 * whatever the filter says of that one; only within one set of levels.
 * @returns undefined where the filter holds several years, of which none is "the year before".
 */
export async function scoreChanges(
	run: RunQuery,
	filter: Filter,
	catalogue: Catalogue,
): Promise<ScoreChanges | undefined> {
	const [year, ...others] = filter.years;
	if (year === undefined || others.length > 0) return undefined;
	const anywhere = without(filter, ['provinces', 'districts', 'types', 'levels', 'scores']);
	const before = chosen({ ...anywhere, years: [year - 1] }, catalogue);
	const columns = changingScores.flatMap((id) => [
		`count(*) FILTER (${pairs(id)})::INTEGER AS ${id}_n`,
		mean('now', id),
		mean('before', id),
	]);
	const [row = {}] = await run(`
SELECT ${columns.join(',\n\t')}
FROM (SELECT * FROM ${chosen(filter, catalogue)}) AS now
JOIN (SELECT * FROM ${before}) AS before USING (agency)
WHERE now.regime = before.regime`);
	const known = (name: string) => (row[name] as number | null) ?? undefined;
	return Object.fromEntries(
		changingScores.map((id) => [
			id,
			{ n: known(`${id}_n`) ?? 0, now: known(`${id}_now`), before: known(`${id}_before`) },
		]),
	);
}
