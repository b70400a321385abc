/** A tab's name holds no more characters. */
const longest = 31;

/** No tab may be called so. https://support.microsoft.com/office/rename-a-worksheet-3f1f7148 */
const forbidden = /[[\]:*?/\\\p{Cc}]/gu;

/** Names fit for the tabs of one workbook, in their order: each once, whatever its case. */
export function sheetNames(names: readonly string[]): string[] {
	const taken = new Set<string>();
	return names.map((name) => {
		const fit =
			name
				.replace(forbidden, ' ')
				.replace(/^'+|'+$/g, '')
				.trim() || '-';
		for (let again = 1; ; again++) {
			const ending = again === 1 ? '' : ` ${again}`;
			const tab = fit.slice(0, longest - ending.length) + ending;
			if (taken.has(tab.toLowerCase())) continue;
			taken.add(tab.toLowerCase());
			return tab;
		}
	});
}
