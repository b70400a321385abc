import { init } from './echarts';
import { hatchLine, hatchStep } from './hatching';
import { lines, textWidth } from './measure';
import { smallText, type ChartTheme } from './theme';
import type { Drawing } from './view';

/** What a saved picture says around its drawing, so that it stands alone. */
export interface Caption {
	readonly title: string;
	readonly answer: string;
	/** Small print below: n and notes, the filter, the day; that it is simulated, if it is. */
	readonly notes: readonly string[];
}

/** A picture saved to stand alone: width and height, px, and its SVG. */
export interface Picture {
	readonly width: number;
	readonly height: number;
	readonly svg: string;
}

/** As wide as a slide or a page of text takes without shrinking its words. */
export const pictureWidth = 960;
const margin = 24;
/** Of the drawing in it, px. */
export const drawingWidth = pictureWidth - 2 * margin;

const titleSize = 20;
const answerSize = 16;
const leading = 1.5;
const gap = 12;
const swatch = 12;

interface Line {
	readonly text: string;
	readonly size: number;
	/** Colour token. */
	readonly color: string;
	readonly strong?: boolean;
}

/** Text of a file in XML: nothing of it is markup; what XML cannot hold is left out. */
const escaped = (text: string) =>
	text
		.replace(/[^\t\n\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
		.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

const wrapped = (text: string, size: number, color: string, strong = false): Line[] =>
	lines(text, drawingWidth, size).map((line) => ({ text: line, size, color, strong }));

/** Lines below one another from `top` on, px, and where they end. */
function written(all: readonly Line[], top: number, theme: ChartTheme) {
	let y = top;
	const texts = all.map(({ text, size, color, strong }) => {
		y += size * leading;
		const weight = strong ? ' font-weight="600"' : '';
		return `<text x="${margin}" y="${y - size * 0.4}" font-size="${size}"${weight} fill="${theme.color(color)}">${escaped(text)}</text>`;
	});
	return { svg: texts.join(''), end: y };
}

const hatchId = (angle: number) => `hatch-${angle}`;

/** Lines across a colour, as a pattern to fill with. */
const hatching = (angle: number, theme: ChartTheme) =>
	`<pattern id="${hatchId(angle)}" width="${hatchStep}" height="${hatchStep}" patternUnits="userSpaceOnUse" patternTransform="rotate(${-angle})">` +
	`<rect width="${hatchStep}" height="${hatchLine}" fill="${theme.color('surface')}"/></pattern>`;

/** The legend in a row, or in several where it is long. */
function legendOf({ legend }: Drawing, top: number, theme: ChartTheme) {
	if (legend.length === 0) return { svg: '', end: top };
	let [x, y] = [margin, top + swatch];
	const entries = legend.map(({ color, label, hatch }) => {
		const width = swatch + 6 + textWidth(label, smallText + 1) + gap;
		if (x > margin && x + width > pictureWidth - margin) {
			x = margin;
			y += 22;
		}
		const at = x;
		x += width;
		const box = (fill: string) =>
			`<rect x="${at}" y="${y - swatch + 1}" width="${swatch}" height="${swatch}" rx="2" fill="${fill}"/>`;
		return (
			box(theme.color(color)) +
			(hatch === undefined ? '' : hatching(hatch, theme) + box(`url(#${hatchId(hatch)})`)) +
			`<text x="${at + swatch + 6}" y="${y}" font-size="${smallText + 1}" fill="${theme.color('text-muted')}">${escaped(label)}</text>`
		);
	});
	return { svg: entries.join(''), end: y + gap };
}

/** The drawing alone at a width, as SVG. */
function drawn(drawing: Drawing, width: number, theme: ChartTheme): string {
	const height = drawing.height(width);
	const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
	try {
		chart.setOption(drawing.option(width, theme));
		return chart.renderToSVGString();
	} finally {
		chart.dispose();
	}
}

/**
 * A drawing with its question, answer, legend and small print, as SVG.
 * @param fontFaces CSS that brings the letters along; a picture finds no font of the page.
 */
export function pictureOf(
	drawing: Drawing,
	{ title, answer, notes }: Caption,
	pageTheme: ChartTheme,
	fontFaces = '',
): Picture {
	// ECharts writes the font into an attribute as it is: its quotes would end that.
	const theme = { ...pageTheme, font: pageTheme.font.replaceAll('"', "'") };
	const head = written(
		[...wrapped(title, titleSize, 'text', true), ...wrapped(answer, answerSize, 'text')],
		margin / 2,
		theme,
	);
	const legend = legendOf(drawing, head.end + gap, theme);
	const top = legend.end + gap;
	const foot = written(
		notes.flatMap((note) => wrapped(note, smallText + 1, 'text-muted')),
		top + drawing.height(drawingWidth) + gap,
		theme,
	);
	const height = Math.ceil(foot.end + margin / 2);
	const chart = drawn(drawing, drawingWidth, theme).replace(
		'<svg ',
		`<svg x="${margin}" y="${Math.round(top)}" `,
	);
	const style = fontFaces && `<style>${fontFaces}</style>`;
	return {
		width: pictureWidth,
		height,
		svg:
			`<svg xmlns="http://www.w3.org/2000/svg" width="${pictureWidth}" height="${height}" viewBox="0 0 ${pictureWidth} ${height}" font-family="${escaped(theme.font)}" role="img" aria-label="${escaped(drawing.description)}">` +
			`<title>${escaped(title)}</title>${style}<rect width="100%" height="100%" fill="${theme.color('surface')}"/>` +
			`${head.svg}${legend.svg}${chart}${foot.svg}</svg>`,
	};
}
