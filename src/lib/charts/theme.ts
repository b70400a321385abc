/** The page's colour tokens, as a chart needs them. */
export interface ChartTheme {
	/** The value of a token, by its name without the dashes: "accent", "level-AA". */
	color(token: string): string;
	readonly font: string;
}

/** Smallest text a chart may draw, at any width. */
export const smallText = 12;
export const labelText = 14;

/** Reads the tokens in force, each once; read again when the theme changes. */
export function readTheme(root: Element): ChartTheme {
	const style = getComputedStyle(root);
	const values = new Map<string, string>();
	const value = (token: string) => {
		const known = values.get(token) ?? style.getPropertyValue(`--${token}`).trim();
		values.set(token, known);
		return known;
	};
	return { color: value, font: value('font') };
}

/** A hexadecimal colour's channels, 0–255; a build shortens #ffffff to #fff. */
const channels = (color: string): number[] =>
	(color.length === 4 ? color.replace(/[^#]/g, '$&$&') : color)
		.match(/[^#]{2}/g)
		?.map((channel) => parseInt(channel, 16)) ?? [];

/** Relative luminance, 0–1 (WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
function luminance(color: string): number {
	const [red = 0, green = 0, blue = 0] = channels(color).map((channel) => {
		const share = channel / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Black or white, whichever stands out more on a colour: 4.5 to 1 or more on any. */
export const inkOn = (ground: string): '#000000' | '#ffffff' =>
	(luminance(ground) + 0.05) ** 2 > 1.05 * 0.05 ? '#000000' : '#ffffff';

/** A colour between two hexadecimal ones, as ground for text: 0 gives the first, 1 the second. */
export function mix(from: string, to: string, share: number): string {
	const [a, b] = [channels(from), channels(to)];
	const mixed = a.map((channel, index) =>
		Math.round(channel + ((b[index] ?? channel) - channel) * share),
	);
	return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
