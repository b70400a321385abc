import { adviceCodes, adviceItems, indicators, type AdviceItem, type Indicator } from '$lib/ita';

/** Whether an item of advice is in place; 'parts' where only parts of it are listed. */
export type AdviceState = 'yes' | 'parts' | 'no';

/** The advice on one or two indicators, item by item. */
export interface AdviceList {
	/** The indicators it serves. */
	readonly indicators: readonly Indicator[];
	/** Items and parts listed as in place. */
	readonly inPlace: number;
	readonly items: readonly { readonly item: AdviceItem; readonly state: AdviceState }[];
}

/**
 * The lists of advice a visit speaks of, in the order of the form. Advice is given on indicators
 * that did not pass: a list with no item in place is unknown and left out; in one with any, the
 * other items are not in place.
 * @param listed codes as the column `advice_in_place` holds them.
 */
export function adviceLists(listed: string | undefined): readonly AdviceList[] {
	const codes = new Set(listed === undefined ? [] : adviceCodes(listed));
	const served = new Set(adviceItems.map((item) => item.indicators.join()));
	return [...served].flatMap((ids) => {
		const list = adviceItems.filter((item) => item.indicators.join() === ids);
		const inPlace = list.filter(({ code }) => codes.has(code)).length;
		if (inPlace === 0) return [];
		return {
			indicators: indicators.filter(({ id }) => list[0]?.indicators.includes(id)),
			inPlace,
			items: list.map((item) => ({ item, state: stateOf(item, list, codes) })),
		};
	});
}

function stateOf(
	{ code }: AdviceItem,
	list: readonly AdviceItem[],
	codes: ReadonlySet<string>,
): AdviceState {
	if (codes.has(code)) return 'yes';
	return list.some(({ parent, code: part }) => parent === code && codes.has(part)) ? 'parts' : 'no';
}
