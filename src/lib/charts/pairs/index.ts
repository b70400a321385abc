import {
	correlationDefinition,
	flagMetrics,
	plansAtSix,
	plansAtTwelve,
	plansAtUnknown,
	type PairPoint,
	type Partner,
	type PlanRows,
} from '$lib/summaries';
import { countCell, percentCell, type TableModel } from '$lib/tables';
import { agencyCells, agencyColumns, agencyRow } from '../agency-cells';
import { counted, groupNotes, independenceNote, nNote, plansByRound } from '../notes';
import type { Panel, ViewContext } from '../view';
import { drawingOf, written } from './drawing';
import { wordsOf } from './words';

/** Plan completion against totals or budgets: a dot an agency, and how they go together. */
export const pairsPanel = (partner: Partner): Panel<PlanRows> => ({
	id: `completion-${partner}`,
	defined: correlationDefinition.id,
	parts: ['whole'],
	whole: [plansAtSix, plansAtTwelve, plansAtUnknown, flagMetrics.plan],
	wanted: { metrics: [] },
	view(context) {
		const { overview, language } = context;
		const words = wordsOf(context);
		const { n, correlation, points, cells } = overview.more.pairs[partner];
		const title = words.titles[partner];
		const answer =
			n === 0
				? context.words.noData
				: correlation === undefined
					? words.none(n)
					: words.answer(correlation, n);
		const rounds = plansByRound(context);
		const zeros = partner === 'budget' ? points.filter((point) => point.partner <= 0).length : 0;
		const notes = [
			`${nNote(context, n)}${language === 'th' ? '' : ' '}${words.both}`,
			words.association,
			words.method,
			...independenceNote(context),
			...(n > 0 ? [cells.length > 0 ? words.cells : words.dots] : []),
			...(zeros > 0 ? [words.zero(zeros)] : []),
			...(rounds ? [rounds] : []),
			...counted(context, flagMetrics.plan, context.words.flagged),
			...groupNotes(context),
		];
		return {
			title,
			answer,
			drawing: drawingOf(partner, context, `${title} ${answer}`),
			table: { ...tableOf(partner, context), notes },
			toggles: undefined,
			n,
			past: [],
			notes,
		};
	},
});

function tableOf(partner: Partner, context: ViewContext<PlanRows>): TableModel {
	const { overview } = context;
	const words = wordsOf(context);
	const { points, cells } = overview.more.pairs[partner];
	const title = words.titles[partner];
	const numbers = [
		{ id: 'completion', label: words.completion, kind: 'number' as const },
		{ id: 'partner', label: words.axes[partner], kind: 'number' as const },
	];
	const values = ({ completion, partner: value }: Pick<PairPoint, 'completion' | 'partner'>) => ({
		completion: percentCell(completion),
		partner: { text: written[partner](value), sort: value },
	});
	if (cells.length > 0) {
		return {
			title,
			notes: [],
			columns: [...numbers, { id: 'count', label: words.count, kind: 'number' }],
			rows: cells.map((cell, index) => ({
				id: String(index),
				cells: { ...values(cell), count: countCell(cell.count) },
			})),
		};
	}
	return {
		title,
		notes: [],
		columns: agencyColumns(context, numbers),
		rows: points.map((point) => ({
			id: agencyRow(point),
			cells: { ...agencyCells(point, context), ...values(point) },
		})),
	};
}
