import {
	agencies,
	agenciesByBand,
	completionRate,
	distanceToTarget,
	indicatorMetrics,
	listMetrics,
	meanTotal,
	medianTotal,
	passing,
	passRate,
	type Definition,
	type ReportRows,
} from '$lib/summaries';
import { textCell } from '$lib/tables';
import { nNote } from '../notes';
import type { ViewContext } from '../view';
import { section } from './section';
import { wordsOf } from './words';

const [indicator] = indicatorMetrics;
const [list] = listMetrics;

/** The figures of the report that need a word said about them, from where they are declared. */
const metrics: readonly Definition[] = [
	agencies,
	passing,
	passRate,
	distanceToTarget,
	meanTotal,
	medianTotal,
	...(indicator ? [indicator.recoverable] : []),
	completionRate,
	agenciesByBand.high,
	...(list ? [list.answered] : []),
];

/** What the report's figures mean, in short. */
export const termsSection = section('terms', 'whole', {
	defined: agencies.id,
	whole: [],
	wanted: { metrics: [] },
	view(context: ViewContext<ReportRows>) {
		const { language } = context;
		const words = wordsOf(language);
		const names: Readonly<Record<string, string | undefined>> = {
			...(indicator && { [indicator.recoverable.id]: words.recoverable }),
			[agenciesByBand.high.id]: words.band,
			...(list && { [list.answered.id]: words.answeredLists }),
		};
		const notes = [nNote(context, context.overview.whole.figure(agencies).n)];
		const terms = [
			{ id: 'n', name: 'n', meaning: words.nMeaning },
			...metrics.map(({ id, label, definition }) => ({
				id,
				name: names[id] ?? label[language],
				meaning: definition[language],
			})),
			{ id: 'pairs', name: words.pairs, meaning: words.pairsNote },
		];
		return {
			title: words.terms,
			answer: words.termsSaid,
			drawing: undefined,
			table: {
				title: words.terms,
				notes,
				columns: [
					{ id: 'name', label: words.term, kind: 'text' },
					{ id: 'meaning', label: words.meaning, kind: 'text' },
				],
				rows: terms.map(({ id, name, meaning }) => ({
					id,
					cells: { name: textCell(name), meaning: textCell(meaning) },
				})),
			},
			n: context.overview.whole.figure(agencies).n,
			toggles: undefined,
			past: [],
			notes,
		};
	},
});
