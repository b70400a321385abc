import { afterAll, beforeAll, expect, test } from 'vitest';
import { chosen } from '$lib/filters';
import {
	agencyPoints,
	mostMovers,
	movers,
	nearMisses,
	sideMetrics,
	summarise,
	whatIf,
	type NearMiss,
	type RunQuery,
} from '$lib/summaries';
import { simulateProvince } from '../../data/generate/simulate';
import { compose } from '../oracle/compose';
import { select, type Filter } from '../oracle/filter';
import { everyYearAndRandom } from '../oracle/random-filters';
import * as oracle from '../oracle/score-rows';
import { assessedIn } from '../oracle/scores';
import { whatIf as oracleWhatIf } from '../oracle/what-if';
import { differentUnder, type filterOf } from './compare';
import { openProvince, type Opened } from './province';
import { together } from './together';

const agencyYears = compose(simulateProvince().visits);
const years = [...new Set(agencyYears.map(({ year }) => year))];
const filters = everyYearAndRandom(agencyYears, 20_261_124, 500);
/** Lists of agencies are asked for one by one. */
const ofLists = filters.slice(0, 120);
let opened: Opened;
let run: RunQuery;

beforeAll(async () => {
	opened = await openProvince('utf8');
	run = together((sql) => opened.warehouse.query(sql));
});
afterAll(() => opened.engine.close());

test('the sides agencies fall short on are the oracle’s', async () => {
	const metrics = Object.values(sideMetrics);
	const ours = async (filter: ReturnType<typeof filterOf>) => {
		const from = chosen(filter, opened.stock.catalogue);
		const [row] = await summarise(run, { by: [], metrics }, from);
		const count = (side: keyof typeof sideMetrics) => row?.figure(sideMetrics[side]).value;
		return {
			n: row?.figure(sideMetrics.neither).n,
			unpublished: count('unpublished'),
			both: count('both'),
			disclosure: count('disclosure'),
			perception: count('perception'),
			neither: count('neither'),
		};
	};
	expect(
		await differentUnder(filters, ours, (filter) =>
			oracle.sideFigures(select(agencyYears, filter)),
		),
	).toEqual([]);
});

test('every agency of the filter but for its districts and types is a point', async () => {
	const said = (total: unknown, level: unknown) => `${String(total)} ${String(level)}`;
	const ours = async (filter: ReturnType<typeof filterOf>) =>
		(await agencyPoints(run, filter, opened.stock.catalogue))
			.map(({ total, level }) => said(total, level))
			.sort();
	const theirs = (filter: Filter) =>
		select(agencyYears, filter, ['districts', 'types'])
			.map((own) => said(assessedIn(own)?.total, assessedIn(own)?.level))
			.sort();
	expect(await differentUnder(ofLists, ours, theirs)).toEqual([]);
});

test('near misses, and what would lift them, are the oracle’s', async () => {
	const inOrder = (list: readonly { total: number; rise?: number; items?: number }[]) =>
		[...list]
			.map(({ total, rise, items }) => ({ total, rise, items }))
			.sort((a, b) => a.total - b.total || (a.rise ?? 0) - (b.rise ?? 0));
	const ours = async (filter: ReturnType<typeof filterOf>) => {
		const { n, list } = await nearMisses(run, filter, opened.stock.catalogue);
		const rows = list.map(({ total, indicator, items }: NearMiss) => ({
			total,
			rise: indicator?.rise,
			items,
		}));
		return { n, rows: inOrder(rows) };
	};
	const theirs = (filter: Filter) => {
		const rows = oracle.nearMisses(agencyYears, filter);
		return { n: rows.length, rows: inOrder(rows) };
	};
	expect(await differentUnder(ofLists, ours, theirs)).toEqual([]);
	const all = oracle.nearMisses(agencyYears, { asOf: 'latest', years });
	expect(all.some(({ items }) => items !== undefined)).toBe(true);
	expect(all.some(({ rise }) => rise === undefined)).toBe(true);
});

test('who moved, and between which levels, are the oracle’s', async () => {
	const ours = async (filter: ReturnType<typeof filterOf>) => {
		const found = await movers(run, filter, opened.stock.catalogue);
		if (!found) return 'several years';
		return {
			pairs: found.pairs,
			rose: found.rose,
			fell: found.fell,
			up: found.up.map(({ now, before }) => now - before),
			down: found.down.map(({ now, before }) => now - before),
			transitions: Object.fromEntries(
				found.transitions.map(({ before, now, n }) => [`${before}→${now}`, n]),
			),
		};
	};
	const theirs = (filter: Filter) => {
		if (filter.years.length !== 1) return 'several years';
		const { changes, transitions } = oracle.movers(agencyYears, filter);
		const rose = changes.filter((change) => change > 0);
		const fell = changes.filter((change) => change < 0);
		return {
			pairs: changes.length,
			rose: rose.length,
			fell: fell.length,
			up: rose.slice(0, mostMovers),
			down: [...fell].reverse().slice(0, mostMovers),
			transitions,
		};
	};
	expect(await differentUnder(ofLists, ours, theirs)).toEqual([]);
});

test.each([
	{ raised: ['i9', 'i10'], targets: {} },
	{ raised: ['i1', 'i6', 'i10'], targets: { i1: 100, i6: 95.5, i10: 90 } },
	{ raised: [], targets: { i9: 100 } },
])('raising $raised to $targets does what the oracle says', async ({ raised, targets }) => {
	const ours = (filter: ReturnType<typeof filterOf>) =>
		whatIf(run, filter, opened.stock.catalogue, raised, targets as Record<string, number>);
	const theirs = (filter: Filter) =>
		oracleWhatIf(agencyYears, filter, raised, targets as Record<string, number>);
	expect(await differentUnder(filters, ours, theirs)).toEqual([]);
});
