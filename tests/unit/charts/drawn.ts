import { createHash } from 'node:crypto';
import { panels, type ChartTheme, type Drawing, type Part, type View } from '$lib/charts';
import { init } from '$lib/charts/echarts';
import { textWidth } from '$lib/charts/measure';
import type { Overview } from '$lib/summaries';
import { en, th, type Language } from '$lib/words';
import { light } from '../styles/tokens';

/** The light theme; a token that is not there is an error. */
export const theme: ChartTheme = {
	color(token) {
		const color = light.get(token);
		if (color === undefined) throw new Error(`No token --${token}.`);
		return color;
	},
	font: 'Sarabun',
};

export const contextOf = (overview: Overview, part: Part, language: Language = 'th') => ({
	...{ overview, part, language, words: language === 'th' ? th : en },
});

/** What a panel shows of an overview. */
export function viewOf(
	id: string,
	overview: Overview,
	part: Part = 'whole',
	language?: Language,
): View {
	const panel = panels.find((other) => other.id === id);
	if (!panel) throw new Error(`No panel ${id}.`);
	return panel.view(contextOf(overview, part, language));
}

/**
 * The drawing as SVG, an element a line, without the styles of hovering and the number of the chart:
 * their names count on from chart to chart.
 */
export function svgOf(drawing: Drawing, width: number): string {
	const height = drawing.height(width);
	const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
	try {
		chart.setOption(drawing.option(width, theme));
		return chart
			.renderToSVGString()
			.replace(/<style.*?<\/style>/s, '')
			.replace(/ class="zr\S*"/g, '')
			.replace(/\bzr\d+-/g, 'zr-')
			.replaceAll('><', '>\n<');
	} finally {
		chart.dispose();
	}
}

/**
 * What tells a drawing from any other, in a line. Every chart in every state is kept so: as pictures
 * they would be megabytes that nobody reads; those of each form stand in full beside them.
 */
export const digestOf = (svg: string): string =>
	`${svg.split('\n').length} elements, ${createHash('sha256').update(svg).digest('hex').slice(0, 16)}`;

/** Everything a view says beside its picture. */
export function saidBy({ title, answer, drawing, table, notes }: View): string[] {
	return [
		...[title, answer, table.title, ...notes, ...table.notes],
		...(drawing ? [drawing.description, ...drawing.legend.map(({ label }) => label)] : []),
		...table.columns.map(({ label }) => label),
		...table.rows.flatMap(({ cells }) => Object.values(cells).map(({ text }) => text)),
	];
}

/** The tips that stand with a drawing's marks. */
export function tipsOf(node: unknown): string[] {
	if (typeof node !== 'object' || node === null) return [];
	return Object.entries(node).flatMap(([key, value]) =>
		key === 'tip' && typeof value === 'string' ? [value] : tipsOf(value),
	);
}

/** Where the texts of an SVG stand, px from its left edge. */
export function textsOf(svg: string): { text: string; left: number; right: number }[] {
	return [...svg.matchAll(/<text ([^>]*)>([^<]*)</g)].map(([, attributes = '', text = '']) => {
		const number = (pattern: RegExp) => Number(pattern.exec(attributes)?.[1] ?? 0);
		const width = textWidth(text.replace(/&\w+;/g, '&'), number(/font-size:(\d+)px/));
		const x = number(/ x="([-\d.]+)"/) + number(/translate\(([-\d.]+) /);
		const before = /text-anchor="end"/.test(attributes) ? 1 : /middle/.test(attributes) ? 0.5 : 0;
		return { text, left: x - before * width, right: x + (1 - before) * width };
	});
}
