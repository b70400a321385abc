import { indicators, subIndicators } from '$lib/ita';
import { metricsAt, whatIf, type Targets, type WhatIf } from '$lib/summaries';
import { heatPanel } from '../indicators/heat';
import type { MeasureId } from '../indicators/measures';
import { rankingPanel } from '../indicators/ranking';
import { singlePanel } from '../indicators/single';
import { whatIfPanel } from '../indicators/what-if';
import type { Page } from './page';

/** What the page of indicators is asked. */
export interface IndicatorSettings {
	readonly measure: MeasureId;
	/** Cells of the heat table tell how they differ from the whole. */
	readonly difference: boolean;
	readonly targets: Targets;
	/** Ids of the indicators raised together. */
	readonly raised: readonly string[];
}

export const firstSettings: IndicatorSettings = {
	measure: 'recoverable',
	difference: false,
	targets: {},
	raised: ['i9', 'i10'],
};

/** Which indicators are weak, where, and what raising them would do. */
export function indicatorsPage(settings: IndicatorSettings): Page<WhatIf> {
	const { measure, difference, targets, raised } = settings;
	const metrics = metricsAt(indicators, targets);
	return {
		id: 'indicators',
		compared: false,
		more: (run, filter, catalogue) => whatIf(run, filter, catalogue, raised, targets),
		columns: [
			[
				rankingPanel({
					id: 'indicator-ranking',
					metrics,
					measure,
					title: ({ ranking }) => ranking[measure],
				}),
				rankingPanel({
					id: 'sub-indicator-ranking',
					metrics: metricsAt(subIndicators, targets),
					measure,
					title: ({ subs }) => subs,
					note: ({ subYears }) => subYears,
				}),
			],
			[whatIfPanel(metrics, raised), singlePanel(metrics)],
		],
		wide: [heatPanel({ metrics, measure, difference })],
	};
}
