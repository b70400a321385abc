import type { Partner, PlanRows } from '$lib/summaries';
import {
	formatCompact,
	formatCount,
	formatPercent,
	formatScore,
	formatWholePercent,
	inUnits,
	type Language,
} from '$lib/words';
import { scatter } from '../forms/scatter';
import { unitOf } from '../notes';
import type { ViewContext } from '../view';
import { wordsOf } from './words';

/** How a value of the partner is written. */
export const written: Readonly<Record<Partner, (value: number) => string>> = {
	total: formatScore,
	budget: formatCount,
};

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

/** A dot an agency, or one for those that stand close. */
export function drawingOf(partner: Partner, context: ViewContext<PlanRows>, description: string) {
	const { overview, language } = context;
	const words = wordsOf(context);
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
				inUnits(cell.count, unitOf(context)),
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
