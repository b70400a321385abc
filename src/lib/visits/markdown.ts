import type { Text } from '$lib/ita';

const cell = (text: string) => text.replaceAll('|', '\\|');
const row = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;

/** Both languages of a text in one cell; once where they are the same. */
export const both = ({ th, en }: Text) => (th === en ? th : `${th}<br>${en}`);

/** A section with a table, titled in both languages. */
export function tableSection(
	title: Text,
	head: readonly string[],
	rows: readonly (readonly string[])[],
): string {
	const lines = [row(head), row(head.map(() => '---')), ...rows.map(row)];
	return `## ${title.th} / ${title.en}\n\n${lines.join('\n')}`;
}

/** A document of an introduction and tables; aligned columns would change every line with each new word. */
export function documentOf(introduction: string, tables: readonly string[]): string {
	const kept = ['<!-- prettier-ignore-start -->', ...tables, '<!-- prettier-ignore-end -->'];
	return `${[introduction, ...kept].join('\n\n')}\n`;
}
