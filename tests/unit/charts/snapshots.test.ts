import { expect, it } from 'vitest';
import { panels } from '$lib/charts';
import { contextOf, svgOf } from './drawn';
import { states } from './states';

/** Each form once, and the histogram of two sets of levels. */
it.each([
	['score-distribution', 'whole', 'full'],
	['score-distribution', 'whole', 'two regimes'],
	['score-distribution', 'district', 'full'],
	['weak-indicators', 'whole', 'full'],
	['weak-indicators', 'district', 'full'],
	['plan-completion', 'type', 'full'],
	['obstacles', 'whole', 'full'],
] as const)('%s by %s, %s', async (id, part, state) => {
	const view = panels.find((panel) => panel.id === id)?.view(contextOf(states[state], part));
	if (!view?.drawing) throw new Error('There is something to draw.');
	const name = `${id} ${part} ${state}`.replaceAll(' ', '-');
	await expect(svgOf(view.drawing, 620)).toMatchFileSnapshot(`snapshots/${name}.svg`);
});
