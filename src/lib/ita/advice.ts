import { adviceNames } from './advice-names';
import { subIndicators } from './indicators';
import type { Text } from './text';

/** One item, or part of an item, of the form's advice checklists (3.2). */
export interface AdviceItem {
	/** As numbered on the form: "1.1", "8.1.3". */
	readonly code: string;
	/** Column name of the contract: advice_1_1, advice_8_1_3. */
	readonly id: string;
	/** Ids of the indicators it serves. */
	readonly indicators: readonly string[];
	readonly name: Text;
	/** Code of the item it is a part of. */
	readonly parent?: string;
}

/** A part of the website that is complete or not: the advice on indicator 9. */
export interface DisclosureGroup {
	/** Column names of the contract begin with it. */
	readonly id: `oit_${'basic' | 'administration' | 'budget' | 'hr' | 'transparency'}`;
	/** Id of its sub-indicator. */
	readonly indicator: string;
	/** As printed: "9.1" … "9.5". */
	readonly number: string;
	readonly name: Text;
}

function itemsUnder(number: string, indicators: readonly string[], parent?: string): AdviceItem[] {
	return (adviceNames[number] ?? []).flatMap(([th, en], index) => {
		const code = `${number}.${index + 1}`;
		const id = `advice_${code.replaceAll('.', '_')}`;
		const item = { code, id, indicators, name: { th, en }, parent };
		return [item, ...itemsUnder(code, indicators, code)];
	});
}

/** Every item in the order of the form, its parts after it; indicator 9 has groups instead. */
export const adviceItems: readonly AdviceItem[] = [
	...itemsUnder('1', ['i1', 'i6']),
	...['2', '3', '4', '5', '7', '8', '10'].flatMap((number) => itemsUnder(number, [`i${number}`])),
];

const groupIds = ['basic', 'administration', 'budget', 'hr', 'transparency'] as const;

/** The five groups of indicator 9, in the order of its sub-indicators. */
export const disclosureGroups: readonly DisclosureGroup[] = groupIds.flatMap((id, index) => {
	const sub = subIndicators[index];
	return sub ? [{ id: `oit_${id}`, indicator: sub.id, number: sub.number, name: sub.name }] : [];
});

/** One checklist of advice, for one indicator or two. */
export interface AdviceChecklist {
	/** Column of a visit with what of it is in place. */
	readonly id: `advice_list_${string}`;
	/** As printed: "1". */
	readonly number: string;
	/** Ids of the indicators it serves. */
	readonly indicators: readonly string[];
	/** Each with its parts after it: the place of an item is its bit in the column. */
	readonly items: readonly AdviceItem[];
}

/** The checklists in the order of the form. */
export const adviceChecklists: readonly AdviceChecklist[] = [
	...new Set(adviceItems.map(({ code }) => code.split('.')[0] ?? '')),
].map((number) => {
	const items = adviceItems.filter(({ code }) => code.startsWith(`${number}.`));
	return { id: `advice_list_${number}`, number, indicators: items[0]?.indicators ?? [], items };
});

/** Of each item its checklist and its bit in it. */
const bits = new Map(
	adviceChecklists.flatMap(({ id, items }) =>
		items.map(({ code }, bit) => [code, { id, bit }] as const),
	),
);

/** What a text lists, a bit an item, by the id of its checklist; of one it lists nothing of there is none. */
export function adviceBits(text: string): ReadonlyMap<AdviceChecklist['id'], number> {
	const listed = new Map<AdviceChecklist['id'], number>();
	for (const code of new Set(adviceCodes(text))) {
		const item = bits.get(code);
		if (item) listed.set(item.id, (listed.get(item.id) ?? 0) + 2 ** item.bit);
	}
	return listed;
}

/** The items of advice that serve an indicator, with their parts; none for indicator 9. */
export function adviceOf(indicatorId: string): readonly AdviceItem[] {
	return adviceItems.filter(({ indicators }) => indicators.includes(indicatorId));
}

const separator = '|';

const places = new Map(adviceItems.map(({ code }, place) => [code, place]));

/** Items in place as one text: each known code once, in the order of the form; undefined for none. */
export function adviceText(codes: Iterable<string>): string | undefined {
	const known: number[] = [];
	let ordered = true;
	for (const code of codes) {
		const place = places.get(code);
		if (place === undefined) continue;
		ordered &&= place > (known.at(-1) ?? -1);
		known.push(place);
	}
	// Most are listed as they should be.
	const inOrder = ordered ? known : [...new Set(known)].sort((one, other) => one - other);
	return known.length > 0
		? inOrder.map((place) => adviceItems[place]?.code).join(separator)
		: undefined;
}

/** The codes of such a text. */
export function adviceCodes(text: string): readonly string[] {
	return text.split(separator);
}
