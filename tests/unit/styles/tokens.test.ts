import { describe, expect, it } from 'vitest';
import { inkOn, mix } from '$lib/charts/theme';
import { levels } from '$lib/ita';
import { projectsByStatus } from '$lib/summaries';
import { contrast } from './contrast';
import { dark, isColor, light, themes } from './tokens';

const colorsOf = (tokens: ReadonlyMap<string, string>) =>
	[...tokens].filter(([, value]) => isColor(value)).map(([name]) => name);

describe('the formula of contrast', () => {
	it.each([
		['#000000', '#ffffff', 21],
		['#ffffff', '#ffffff', 1],
		// The grey WCAG's literature gives as the lightest that passes on white.
		['#767676', '#ffffff', 4.54],
	])('of %s and %s is %d', (a, b, ratio) => {
		expect(contrast(a, b)).toBeCloseTo(ratio, 2);
		expect(contrast(b, a)).toBeCloseTo(ratio, 2);
	});
});

describe('tokens', () => {
	it('has every colour in both themes', () => {
		expect(colorsOf(light).length).toBeGreaterThan(30);
		expect(colorsOf(dark).sort()).toEqual(colorsOf(light).sort());
	});

	it('changes nothing but colours in the dark', () => {
		expect([...dark.values()].filter((value) => !isColor(value))).toEqual([]);
	});

	it('has a colour for every level and every state of a project', () => {
		const named = [
			...levels.map(({ id }) => `level-${id}`),
			...Object.keys(projectsByStatus).map((status) => `status-${status}`),
		];
		expect(named.filter((name) => !colorsOf(light).includes(name))).toEqual([]);
	});
});

describe.each(themes)('contrast in the $theme theme', ({ tokens }) => {
	const color = (name: string) => {
		const value = tokens.get(name);
		if (value === undefined) throw new Error(`No token --${name}.`);
		return value;
	};

	it('words on a mark of any colour are read: 4.5 or more', () => {
		const inks = colorsOf(tokens).map((name) => contrast(inkOn(color(name)), color(name)));
		expect(Math.min(...inks)).toBeGreaterThanOrEqual(4.5);
	});

	it.each([
		...['surface', 'ground', 'surface-sunken'].flatMap((ground) => [
			['text', ground],
			['text-muted', ground],
		]),
		...['accent', 'few', 'target'].map((text) => [text, 'surface']),
		['on-accent', 'accent'],
		['text', 'notice'],
		['text', 'accent-soft'],
	] as [string, string][])('%s is read on %s: 4.5 or more', (text, ground) => {
		expect(contrast(color(text), color(ground))).toBeGreaterThanOrEqual(4.5);
	});

	it('text is read on the deepest colour of a heat table', () => {
		const deepest = mix(color('surface'), color('accent'), 0.5);
		expect(contrast(color('text'), deepest)).toBeGreaterThanOrEqual(4.5);
	});

	const marks = colorsOf(tokens).filter((name) => /^(?:level|status|band)-/.test(name));
	it.each(marks)('a mark in %s is seen on the surface: 3 or more', (mark) => {
		expect(contrast(color(mark), color('surface'))).toBeGreaterThanOrEqual(3);
	});
});
