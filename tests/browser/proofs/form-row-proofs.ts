import {
	adviceRows,
	disclosures,
	mostListed,
	obstacleRows,
	openDataGroups,
	planRows,
	reported,
	type Answers,
	type Listing,
} from '$lib/summaries';
import { select } from '../../oracle/filter';
import * as oracle from '../../oracle/form-rows';
import type { Proof } from './proof';

interface Asked {
	readonly column: string;
	readonly section: 'plan' | 'disclosures' | 'advice';
}

const ofPlans: Asked[] = [
	{ column: reported.id, section: 'plan' },
	...disclosures.map(({ id }) => ({ column: id, section: 'disclosures' as const })),
];
const ofAdvice = openDataGroups.map(({ id }) => ({ column: id, section: 'advice' as const }));

const linesOf = ({ n, rows }: Listing<Answers>, asked: readonly Asked[]) => ({
	n,
	lines: rows
		.map(({ name, answers }) =>
			JSON.stringify({
				name,
				answers: asked.map(({ column }) => [answers[column]?.yes, answers[column]?.reason]),
			}),
		)
		.sort(),
});
const expectedLines = (members: Parameters<typeof oracle.lacking>[0], asked: readonly Asked[]) => {
	const lines = oracle.lacking(members, asked);
	return { n: lines.length, lines };
};

/** Completion against totals and budgets, and who lacks which disclosure, and why. */
export const plans: Proof = {
	async ours(run, filter, catalogue) {
		const { pairs, lacking } = await planRows(run, filter, catalogue, mostListed);
		const said = ({ n, correlation, points }: (typeof pairs)['total']) => ({
			...{ n, correlation },
			points: points.map(({ completion, partner }) => `${completion} ${partner}`).sort(),
		});
		return {
			pairs: { total: said(pairs.total), budget: said(pairs.budget) },
			lacking: linesOf(lacking, ofPlans),
		};
	},
	theirs(agencyYears, filter) {
		const members = select(agencyYears, filter);
		return {
			pairs: oracle.completionPairs(members, filter.years.length),
			lacking: expectedLines(members, ofPlans),
		};
	},
};

/** Whose open data is incomplete, and how advice goes with scores. */
export const advice: Proof = {
	async ours(run, filter, catalogue) {
		const { incomplete, correlations } = await adviceRows(run, filter, catalogue, mostListed);
		return { correlations, incomplete: linesOf(incomplete, ofAdvice) };
	},
	theirs(agencyYears, filter) {
		const members = select(agencyYears, filter);
		return {
			correlations: oracle.adviceCorrelations(members, filter.years.length),
			incomplete: expectedLines(members, ofAdvice),
		};
	},
};

/** Who wants support, and who wrote what. */
export const obstacles: Proof = {
	async ours(run, filter, catalogue) {
		const { wanting, texts } = await obstacleRows(run, filter, catalogue, mostListed);
		const wants = wanting.rows.map(({ name, wants }) =>
			[name, ...Object.keys(wants).filter((box) => wants[box])].join(),
		);
		const wrote = texts.rows.map(({ name, texts }) =>
			[name, ...texts.map(({ text }) => text)].join('|'),
		);
		return { n: [wanting.n, texts.n], wants: wants.sort(), wrote: wrote.sort() };
	},
	theirs(agencyYears, filter) {
		const members = select(agencyYears, filter);
		const [wants, wrote] = [oracle.wanting(members), oracle.texts(members)];
		return { n: [wants.length, wrote.length], wants, wrote };
	},
};
