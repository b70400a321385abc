/** ECharts reads {style|text} in rich text: the braces of a file's text become their full-width twins. */
export function escapeRich(text: string): string {
	return text.replaceAll('{', '｛').replaceAll('}', '｝');
}
