/**
 * Relative luminance of a colour #rrggbb, 0–1.
 * https://www.w3.org/TR/WCAG21/#dfn-relative-luminance
 */
function luminance(color: string): number {
	const [red = NaN, green = NaN, blue = NaN] = [1, 3, 5].map((start) => {
		const channel = parseInt(color.slice(start, start + 2), 16) / 255;
		return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * Contrast ratio of two colours #rrggbb, 1–21.
 * https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio
 */
export function contrast(a: string, b: string): number {
	const [lighter = NaN, darker = NaN] = [luminance(a), luminance(b)].sort((x, y) => y - x);
	return (lighter + 0.05) / (darker + 0.05);
}
