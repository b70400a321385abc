import { termsDefinition, type ObstacleRows } from '$lib/summaries';
import { countCell, textCell } from '$lib/tables';
import { formatCount, formatPercent } from '$lib/words';
import { bars } from '../forms/bars';
import { groupNotes } from '../notes';
import type { Panel } from '../view';
import { wordsOf } from './words';

/** The words that most agencies use in their texts. */
export const termsPanel: Panel<ObstacleRows> = {
	id: 'terms',
	defined: termsDefinition.id,
	parts: ['whole'],
	whole: [],
	wanted: { metrics: [] },
	view(context) {
		const { overview } = context;
		const words = wordsOf(context);
		const { texts, terms = [] } = overview.more;
		const { n } = texts;
		const [first] = terms;
		const answer =
			n === 0
				? context.words.noData
				: overview.more.terms === undefined
					? words.tooMany(n)
					: first
						? words.termAnswer(first.term, first.agencies, n)
						: words.noTerm;
		const notes = [words.wrote(n), words.counted, words.context, ...groupNotes(context)];
		return {
			title: words.terms,
			answer,
			drawing: first && {
				description: `${words.terms} ${answer}`,
				legend: [],
				...bars({
					maximum: n,
					rows: [
						{
							id: 'header',
							kind: 'header' as const,
							name: '',
							texts: [words.share, words.count],
						},
						...terms.map(({ term, agencies }) => ({
							id: `term ${term}`,
							name: term,
							value: agencies,
							texts: [formatPercent(agencies / n), formatCount(agencies)],
						})),
					],
				}),
			},
			table: {
				title: words.terms,
				notes,
				columns: [
					{ id: 'term', label: words.term, kind: 'text' },
					{ id: 'count', label: words.count, kind: 'number' },
					{ id: 'share', label: words.share, kind: 'number' },
					{ id: 'n', label: words.n, kind: 'number' },
				],
				rows: terms.map(({ term, agencies }) => ({
					id: term,
					cells: {
						term: textCell(term),
						count: countCell(agencies),
						share: { text: formatPercent(agencies / n), sort: agencies },
						n: countCell(n),
					},
				})),
			},
			toggles: undefined,
			n,
			past: [],
			notes,
		};
	},
};
