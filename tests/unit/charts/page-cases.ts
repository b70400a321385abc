import {
	firstSettings,
	indicatorsPage,
	inquiryOf,
	parts,
	scoresPage,
	type Page,
	type Panel,
	type Part,
	type View,
} from '$lib/charts';
import type { Overview } from '$lib/summaries';
import { en, th, type Language } from '$lib/words';
import { compared } from './compared';
import { askedFor } from './overviews';
import { scoreRowsOf, whatIfOf } from './page-rows';
import { stateNames, states } from './states';

/** The states of the overview, and one with the year before to be held against. */
const every: Record<string, Overview> = { ...states, compared };

/** A page, what its own rows are in each state, and its panels that are tables. */
export const pages = [
	{ page: scoresPage as Page, rowsOf: scoreRowsOf as (overview: Overview) => unknown },
	...[
		firstSettings,
		{ ...firstSettings, measure: 'mean' as const, difference: true },
		{ ...firstSettings, measure: 'below' as const },
	].map((settings) => ({ page: indicatorsPage(settings) as Page, rowsOf: whatIfOf })),
];

/** What the page is answered while one of its panels shows a part. */
function overviewFor(page: Page, panel: Panel, part: Part, state: string): Overview {
	const overview = every[state];
	if (!overview) throw new Error(`No state ${state}.`);
	const inquiry = inquiryOf(page, (other) => (other.id === panel.id ? part : 'whole'));
	return askedFor(overview, inquiry);
}

/** Every panel of these pages by each of its parts in each state. */
export const cases = pages.flatMap(({ page, rowsOf }, place) =>
	[...page.columns.flat(), ...(page.wide ?? [])].flatMap((panel) =>
		(panel.parts ?? parts).flatMap((part) =>
			[...stateNames, 'compared'].map((state) => ({
				name: `${place}/${panel.id}`,
				...{ panel, part, state, page, rowsOf },
			})),
		),
	),
);

/** What a panel shows in its case. */
export function caseView(
	{ page, panel, part, state, rowsOf }: (typeof cases)[number],
	language: Language = 'th',
): View {
	const overview = overviewFor(page, panel, part, state);
	return panel.view({
		overview: { ...overview, more: rowsOf(overview) },
		...{ part, language, words: language === 'th' ? th : en },
		hrefOf: ({ key, year }) => `/agency/?agency=${key}&agency-year=${year}`,
	});
}
