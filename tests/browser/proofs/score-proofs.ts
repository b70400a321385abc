import { chosen } from '$lib/filters';
import {
	agencyPoints,
	mostMovers,
	movers,
	nearMisses,
	sideCells,
	sideMetrics,
	summarise,
	whatIf,
} from '$lib/summaries';
import { select } from '../../oracle/filter';
import * as oracle from '../../oracle/score-rows';
import { assessedIn } from '../../oracle/scores';
import { whatIf as oracleWhatIf } from '../../oracle/what-if';
import type { Proof } from './proof';

/** On which side agencies fall short. */
export const sides: Proof = {
	async ours(run, filter, catalogue) {
		const metrics = Object.values(sideMetrics);
		const [row] = await summarise(run, { by: [], metrics }, chosen(filter, catalogue));
		const count = (side: keyof typeof sideMetrics) => row?.figure(sideMetrics[side]).value;
		return {
			n: row?.figure(sideMetrics.neither).n,
			unpublished: count('unpublished'),
			both: count('both'),
			disclosure: count('disclosure'),
			perception: count('perception'),
			neither: count('neither'),
		};
	},
	theirs: (agencyYears, filter) => oracle.sideFigures(select(agencyYears, filter)),
};

/** How many stand where, five points by five. */
export const cells: Proof = {
	ours: async (run, filter, catalogue) =>
		(await sideCells(run, filter, catalogue))
			.map(
				({ perception, disclosure, unpublished, count }) =>
					`${perception} ${disclosure} ${unpublished}: ${count}`,
			)
			.sort(),
	theirs: (agencyYears, filter) => oracle.sideCells(select(agencyYears, filter)),
};

const said = (total: unknown, level: unknown) => `${String(total)} ${String(level)}`;

/** Every agency of the filter but for its districts and types is a point. */
export const points: Proof = {
	ours: async (run, filter, catalogue) =>
		(await agencyPoints(run, filter, catalogue, ['districts', 'types']))
			.map(({ total, level }) => said(total, level))
			.sort(),
	theirs: (agencyYears, filter) =>
		select(agencyYears, filter, ['districts', 'types'])
			.map((own) => said(assessedIn(own)?.total, assessedIn(own)?.level))
			.sort(),
};

/** A near miss, the rise that would do, of an indicator of what score, and how many items would. */
interface Lifted {
	readonly name: string;
	readonly total: number;
	readonly rise?: number;
	readonly score?: number;
	readonly items?: number;
}

/** By all they say; of two rises that differ by less than they are compared to, neither is the less. */
const inOrder = (list: readonly Lifted[]) =>
	[...list]
		.map(({ name, total, rise, score, items }) => ({ name, total, rise, score, items }))
		.sort(
			(a, b) =>
				a.total - b.total ||
				Math.round(((a.rise ?? 0) - (b.rise ?? 0)) * 1e6) ||
				(a.items ?? 0) - (b.items ?? 0) ||
				(a.name < b.name ? -1 : 1),
		);

/** Near misses, and what would lift them. */
export const near: Proof = {
	async ours(run, filter, catalogue) {
		const { n, list } = await nearMisses(run, filter, catalogue);
		const rows = list.map(({ name, total, indicator, items }) => ({
			...{ name, total, items },
			...{ rise: indicator?.rise, score: indicator?.score },
		}));
		return { n, rows: inOrder(rows) };
	},
	theirs(agencyYears, filter) {
		const rows = oracle.nearMisses(agencyYears, filter);
		return { n: rows.length, rows: inOrder(rows) };
	},
};

/** Who moved, and between which levels. */
export const moved: Proof = {
	async ours(run, filter, catalogue) {
		const found = await movers(run, filter, catalogue);
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
	},
	theirs(agencyYears, filter) {
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
	},
};

/** What raising indicators to their targets makes of the totals. */
export const raising = (raised: readonly string[], targets: Record<string, number>): Proof => ({
	ours: (run, filter, catalogue) => whatIf(run, filter, catalogue, raised, targets),
	theirs: (agencyYears, filter) => oracleWhatIf(agencyYears, filter, raised, targets),
});
