import { passMark } from '$lib/ita';
import type { AgencyPoint, ScoreRows, SideCell } from '$lib/summaries';
import { districtName, formatScore, inUnits, typeName } from '$lib/words';
import { scatter, type ScatterPoint } from '../forms/scatter';
import { unitOf } from '../notes';
import { isChosen } from '../points';
import { passColor } from '../score-distribution/layers';
import type { ViewContext } from '../view';
import { wordsOf } from './words';

type Placed = AgencyPoint & { readonly perception: number; readonly disclosure: number };

const isPlaced = (point: AgencyPoint): point is Placed =>
	point.perception !== undefined && point.disclosure !== undefined;

/** A dot of an agency. */
function dotOf(point: Placed, context: ViewContext): ScatterPoint {
	const { language, words: common } = context;
	const words = wordsOf(context);
	const place = [
		point.type && typeName(point.type, language, common),
		point.district && districtName(point.district, common),
	];
	return {
		x: point.perception,
		y: point.disclosure,
		count: 1,
		hollow: point.unpublished,
		color: point.total === undefined ? 'level-unknown' : passColor(point.total),
		agency: point,
		tip: [
			point.name,
			place.filter(Boolean).join(' · '),
			`${words.perception} ${formatScore(point.perception)}`,
			`${words.disclosure} ${formatScore(point.disclosure)}`,
		].join('\n'),
	};
}

/** A circle of several agencies: of those that published nothing the disclosure is exact. */
function circleOf(cell: SideCell, context: ViewContext): ScatterPoint {
	const { perception, disclosure, unpublished, count } = cell;
	const words = wordsOf(context);
	const about = (name: string, score: number) => `${name} ${words.about} ${formatScore(score)}`;
	return {
		x: perception,
		y: disclosure,
		count,
		hollow: unpublished,
		color: 'accent',
		tip: [
			inUnits(count, unitOf(context)),
			about(words.perception, perception),
			unpublished
				? `${words.disclosure} ${formatScore(disclosure)}`
				: about(words.disclosure, disclosure),
		].join('\n'),
	};
}

/** Perception across, disclosure upwards: a dot an agency, or a circle for those that stand close. */
export function drawingOf(context: ViewContext<ScoreRows>, description: string) {
	const { points, cells } = context.overview.more.sides;
	const words = wordsOf(context);
	const own = points.filter(isChosen(context.overview.filter)).filter(isPlaced);
	const marks = [
		...own.map((point) => dotOf(point, context)),
		...cells.map((cell) => circleOf(cell, context)),
	];
	if (marks.length === 0) return undefined;
	const axis = (name: string, values: readonly number[]) => ({
		name,
		minimum: Math.max(0, Math.floor((Math.min(passMark, ...values) - 2) / 10) * 10),
		maximum: 100,
		line: { at: passMark, label: words.passMark },
	});
	return {
		description,
		legend: [],
		...scatter({
			x: axis(
				words.perception,
				marks.map(({ x }) => x),
			),
			y: axis(
				words.disclosure,
				marks.map(({ y }) => y),
			),
			points: marks,
		}),
	};
}
