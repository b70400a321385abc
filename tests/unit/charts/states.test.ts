import { describe, expect, it } from 'vitest';
import { panels, parts } from '$lib/charts';
import { languages } from '$lib/words';
import { contextOf, digestOf, saidBy, svgOf, textsOf, theme, tipsOf } from './drawn';
import { states, stateNames } from './states';

const widths = [300, 620, 900] as const;
/** Texts are measured in mean letters, so that the widest may seem to stand out by one. */
const slack = 2;
/** What a figure that was never computed looks like once written. */
const notAFigure = /NaN|undefined|Infinity|\[object|\bnull\b/;
/** Vowels above and below, and tone marks: no text begins with one. */
const brokenCluster = />[\u0E30-\u0E3A\u0E45-\u0E4E]/;

const cases = panels.flatMap((panel) =>
	parts.flatMap((part) => stateNames.map((state) => ({ panel, part, state, name: panel.id }))),
);

describe.each(cases)('$name by $part, $state', ({ panel, part, state }) => {
	const views = languages.map((language) => panel.view(contextOf(states[state], part, language)));

	it('says nothing that is no figure', () => {
		for (const view of views) {
			const tips = tipsOf(view.drawing?.option(620, theme));
			for (const text of [...saidBy(view), ...tips]) expect(text).not.toMatch(notAFigure);
			expect(view.answer).not.toBe('');
		}
	});

	it('says how many agencies it rests on, in its notes and in its table', () => {
		for (const { notes, table, n } of views) {
			expect(notes.join('\n')).toMatch(
				new RegExp(`\\bn ${n}\\b|ตอบ \\d+ จาก ${n} |\\d+ of ${n} answered`),
			);
			expect(table.notes).toEqual(notes);
		}
	});

	it('writes what is unknown as a dash, and nothing else so', () => {
		for (const { table } of views) {
			const numbers = table.columns.filter(({ kind }) => kind === 'number');
			for (const { cells } of table.rows) {
				for (const { id } of numbers) {
					const cell = cells[id];
					// A level of the other set is no cell at all.
					if (!cell && panel.id === 'levels' && state === 'two regimes') continue;
					const { text, sort } = cell ?? {};
					expect({ id, text: text === '–' }).toEqual({ id, text: sort === undefined });
				}
			}
		}
	});

	it.each(widths)('is drawn at %d px as before, in whole characters of 12 px or more', (width) => {
		const { drawing } = panel.view(contextOf(states[state], part));
		if (!drawing) return;
		const svg = svgOf(drawing, width);
		expect(svg).not.toMatch(notAFigure);
		expect(svg).not.toMatch(brokenCluster);
		expect(svg).not.toMatch(/<(?:img|script)\b/);
		if (width === widths[2]) expect(digestOf(svg)).toMatchSnapshot();
		const sizes = [...svg.matchAll(/font-size:\s*([\d.]+)px/g)].map(([, size]) => Number(size));
		expect(sizes.length).toBeGreaterThan(0);
		expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
		if (width < (drawing.minimumWidth ?? 0)) return;
		const outside = textsOf(svg).filter(
			({ left, right }) => left < -slack || right > width + slack,
		);
		expect(outside).toEqual([]);
	});

	it('has nothing to draw only where nothing is known', () => {
		const known = !['empty', 'all missing'].includes(state);
		for (const { drawing } of views) expect(drawing !== undefined).toBe(known);
	});
});
