import { expect, it } from 'vitest';
import { svgOf, viewOf } from './drawn';
import { states } from './states';

/** Each form once, with more than one list, and of two sets of levels. */
it.each([
	['score-distribution', 'whole', 'full'],
	['score-distribution', 'whole', 'two regimes'],
	['score-distribution', 'district', 'full'],
	['score-distribution', 'district', 'two regimes'],
	['weak-indicators', 'whole', 'full'],
	['weak-indicators', 'district', 'full'],
	['levels', 'whole', 'two regimes'],
	['levels', 'type', 'two regimes'],
	['plan-completion', 'type', 'full'],
	['obstacles', 'whole', 'full'],
	['obstacles', 'district', 'full'],
	['support', 'whole', 'full'],
] as const)('%s by %s, %s', async (id, part, state) => {
	const { drawing } = viewOf(id, states[state], part);
	if (!drawing) throw new Error('There is something to draw.');
	const name = `${id} ${part} ${state}`.replaceAll(' ', '-');
	await expect(svgOf(drawing, 620)).toMatchFileSnapshot(`snapshots/${name}.svg`);
});
