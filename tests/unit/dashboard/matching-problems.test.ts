import { expect, it } from 'vitest';
import type { PreviewColumn } from '$lib/ingest';
import { problemsOf } from '$lib/dashboard/matching-problems';

const column = (id: string, to: string[], reason: PreviewColumn['reason'] = 'chosen') => ({
	...{ id, to, reason, samples: [], readings: [] },
});
const problems = (columns: PreviewColumn[], year?: number) =>
	problemsOf({ columns }, year).map((problem) => JSON.stringify(problem));

it('nothing stands in the way where agency and year are given, the year by a column or for all rows', () => {
	expect(problems([column('ก', ['agency_name']), column('ข', ['fiscal_year'])])).toEqual([]);
	expect(problems([column('ก', ['agency_name']), column('ข', [])], 2566)).toEqual([]);
});

it('what is missing, left open or chosen twice is told, with its headers', () => {
	expect(
		problems([column('ก', [], 'ambiguous'), column('ข', ['iit']), column('ค', ['iit'])]),
	).toEqual([
		'{"code":"no_agency"}',
		'{"code":"no_year"}',
		'{"code":"undecided","headers":["ก"]}',
		'{"code":"twice","column":"iit","headers":["ข","ค"]}',
	]);
});

it('a place that is split out and chosen beside is chosen twice', () => {
	const given = [column('ก', ['agency_name']), column('ข', ['fiscal_year'])];
	const places = [column('ค', ['district', 'province']), column('ง', ['province'])];
	expect(problems([...given, ...places])).toEqual([
		'{"code":"twice","column":"province","headers":["ค","ง"]}',
	]);
});
