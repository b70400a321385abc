import { adviceChecklists, indicators, type Indicator } from '$lib/ita';
import type { Peers } from './agency-peers';
import type { AgencyForm } from './agency-record';
import { ofYear, restsOnFew } from './few';
import { itemsToAsk, type ItemsToAsk } from './items-to-ask';

/** An indicator, and what is to be asked about it at the next visit. */
export interface IndicatorToAsk extends ItemsToAsk {
	readonly indicator: Indicator;
	/** 0–100; undefined is unknown. */
	readonly score: number | undefined;
	/** Points the total would gain were the score at the pass mark; undefined is unknown. */
	readonly points: number | undefined;
	/** Mean of the type in the province, 0–100, the agency among them, of so many agencies. */
	readonly typeMean: number | undefined;
	readonly n: number;
	/** These are few agencies. */
	readonly few: boolean;
	/** The indicator with which its items stand, where that has more to gain. */
	readonly with: Indicator | undefined;
}

/** What to take to an agency's next visit. */
export interface NextVisit {
	/** Most points first; then those of unknown points with items not in place, as on the form. */
	readonly toAsk: readonly IndicatorToAsk[];
	/** With no points to gain, as on the form. */
	readonly reached: readonly IndicatorToAsk[];
	/** Of which neither points nor items not in place are known, as on the form. */
	readonly unknown: readonly IndicatorToAsk[];
	/** A visit filled in the section of advice. */
	readonly advised: boolean;
}

/**
 * What to ask at the next visit: indicators by points of the total to gain, each with the advice
 * that is not in place. Advice on two indicators stands once, with the one that has more to gain.
 * @param peers of the same year; undefined where there is no assessment.
 */
export function nextVisit({ year, sections }: AgencyForm, peers: Peers | undefined): NextVisit {
	const fieldsOf = (id: string) => sections.find(({ section }) => section === id)?.fields ?? [];
	const advice = fieldsOf('advice');
	const marks = new Map(fieldsOf('ita').map((field) => [field.indicator?.entry.id, field]));
	const taken = new Map<string, Indicator>();
	const ordered = indicators
		.map((indicator) => ({ indicator, points: marks.get(indicator.id)?.indicator?.points }))
		.sort((one, other) => urgency(other.points) - urgency(one.points))
		.map(({ indicator, points }): IndicatorToAsk => {
			const { id } = indicator;
			const list = adviceChecklists.find((entry) => entry.indicators.includes(id));
			const before = list && taken.get(list.id);
			if (list && !before) taken.set(list.id, indicator);
			const score = marks.get(id)?.value;
			const mean = peers?.scores.find((peer) => peer.indicator?.id === id)?.groups.type;
			const n = mean?.n ?? 0;
			return {
				...{ indicator, points, with: before },
				score: typeof score === 'number' ? score : undefined,
				...{ typeMean: mean?.mean, n, few: restsOnFew(ofYear(year), n) },
				...(before ? { notYet: [], unsaid: [] } : itemsToAsk(list, advice)),
			};
		});
	const place = ({ points, notYet }: IndicatorToAsk) => {
		if (points === undefined) return notYet.length > 0 ? 'toAsk' : 'unknown';
		return urgency(points) > 0 ? 'toAsk' : 'reached';
	};
	const of = (where: ReturnType<typeof place>) => ordered.filter((own) => place(own) === where);
	return {
		...{ toAsk: of('toAsk'), reached: of('reached'), unknown: of('unknown') },
		advised: sections.some(({ section, visit }) => section === 'advice' && visit),
	};
}

/** Points apart by less are the same: they are sums of doubles. */
const hair = 1e-9;

/** Points in hairs, so that equal ones keep the order of the form; unknown comes before none. */
const urgency = (points: number | undefined) =>
	points === undefined ? 0 : Math.round(points / hair) || -1;
