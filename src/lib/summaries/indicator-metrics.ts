import {
	indicators,
	passMark,
	subIndicators,
	weightOnTotal,
	type Indicator,
	type Text,
} from '$lib/ita';
import { countOf, countWhere, inPoints, meanOf, quantile, type Metric } from './metric';

/** The score an indicator is held against unless changed. */
export const indicatorTarget = passMark;

/** The score each indicator is held against, 0–100, by indicator id; what is absent is 85. */
export type Targets = Readonly<Record<string, number>>;

export interface IndicatorMetrics {
	readonly indicator: Indicator;
	/** The score it is held against. */
	readonly target: number;
	readonly mean: Metric;
	readonly median: Metric;
	readonly lowerQuartile: Metric;
	readonly upperQuartile: Metric;
	readonly belowTarget: Metric;
	readonly recoverable: Metric;
}

function metricsOf(indicator: Indicator, score: number): IndicatorMetrics {
	const { id, name, number } = indicator;
	const named = (part: Text): Text => ({
		th: `${number} ${name.th} · ${part.th}`,
		en: `${number} ${name.en} · ${part.en}`,
	});
	const metric = (part: string, label: Text, value: Metric['value'], definition: Text): Metric => ({
		id: `${id}_${part}`,
		label: named(label),
		unit: 'points',
		format: 'score',
		value,
		n: countOf(id),
		better: 'higher',
		definition,
	});
	const ofScores = { th: 'ของหน่วยงานที่มีคะแนนตัวชี้วัดนี้', en: 'Over agencies that have it.' };
	const target = `${score} * score_scale()`;
	return {
		indicator,
		target: score,
		mean: metric('mean', { th: 'เฉลี่ย', en: 'mean' }, inPoints(meanOf(id)), ofScores),
		median: metric('median', { th: 'มัธยฐาน', en: 'median' }, inPoints(quantile(id, 0.5)), ofScores),
		lowerQuartile: metric(
			'lower_quartile',
			{ th: 'ควอร์ไทล์ล่าง', en: 'lower quartile' },
			inPoints(quantile(id, 0.25)),
			ofScores,
		),
		upperQuartile: metric(
			'upper_quartile',
			{ th: 'ควอร์ไทล์บน', en: 'upper quartile' },
			inPoints(quantile(id, 0.75)),
			ofScores,
		),
		belowTarget: {
			...metric(
				'below',
				{ th: `ต่ำกว่า ${score}`, en: `below ${score}` },
				{ part: countWhere(`${id} < ${target}`), whole: countOf(id) },
				{
					th: `สัดส่วนหน่วยงานที่คะแนนต่ำกว่า ${score}`,
					en: `Share of agencies scoring under ${score}.`,
				},
			),
			unit: 'percent',
			format: 'rate',
			better: 'lower',
		},
		recoverable: {
			...metric(
				'recoverable',
				{ th: 'คะแนนรวมที่เพิ่มได้', en: 'points recoverable' },
				// greatest() passes over NULL, so a blank score must not reach it.
				inPoints(
					meanOf(`CASE WHEN ${id} IS NOT NULL THEN greatest(0, ${target} - ${id}) END`),
					weightOnTotal(indicator),
				),
				{
					th: `คะแนนรวมที่จะเพิ่มขึ้นเฉลี่ย หากยกตัวชี้วัดนี้ถึง ${score} = น้ำหนัก × ส่วนที่ขาด`,
					en: `What totals would gain on average were it raised to ${score}: weight × shortfall.`,
				},
			),
			better: 'lower',
		},
	};
}

const made = new Map<string, IndicatorMetrics>();

/** The figures of some indicators held against these scores; the same scores give the same metrics. */
export function metricsAt(
	own: readonly Indicator[],
	targets: Targets,
): readonly IndicatorMetrics[] {
	return own.map((indicator) => {
		const score = Math.min(100, Math.max(0, Number(targets[indicator.id] ?? indicatorTarget)));
		const name = `${indicator.id} ${score}`;
		const metrics = made.get(name) ?? metricsOf(indicator, score);
		made.set(name, metrics);
		return metrics;
	});
}

export const indicatorMetrics = metricsAt(indicators, {});
export const subIndicatorMetrics = metricsAt(subIndicators, {});
