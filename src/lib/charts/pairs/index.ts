import {
	flagMetrics,
	plansAtSix,
	plansAtTwelve,
	plansAtUnknown,
	type PairPoint,
	type Partner,
	type PlanRows,
} from '$lib/summaries';
import { countCell, percentCell, type TableModel } from '$lib/tables';
import {
	formatCompact,
	formatCount,
	formatPercent,
	formatScore,
	formatWholePercent,
	type Language,
} from '$lib/words';
import { agencyCells, agencyColumns, agencyRow } from '../agency-cells';
import { scatter } from '../forms/scatter';
import { flaggedNote, groupNotes } from '../notes';
import type { Panel, ViewContext } from '../view';
import { wordsOf } from './words';

const written: Readonly<Record<Partner, (value: number) => string>> = {
	total: formatScore,
	budget: formatCount,
};

/** Plan completion against totals or budgets: a dot an agency, and how they go together. */
export const pairsPanel = (partner: Partner): Panel<PlanRows> => ({
	id: `completion-${partner}`,
	parts: ['whole'],
	whole: [plansAtSix, plansAtTwelve, plansAtUnknown, flagMetrics.plan],
	wanted: { metrics: [] },
	view(context) {
		const { overview, language } = context;
		const words = wordsOf(language);
		const { n, correlation, points, cells } = overview.more.pairs[partner];
		const title = words.titles[partner];
		const answer =
			n === 0
				? context.words.noData
				: correlation === undefined
					? words.none(n)
					: words.answer(correlation, n);
		const count = (metric: typeof plansAtSix) => overview.whole.figure(metric).value ?? 0;
		const rounds = context.words.rounds(
			count(plansAtSix),
			count(plansAtTwelve),
			count(plansAtUnknown),
		);
		const zeros = partner === 'budget' ? points.filter((point) => point.partner <= 0).length : 0;
		const notes = [
			`${context.words.nAgencies(n)}${language === 'th' ? '' : ' '}${words.both}`,
			words.association,
			words.method,
			...(n > 0 ? [cells.length > 0 ? words.cells : words.dots] : []),
			...(zeros > 0 ? [words.zero(zeros)] : []),
			...(rounds ? [rounds] : []),
			...flaggedNote(context, count(flagMetrics.plan)),
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

/** Where a value of the partner stands on its axis. */
const placed = (partner: Partner, value: number) =>
	partner === 'budget' ? Math.log10(value) : value;

function axisOf(partner: Partner, values: readonly number[], name: string, language: Language) {
	if (partner === 'total') {
		const least = Math.max(0, Math.floor((Math.min(...values) - 2) / 10) * 10);
		return { name, minimum: least, maximum: 100 };
	}
	return {
		name,
		minimum: Math.floor(Math.min(...values)),
		maximum: Math.max(Math.floor(Math.min(...values)) + 1, Math.ceil(Math.max(...values))),
		// Whole powers of ten alone: what stands between them is no round number.
		format: (value: number) =>
			Number.isInteger(value) ? formatCompact(10 ** value, language) : '',
	};
}

function drawingOf(partner: Partner, context: ViewContext<PlanRows>, description: string) {
	const { overview, language } = context;
	const words = wordsOf(language);
	const { points, cells } = overview.more.pairs[partner];
	const said = (completion: number, value: number) => [
		`${words.completion} ${formatPercent(completion)}`,
		`${words.axes[partner]} ${written[partner](value)}`,
	];
	const drawable = (mark: { readonly partner: number }) => partner === 'total' || mark.partner > 0;
	const marks = [
		...points.filter(drawable).map((point) => ({
			...point,
			count: 1,
			agency: point,
			tip: [point.name, ...said(point.completion, point.partner)].join('\n'),
		})),
		...cells.map((cell) => ({
			...cell,
			agency: undefined,
			tip: [
				`${formatCount(cell.count)} ${words.count}`,
				...said(cell.completion, cell.partner).map((text) => `${words.about} ${text}`),
			].join('\n'),
		})),
	];
	if (marks.length === 0) return undefined;
	const values = marks.map((mark) => placed(partner, mark.partner));
	// What is asked about stands upright: totals over completion, completion over budgets.
	const upright = partner === 'total';
	const completion = {
		name: words.completion,
		minimum: 0,
		maximum: 1,
		format: formatWholePercent,
	};
	const own = axisOf(partner, values, words.axes[partner], language);
	return {
		description,
		legend: [],
		...scatter({
			x: upright ? completion : own,
			y: upright ? own : completion,
			points: marks.map((mark) => {
				const value = placed(partner, mark.partner);
				return {
					x: upright ? mark.completion : value,
					y: upright ? value : mark.completion,
					count: mark.count,
					color: 'accent',
					tip: mark.tip,
					agency: mark.agency,
				};
			}),
		}),
	};
}

function tableOf(partner: Partner, context: ViewContext<PlanRows>): TableModel {
	const { overview, language } = context;
	const words = wordsOf(language);
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
		columns: [...agencyColumns(context), ...numbers],
		rows: points.map((point) => ({
			id: agencyRow(point),
			cells: { ...agencyCells(point, context), ...values(point) },
		})),
	};
}
