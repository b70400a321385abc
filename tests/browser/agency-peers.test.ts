import { afterAll, beforeAll, expect, test } from 'vitest';
import { defaultFilter, type AsOf } from '$lib/filters';
import { agencyHistory, agencyList, agencyPeers } from '$lib/summaries';
import { simulateProvince } from '../../data/generate/simulate';
import { compose, type AgencyYear } from '../oracle/compose';
import { peersOf } from '../oracle/peers';
import { assessedIn } from '../oracle/scores';
import { knownPlan } from '../oracle/plan-figures';
import { differences } from './compare';
import { openProvince, type Opened } from './province';

const agencyYears = compose(simulateProvince().visits);
let opened: Opened;

beforeAll(async () => {
	opened = await openProvince('utf8');
});
afterAll(() => opened.engine.close());

const run = (sql: string) => opened.warehouse.query(sql);

/** Every so manieth agency of a year as the list names it, with the one agency-year it can only be. */
async function some(year: number, asOf: AsOf, step: number) {
	const { catalogue } = opened.stock;
	const filter = { ...defaultFilter(catalogue), years: [year], asOf };
	const entries = await agencyList(run, filter, catalogue);
	return entries
		.flatMap((entry) => {
			const own = agencyYears.filter(
				(one) =>
					one.year === year &&
					one.asOf === asOf &&
					one.type === (entry.type ?? '') &&
					one.district === (entry.district ?? '').replace(/^-$/, '') &&
					assessedIn(one)?.total === entry.total &&
					entry.name.endsWith(one.name.slice(-5)),
			);
			return own.length === 1 && own[0] ? [{ key: entry.key, own: own[0] }] : [];
		})
		.filter((_, index) => index % step === 0);
}

test.each<[number, AsOf, number]>([
	[2563, 'latest', 4],
	[2567, 12, 6],
	[2569, 6, 6],
])(
	'means, quartiles and ranks of agencies of %i as of %s are the oracle’s',
	async (year, asOf, step) => {
		const agencies = await some(year, asOf, step);
		expect(agencies.length).toBeGreaterThan(15);
		const found: string[] = [];
		let ranked = 0;
		for (const { key, own } of agencies) {
			const peers = await agencyPeers(run, { key, year, asOf });
			const rank = (scope: string) => {
				const { rank, n } = peers?.ranks.find((one) => one.scope === scope) ?? {};
				return rank === undefined ? undefined : { rank, n };
			};
			ranked += peers?.ranks.length ?? 0;
			const ours = peers && {
				itaYear: peers.itaYear,
				ranks: { district: rank('district'), type: rank('type'), local: rank('local') },
				scores: peers.scores.map(({ own: score, groups, ...province }) => ({
					...{ own: score, ...groups },
					quartiles: [province.lowerQuartile, province.median, province.upperQuartile],
				})),
			};
			found.push(...differences(ours, peersOf(own, agencyYears)));
		}
		expect(found.slice(0, 10)).toEqual([]);
		expect(ranked).toBeGreaterThan(agencies.length);
	},
);

test('the years of an agency are the oracle’s, changes within one set of levels alone', async () => {
	const agencies = await some(2569, 'latest', 8);
	const said = (own: AgencyYear, before: AgencyYear | undefined) => {
		const { year, total, level, regime } = assessedIn(own) ?? {};
		const past = before && assessedIn(before);
		const comparable = regime !== undefined && regime !== '' && regime === past?.regime;
		const plan = knownPlan(own.sections.plan);
		return {
			...{ year: own.year, itaYear: year, total, level },
			change:
				comparable && total !== undefined && past.total !== undefined
					? total - past.total
					: undefined,
			completion: plan && plan.completed / plan.total,
		};
	};
	const found: string[] = [];
	for (const { key, own } of agencies) {
		const years = agencyYears
			.filter(({ agency, asOf }) => agency === own.agency && asOf === 'latest')
			.sort((a, b) => a.year - b.year);
		const theirs = years.map((one) =>
			said(
				one,
				years.find(({ year }) => year === one.year - 1),
			),
		);
		const ours = (await agencyHistory(run, { key, asOf: 'latest' })).map(
			({ round: _, ...past }) => past,
		);
		found.push(...differences(ours, theirs));
	}
	expect(found.slice(0, 10)).toEqual([]);
	expect(agencies.length).toBeGreaterThan(10);
});

test('who is not there, or was not assessed, has no peers', async () => {
	expect(await agencyPeers(run, { key: 12, year: 2563, asOf: 'latest' })).toBeUndefined();
	expect(await agencyPeers(run, { key: NaN, year: 2563, asOf: 'latest' })).toBeUndefined();
	expect(await agencyHistory(run, { key: 12, asOf: 'latest' })).toEqual([]);
});
