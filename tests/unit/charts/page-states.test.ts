import { describe, expect, it } from 'vitest';
import {
	firstPart,
	firstSettings,
	indicatorsPage,
	inquiryOf,
	parts,
	scoresPage,
	type Page,
	type Panel,
	type Part,
} from '$lib/charts';
import type { Overview } from '$lib/summaries';
import { en, languages, th } from '$lib/words';
import { saidBy, svgOf, theme, tipsOf } from './drawn';
import { askedFor, overviewOf } from './overviews';
import { scoreRowsOf, whatIfOf } from './page-rows';
import { fullAgencies, hostileNames, stateNames, states, type State } from './states';

const notAFigure = /NaN|undefined|Infinity|\[object|\bnull\b/;
const brokenCluster = />[\u0E30-\u0E3A\u0E45-\u0E4E]/;

/** The states of the overview, and one with the year before to be held against. */
const compared = overviewOf(
	fullAgencies.flatMap((agency, index) => {
		const own = { ...agency, agency_code: String(index) };
		const less = typeof agency.i9 === 'number' ? { i9: Math.max(0, agency.i9 - 30) } : {};
		return [
			{ ...own, fiscal_year: 2564 },
			{ ...own, ...less, fiscal_year: 2563 },
		];
	}),
	{ years: [2564] },
);
const every: Record<string, Overview> = { ...states, compared };

/** A page, what its own rows are in each state, and its panels that are tables. */
const pages = [
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

const cases = pages.flatMap(({ page, rowsOf }, place) =>
	[...page.columns.flat(), ...(page.wide ?? [])].flatMap((panel) =>
		(panel.parts ?? parts).flatMap((part) =>
			[...stateNames, 'compared'].map((state) => ({
				name: `${place}/${panel.id}`,
				...{ panel, part, state, page, rowsOf },
			})),
		),
	),
);

describe.each(cases)('$name by $part, $state', ({ panel, part, state, page, rowsOf }) => {
	const overview = overviewFor(page, panel, part, state);
	const views = languages.map((language) =>
		panel.view({
			overview: { ...overview, more: rowsOf(overview) },
			...{ part, language, words: language === 'th' ? th : en },
			hrefOf: ({ key, year }) => `/agency/?agency=${key}&agency-year=${year}`,
		}),
	);

	it('says an answer, n, and nothing that is no figure', () => {
		for (const view of views) {
			const tips = tipsOf(view.drawing?.option(620, theme));
			for (const text of [...saidBy(view), ...tips]) expect(text).not.toMatch(notAFigure);
			expect(view.answer).not.toBe('');
			expect(view.notes.join('\n')).toMatch(/\bn \d/);
			expect(view.table.notes).toEqual(view.notes);
		}
	});

	it.each([300, 620, 900])('is drawn at %d px without markup or broken characters', (width) => {
		for (const { drawing } of views) {
			if (!drawing || width < (drawing.minimumWidth ?? 0)) continue;
			const svg = svgOf(drawing, width);
			expect(svg).not.toMatch(notAFigure);
			expect(svg).not.toMatch(brokenCluster);
			expect(svg).not.toMatch(/<(?:img|script)\b/);
		}
	});

	it('has no picture where nothing is known', () => {
		if (!['empty', 'all missing'].includes(state)) return;
		for (const { drawing, answer, listed } of views) {
			expect(drawing).toBeUndefined();
			if (!listed) expect([th.noData, en.noData, answer]).toContain(answer);
		}
	});
});

it.each(pages.map(({ page }, place) => [`${place}/${page.id}`, page] as const))(
	'the panels of %s show what they say first',
	(_, page) => {
		for (const panel of [...page.columns.flat(), ...(page.wide ?? [])]) {
			expect(panel.parts ?? parts).toContain(firstPart(panel));
		}
	},
);

it('names of a file stand in no markup', () => {
	expect(hostileNames.some((name) => name.includes('<script>'))).toBe(true);
});

/** Each form that the overview does not have, once. */
it.each([
	['sides', 'whole', 'full'],
	['sides', 'district', 'full'],
	['transitions', 'whole', 'compared'],
	['score-distribution', 'type', 'full'],
	['indicator-heat', 'district', 'full'],
	['single-indicator', 'whole', 'full'],
] as [string, 'whole' | 'district' | 'type', State | 'compared'][])(
	'%s by %s, %s, is drawn as before',
	async (id, part, state) => {
		const found = cases.find(
			(one) => one.panel.id === id && one.part === part && one.state === state,
		);
		if (!found) throw new Error('No such panel.');
		const overview = overviewFor(found.page, found.panel, part, state);
		const { drawing } = found.panel.view({
			overview: { ...overview, more: found.rowsOf(overview) },
			...{ part, language: 'th' as const, words: th },
		});
		if (!drawing) throw new Error('There is something to draw.');
		await expect(svgOf(drawing, 900)).toMatchFileSnapshot(
			`snapshots/page-${id}-${part}-${state}.svg`,
		);
	},
);
