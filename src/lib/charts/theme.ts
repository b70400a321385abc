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

/** A colour between two hexadecimal ones, as ground for text: 0 gives the first, 1 the second. */
export function mix(from: string, to: string, share: number): string {
	// A build shortens #ffffff to #fff.
	const channels = (color: string) =>
		(color.length === 4 ? color.replace(/[^#]/g, '$&$&') : color)
			.match(/[^#]{2}/g)
			?.map((channel) => parseInt(channel, 16)) ?? [];
	const [a, b] = [channels(from), channels(to)];
	const mixed = a.map((channel, index) =>
		Math.round(channel + ((b[index] ?? channel) - channel) * share),
	);
	return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
