import { describe, expect, it } from 'vitest';
import { breakdownsOf, canShow, panels, parts, type Panel, type Part } from '$lib/charts';
import { viewOf } from './drawn';
import { overviewOf } from './overviews';
import { fullAgencies } from './states';

const everything = overviewOf(fullAgencies);
const of = (panel: Panel, part: Part) => breakdownsOf([panel], () => part);
const byId = (id: string) => {
	const panel = panels.find((other) => other.id === id);
	if (!panel) throw new Error(`No panel ${id}.`);
	return panel;
};

describe('what a panel wants of the whole and of each group', () => {
	it.each(panels.flatMap((panel) => parts.map((part) => ({ id: panel.id, panel, part }))))(
		'is all that $id by $part shows',
		({ id, panel, part }) => {
			const overview = overviewOf(fullAgencies, {}, of(panel, part), panel.whole);
			expect(canShow(panel, part, overview)).toBe(true);
			const { drawing, ...view } = viewOf(id, overview, part);
			const { drawing: whole, ...expected } = viewOf(id, everything, part);
			expect(view).toEqual(expected);
			expect(drawing?.description).toBe(whole?.description);
		},
	);
});

describe('what panels want together', () => {
	it('is nothing while all show the whole', () => {
		expect(breakdownsOf(panels, () => 'whole')).toEqual({});
	});

	it('is kept apart by district and by type, and joined within each', () => {
		const asked = breakdownsOf(panels, ({ id }) =>
			id === 'support' ? 'type' : id === 'obstacles' ? 'whole' : 'district',
		);
		expect(asked.type?.metrics).toEqual(byId('support').wanted.metrics);
		expect(asked.district).toMatchObject({ totals: true, levels: true });
		for (const id of ['score-distribution', 'weak-indicators', 'plan-completion']) {
			expect(asked.district?.metrics).toEqual(expect.arrayContaining([...byId(id).wanted.metrics]));
		}
		expect(new Set(asked.district?.metrics).size).toBe(asked.district?.metrics.length);
	});
});

describe('a panel can be shown', () => {
	const overview = overviewOf(fullAgencies, {}, of(byId('levels'), 'district'));

	it('as a whole at any time, by group once its rows are there', () => {
		expect(panels.every((panel) => canShow(panel, 'whole', overview))).toBe(true);
		expect(panels.filter((panel) => canShow(panel, 'district', overview))).toEqual([
			byId('levels'),
		]);
		expect(panels.some((panel) => canShow(panel, 'type', overview))).toBe(false);
	});

	it('not where each total is missing', () => {
		const { metrics } = byId('score-distribution').wanted;
		const asked = { ...overview.asked, breakdowns: { district: { metrics } } };
		expect(canShow(byId('score-distribution'), 'district', { ...overview, asked })).toBe(false);
	});
});
