import { describe, expect, it } from 'vitest';
import { firstPart, parts } from '$lib/charts';
import { en, languages, th } from '$lib/words';
import { digestOf, saidBy, svgOf, theme, tipsOf } from './drawn';
import { cases, caseView, pages } from './page-cases';
import { hostileNames, type State } from './states';

/** That there is nothing to show, and where that has a reason, the reason. */
const saysNothingKnown = new RegExp(`^(${th.noData}|${en.noData})`);
/** A phone, a column of a page, and its whole width. */
const widths = [300, 620, 900] as const;
const notAFigure = /NaN|undefined|Infinity|\[object|\bnull\b/;
const brokenCluster = />[\u0E30-\u0E3A\u0E45-\u0E4E]/;

describe.each(cases)('$name by $part, $state', (own) => {
	const { state } = own;
	const views = languages.map((language) => caseView(own, language));

	it('says an answer, n, and nothing that is no figure', () => {
		for (const view of views) {
			const tips = tipsOf(view.drawing?.option(620, theme));
			for (const text of [...saidBy(view), ...tips]) expect(text).not.toMatch(notAFigure);
			expect(view.answer).not.toBe('');
			expect(view.notes.join('\n')).toMatch(/\bn \d/);
			expect(view.table.notes).toEqual(view.notes);
		}
	});

	it.each(widths)('is drawn at %d px as before, without markup or broken characters', (width) => {
		const drawn = views.map(({ drawing }) => {
			if (!drawing || width < (drawing.minimumWidth ?? 0)) return 'no picture';
			const svg = svgOf(drawing, width);
			expect(svg).not.toMatch(notAFigure);
			expect(svg).not.toMatch(brokenCluster);
			expect(svg).not.toMatch(/<(?:img|script)\b/);
			return digestOf(svg);
		});
		if (width === widths[2]) expect(drawn[0]).toMatchSnapshot();
	});

	it('has no picture where nothing is known', () => {
		if (!['empty', 'all missing'].includes(state)) return;
		for (const { drawing, answer, listed } of views) {
			expect(drawing).toBeUndefined();
			if (!listed) expect(answer).toMatch(saysNothingKnown);
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

it('names of a file stand in pictures, as text', () => {
	expect(hostileNames.some((name) => name.includes('<script>'))).toBe(true);
	const pictures = cases
		.filter(({ state, part }) => state === 'extreme' && part === 'district')
		.flatMap((own) => {
			const { drawing } = caseView(own);
			return drawing ? svgOf(drawing, widths[2]) : [];
		});
	expect(pictures.some((svg) => svg.includes('&lt;script'))).toBe(true);
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
		const { drawing } = caseView(found);
		if (!drawing) throw new Error('There is something to draw.');
		await expect(svgOf(drawing, 900)).toMatchFileSnapshot(
			`snapshots/page-${id}-${part}-${state}.svg`,
		);
	},
);
