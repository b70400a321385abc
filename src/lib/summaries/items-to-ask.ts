import { disclosureGroups, type AdviceChecklist, type Text } from '$lib/ita';
import { adviceLists, type AdviceList } from './advice-lists';
import type { Field } from './form-fields';

/** An item of the form's advice (3.2), or a part of the website, to look into. */
export interface ItemToAsk {
	/** As numbered on the form: "1.1", "9.2". */
	readonly code: string;
	readonly name: Text;
	/** Why it is not complete, as the file has it. */
	readonly reason?: string;
}

/** What the visits say of the advice on an indicator, beside what is in place. */
export interface ItemsToAsk {
	/** Not in place; an item none of whose parts is in place stands for them too. */
	readonly notYet: readonly ItemToAsk[];
	/** Of which no visit says whether they are in place: unknown, not "not yet". */
	readonly unsaid: readonly ItemToAsk[];
}

/**
 * The items of a checklist that are not in place, and those no visit speaks of.
 * @param list undefined for indicator 9, which has parts of the website instead.
 * @param advice the fields of the section of advice.
 */
export function itemsToAsk(
	list: AdviceChecklist | undefined,
	advice: readonly Field[],
): ItemsToAsk {
	if (!list) return groupsOf(advice);
	const codes = advice.find(({ column }) => column.kind === 'advice')?.value;
	const said = adviceLists(typeof codes === 'string' ? codes : undefined).find(
		({ indicators: [first] }) => first?.id === list.indicators[0],
	);
	return said
		? { notYet: notInPlace(said), unsaid: [] }
		: { notYet: [], unsaid: list.items.filter(({ parent }) => parent === undefined) };
}

/** The parts of an item none of which is in place say no more than the item. */
function notInPlace({ items }: AdviceList): ItemToAsk[] {
	const missing = new Set(items.flatMap(({ item, state }) => (state === 'no' ? item.code : [])));
	return items
		.map(({ item }) => item)
		.filter(({ code, parent = '' }) => missing.has(code) && !missing.has(parent));
}

/** The parts of the website: the advice on indicator 9. */
function groupsOf(advice: readonly Field[]): ItemsToAsk {
	const value = (name: string) => advice.find(({ column }) => column.name === name)?.value;
	const groups = disclosureGroups.map(({ id, number, name }) => {
		const reason = value(`${id}_complete_reason`);
		return {
			...{ code: number, name, complete: value(`${id}_complete`) },
			...(typeof reason === 'string' && { reason }),
		};
	});
	return {
		notYet: groups.filter(({ complete }) => complete === false),
		unsaid: groups.filter(({ complete }) => complete === undefined),
	};
}
