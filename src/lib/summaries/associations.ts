import { passMark, type Choice, type ChoiceList, type Text } from '$lib/ita';
import { listMetrics } from './list-metrics';
import { countWhere, type Metric } from './metric';
import { differenceOfShares, type Difference } from './newcombe';
import type { SummaryRow } from './summary';

/** What goes along with a mark of the form, or does not: a condition, where it is known. */
export interface Outcome {
	readonly id: string;
	readonly name: Text;
	readonly is: string;
	readonly known: string;
}

/** The same share among agencies with a mark and among those without it. */
export interface Association {
	readonly id: string;
	readonly name: Text;
	/** The list of the form it is ticked in. */
	readonly list: ChoiceList;
	readonly outcome: Outcome;
	readonly with: Metric;
	readonly without: Metric;
}

const lowCompletion: Outcome = {
	id: 'low_completion',
	name: { th: 'แผนแล้วเสร็จระดับน้อย', en: 'low implementation' },
	is: `band = 'low'`,
	known: 'band IS NOT NULL',
};
const lowTotal: Outcome = {
	id: 'low_total',
	name: { th: `คะแนนต่ำกว่า ${passMark}`, en: `a total under ${passMark}` },
	is: `total < ${passMark} * score_scale()`,
	known: 'total IS NOT NULL',
};

/** An outcome held against a box, of the agencies that answered its list. */
function association(
	list: ChoiceList,
	{ id, name }: Choice,
	marked: string,
	outcome: Outcome,
): Association {
	const answered = `${list.id}_answered`;
	const share = (side: 'with' | 'without'): Metric => {
		const group = `${answered} AND ${marked} IS ${side === 'with' ? '' : 'NOT '}TRUE`;
		const n = countWhere(`${group} AND ${outcome.known}`);
		return {
			id: `${id}_${outcome.id}_${side}`,
			label: name,
			unit: 'percent',
			format: 'rate',
			value: { part: countWhere(`${group} AND ${outcome.is}`), whole: n },
			n,
			definition: {
				th: `ร้อยละของหน่วยงานที่${outcome.name.th} ในกลุ่มที่${side === 'with' ? 'ระบุ' : 'ตอบแต่ไม่ระบุ'}ข้อนี้`,
				en: `Share with ${outcome.name.en} among agencies ${side === 'with' ? 'with' : 'that answered but without'} this mark.`,
			},
		};
	};
	return {
		id: `${id}_${outcome.id}`,
		...{ name, list, outcome },
		...{ with: share('with'), without: share('without') },
	};
}

const outcomes = { plan_obstacles: [lowCompletion], ita_obstacles: [lowTotal], support: [] };

/** What goes along with each obstacle: low implementation with the plan's, low totals with the ITA's. */
export const obstacleAssociations: readonly Association[] = listMetrics.flatMap(({ list }) => {
	const boxes: (readonly [Choice, string])[] = [
		...list.boxes.map((choice) => [choice, choice.id] as const),
		...(list.other ? [[list.other, `${list.other.id}_yes`] as const] : []),
	];
	return outcomes[list.id].flatMap((outcome) =>
		boxes.map(([choice, marked]) => association(list, choice, marked, outcome)),
	);
});

/** How much more of the agencies with the mark have the outcome; undefined where a group is empty. */
export function differenceIn(row: SummaryRow, own: Association): Difference | undefined {
	const [one, other] = [own.with, own.without].map((metric) => row.figure(metric));
	if (one?.value === undefined || other?.value === undefined) return undefined;
	return differenceOfShares({ share: one.value, n: one.n }, { share: other.value, n: other.n });
}
