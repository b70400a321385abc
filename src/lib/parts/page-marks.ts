import type { Words } from '$lib/words';

/** Written at the edge of every page of paper, by browsers that can. */
const sheet = typeof CSSStyleSheet === 'undefined' ? undefined : new CSSStyleSheet();

/** Our own words only: nothing of a file gets into a style. */
const quoted = (text: string) => JSON.stringify(text);

/** Says on every page printed that the data is simulated, if it is, and which page it is. */
export function markPages(words: Words, simulated: boolean): void {
	if (!sheet) return;
	const box = 'font-family: var(--font); font-size: 9pt;';
	const label = simulated ? `${words.product} · ${words.simulated}` : words.product;
	sheet.replaceSync(`@page {
	@bottom-left { content: ${quoted(label)}; ${box} }
	@bottom-right { content: ${quoted(`${words.report.page} `)} counter(page) " / " counter(pages); ${box} }
}`);
	if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
}
