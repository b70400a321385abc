import {
	adviceChecklists,
	indicators,
	type AdviceChecklist,
	type AdviceItem,
	type Indicator,
} from '$lib/ita';
import { countOf, countWhere, inPoints, meanOf, sumOf, type Metric } from './metric';

/** One item of advice among the agencies advised on its indicator. */
export interface ItemMetrics {
	readonly item: AdviceItem;
	/** Share of those advised that have it in place. */
	readonly share: Metric;
	readonly inPlace: Metric;
	/** The indicator's mean among those advised with it, and without it. */
	readonly scoreWith: Metric;
	readonly scoreWithout: Metric;
}

/** The advice on one indicator. */
export interface AdviceMetrics {
	readonly indicator: Indicator;
	readonly list: AdviceChecklist;
	/** The bits of its items, parts left out. */
	readonly itemBits: number;
	/** Items in place over items asked of those advised, parts left out. */
	readonly share: Metric;
	/** The indicator's mean among those advised. */
	readonly score: Metric;
	readonly items: readonly ItemMetrics[];
}

function metricsOf(indicator: Indicator, list: AdviceChecklist): AdviceMetrics {
	const advised = countOf(list.id);
	const whole = list.items.filter(({ parent }) => parent === undefined);
	const bit = (item: AdviceItem) => 2 ** list.items.indexOf(item);
	const itemBits = whole.reduce((sum, item) => sum + bit(item), 0);
	const share: Metric = {
		id: `${indicator.id}_advice`,
		label: indicator.name,
		unit: 'percent',
		format: 'rate',
		value: {
			part: sumOf(`bit_count(${list.id} & ${itemBits})`),
			whole: sumOf(`CASE WHEN ${list.id} IS NOT NULL THEN ${whole.length} END`),
		},
		n: advised,
		better: 'higher',
		definition: {
			th: 'ข้อที่ดำเนินการแล้ว หารด้วยข้อทั้งหมดของหน่วยงานที่ได้รับคำแนะนำในตัวชี้วัดนี้ ไม่นับข้อย่อย หน่วยงานที่ไม่ระบุข้อใดเลยถือว่าไม่ทราบ',
			en: 'Items in place over all items of the agencies advised on this indicator, parts left out; where no item is listed it is unknown.',
		},
	};
	const scoreOf = (id: string, group: string): Metric => {
		const scored = `CASE WHEN ${group} THEN ${indicator.id} END`;
		return {
			...share,
			id: `${indicator.id}_${id}`,
			unit: 'points',
			format: 'score',
			value: inPoints(meanOf(scored)),
			n: countOf(scored),
			definition: {
				th: 'คะแนนเฉลี่ยของตัวชี้วัด เฉพาะหน่วยงานที่ได้รับคำแนะนำและมีคะแนน',
				en: 'The indicator’s mean over agencies that were advised on it and have it.',
			},
		};
	};
	const itemMetrics = (item: AdviceItem): ItemMetrics => {
		const marked = `(${list.id} & ${bit(item)}) <> 0`;
		const own: Metric = {
			...share,
			id: `${indicator.id}_${item.id}`,
			label: item.name,
			value: { part: countWhere(marked), whole: advised },
			definition: {
				th: 'หน่วยงานที่ดำเนินการข้อนี้แล้ว หารด้วยหน่วยงานที่ได้รับคำแนะนำในตัวชี้วัดนี้',
				en: 'Agencies with this item in place over agencies advised on the indicator.',
			},
		};
		return {
			item,
			share: own,
			inPlace: {
				...own,
				id: `${own.id}_count`,
				unit: 'agencies',
				format: 'count',
				value: countWhere(marked),
			},
			scoreWith: scoreOf(`${item.id}_with`, marked),
			scoreWithout: scoreOf(`${item.id}_without`, `NOT (${marked})`),
		};
	};
	return {
		indicator,
		list,
		itemBits,
		share,
		score: scoreOf('advised', `${list.id} IS NOT NULL`),
		items: list.items.map(itemMetrics),
	};
}

/** By indicator, in their order; indicator 9 has groups of open data instead. */
export const adviceMetrics: readonly AdviceMetrics[] = indicators.flatMap((indicator) => {
	const list = adviceChecklists.find((own) => own.indicators.includes(indicator.id));
	return list ? [metricsOf(indicator, list)] : [];
});
