import { readFileSync } from 'node:fs';

export type Tokens = ReadonlyMap<string, string>;

/** The custom properties of one rule of tokens.css, by name without the dashes. */
function tokensOf(selector: string): Tokens {
	const css = readFileSync('src/styles/tokens.css', 'utf8');
	const body = css.split(`${selector} {`)[1]?.split('}')[0] ?? '';
	return new Map(
		[...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
	);
}

export const light = tokensOf(':root');
export const dark = tokensOf(`:root[data-theme='dark']`);
export const themes = [
	{ theme: 'light', tokens: light },
	{ theme: 'dark', tokens: dark },
] as const;

export const isColor = (value: string) => /^#[0-9a-f]{6}$/i.test(value);
