import { adviceLists, type AdviceState, type Field } from '$lib/summaries';
import type { FormContext } from './agency-form';

/** The advice on an indicator, as the screen and the export write it. */
export interface AdviceGroup {
	readonly title: string;
	/** How many items are in place, of how many. */
	readonly count: string;
	readonly items: readonly {
		readonly code: string;
		readonly name: string;
		readonly state: AdviceState;
		readonly stateText: string;
		/** It is a part of the item before it. */
		readonly part: boolean;
	}[];
}

/** The items of advice behind the codes of a section; none where it holds none. */
export function adviceGroups(
	fields: readonly Field[],
	{ language, words: { agencyPage } }: FormContext,
): AdviceGroup[] {
	const codes = fields.find(({ column }) => column.kind === 'advice')?.value;
	return adviceLists(typeof codes === 'string' ? codes : undefined).map((list) => ({
		title: agencyPage.adviceOn(
			list.indicators.map(({ number, name }) => `${number} ${name[language]}`),
		),
		count: agencyPage.adviceCount(list.inPlace, list.items.length),
		items: list.items.map(({ item, state }) => ({
			code: item.code,
			name: item.name[language],
			state,
			stateText: agencyPage.adviceStates[state],
			part: item.parent !== undefined,
		})),
	}));
}
