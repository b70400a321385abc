import { describe, expect, it } from 'vitest';
import { panels, parts, type Drawing, type Part } from '$lib/charts';
import { levels } from '$lib/ita';
import { clickedGroup } from '$lib/charts/clicks';
import { contextOf, theme, viewOf } from './drawn';
import { states, stateNames } from './states';

interface NameAxis {
	readonly data: readonly { readonly value: string }[];
}

interface Option {
	readonly yAxis: NameAxis[] | object;
	readonly series: readonly { readonly data: readonly unknown[] }[];
}

/** The groups that clicks on a drawing's marks, and on its names, stand for. */
function groupsOf(drawing: Drawing) {
	const { series, yAxis } = drawing.option(620, theme) as unknown as Option;
	const ofMarks = series.flatMap(({ data }) =>
		data.map((mark) => clickedGroup({ componentType: 'series', data: mark })),
	);
	const [axis] = Array.isArray(yAxis) ? (yAxis as NameAxis[]) : [];
	const names = axis?.data ?? [];
	return {
		marks: new Set(ofMarks.filter((group) => group !== undefined)),
		names: new Set(names.map(({ value }) => clickedGroup({ componentType: 'yAxis', value }))),
	};
}

const fullOf = (id: string, part: Part) => viewOf(id, states.full, part);

describe('what a click toggles and what a panel looks past', () => {
	it.each(panels.map(({ id }) => id).filter((id) => id !== 'levels'))('%s', (id) => {
		const ofScores = id === 'score-distribution';
		expect(fullOf(id, 'whole')).toMatchObject({
			toggles: ofScores ? 'levels' : undefined,
			past: ofScores ? ['levels', 'scores'] : [],
		});
		expect(fullOf(id, 'district')).toMatchObject({ toggles: 'districts', past: ['districts'] });
		expect(fullOf(id, 'type')).toMatchObject({ toggles: 'types', past: ['types'] });
	});

	it('levels', () => {
		const toggled = parts.map((part) => {
			const { toggles, past } = fullOf('levels', part);
			return { toggles, past };
		});
		expect(toggled).toEqual([
			{ toggles: 'levels', past: ['levels'] },
			{ toggles: 'districts', past: ['districts', 'levels'] },
			{ toggles: 'types', past: ['types', 'levels'] },
		]);
	});
});

it('the bars of the distribution stand for their levels, but for two sets of levels', () => {
	const marksIn = (state: keyof typeof states) => {
		const { drawing } = viewOf('score-distribution', states[state], 'whole');
		return drawing ? [...groupsOf(drawing).marks] : [];
	};
	const ids = levels.map(({ id }) => id);
	expect(marksIn('full').length).toBeGreaterThan(0);
	expect(ids).toEqual(expect.arrayContaining(marksIn('full')));
	expect(marksIn('two regimes')).toEqual([]);
});

/** The distribution of the whole has bars and no rows to press. */
const hasRows = (id: string, part: Part) => id !== 'score-distribution' || part !== 'whole';

const cases = panels.flatMap((panel) =>
	parts
		.filter((part) => hasRows(panel.id, part))
		.flatMap((part) => stateNames.map((state) => ({ panel, part, state, name: panel.id }))),
);

it.each(cases)('marks and names of $name by $part, $state, click alike', (own) => {
	const { toggles, drawing, table } = own.panel.view(contextOf(states[own.state], own.part));
	if (!drawing || !toggles) return;
	const { marks, names } = groupsOf(drawing);
	const inTable = table.rows.map(({ group }) => group);
	const clickable = [...marks].filter((group) => inTable.includes(group));
	expect(clickable.length).toBeGreaterThan(0);
	expect([...names]).toEqual(expect.arrayContaining(clickable));
	// Every row drawn can be toggled, but for what is not known of a level.
	const drawn = [...marks].filter((group) => !inTable.includes(group));
	expect(drawn.filter((group) => toggles !== 'levels' && group !== 'header')).toEqual([]);
});
