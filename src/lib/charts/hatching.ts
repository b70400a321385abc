import type { ChartTheme } from './theme';

/**
 * Marks that are hatched, by colour token: in grey, or to an eye that sees few hues, shades alone do not
 * tell them apart. Degrees from level. Those of a stack that are hatched alike, or not at all, differ in shade.
 */
const angles: Readonly<Record<string, number>> = {
	'level-B': 45,
	'level-C': -45,
	'level-D': 0,
	'level-E': -45,
	'level-F': 45,
	'level-improve': 45,
	'level-urgent': -45,
	'level-incomplete': 90,
	'level-unknown': 0,
	'status-not_started': 45,
	'status-cancelled': -45,
	'status-unaccounted': 90,
	'side-disclosure': 45,
	'side-perception': 0,
	'side-both': -45,
	'side-unpublished': 90,
	'standing-higher': 45,
	'standing-lower': 90,
};

/** The angle of a mark's hatching, degrees; undefined where it is plain. */
export const hatchOf = (color: string): number | undefined => angles[color];

/** Width of a line of hatching, and from one to the next, px. */
export const hatchLine = 1.5;
export const hatchStep = 5;

/** Hatching as ECharts draws it: lines of the page's ground across the colour. */
export const decalOf = (angle: number, theme: ChartTheme) => ({
	symbol: 'rect',
	symbolSize: 1,
	dashArrayX: [1, 0],
	dashArrayY: [hatchLine, hatchStep - hatchLine],
	rotation: (-angle * Math.PI) / 180,
	color: theme.color('surface'),
});
