import { expect, it } from 'vitest';
import { stacks } from '$lib/charts/forms/stacks';
import { decalOf, hatchOf } from '$lib/charts/hatching';
import { incomplete, levelsOf, type Regime } from '$lib/ita';
import { projectsByStatus, sides, standings } from '$lib/summaries';
import { contrast } from '../styles/contrast';
import { themes } from '../styles/tokens';
import { theme } from './drawn';

const levelMarks = (regime: Regime) => [
	...levelsOf(regime).map(({ id }) => `level-${id}`),
	`level-${incomplete.id}`,
	'level-unknown',
];
/** The marks that stand in one stack. */
const together: Record<string, string[]> = {
	letters: levelMarks('letters'),
	names: levelMarks('names'),
	projects: Object.keys(projectsByStatus).map((status) => `status-${status}`),
	sides: sides.map((side) => `side-${side}`),
	'ticked levels': standings.map((standing) => `standing-${standing}`),
};
/** A token that is not there is an error: nothing is less than its contrast. */
function given(tokens: ReadonlyMap<string, string>, name: string): string {
	const color = tokens.get(name);
	if (color === undefined) throw new Error(`No token --${name}.`);
	return color;
}

/** As far apart as two neighbouring shades of an ordered scale. */
const apart = 1.3;

it.each(
	Object.entries(together).flatMap(([name, marks]) =>
		themes.map((own) => ({ name, marks, ...own })),
	),
)('the marks of $name are told apart without their hue, $theme', ({ marks, tokens }) => {
	expect(marks.length).toBeGreaterThan(2);
	const alike = marks.flatMap((one, place) =>
		marks.slice(place + 1).flatMap((other) => {
			const shades = contrast(given(tokens, one), given(tokens, other));
			return hatchOf(one) === hatchOf(other) && shades < apart ? [`${one} ${other}`] : [];
		}),
	);
	expect(alike).toEqual([]);
});

it('hatches a mark as its legend has it, with its word or without', () => {
	const { legend, option } = stacks({
		rows: [
			{ id: 'one', name: 'ทต.', texts: [], shares: { pass: 0.5, improve: 0.49, urgent: 0.01 } },
		],
		segments: ['pass', 'improve', 'urgent'].map((id) => ({ id, color: `level-${id}`, label: id })),
	});
	const decals = option(620, theme).series.flatMap((series) =>
		'label' in series ? series.data.map(({ itemStyle }) => itemStyle.decal) : [],
	);
	expect(decals).toEqual([undefined, decalOf(45, theme), decalOf(-45, theme)]);
	expect(legend.map(({ hatch }) => hatch)).toEqual([undefined, 45, -45]);
});
