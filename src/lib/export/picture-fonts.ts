import latin400 from '@fontsource/sarabun/files/sarabun-latin-400-normal.woff2?url';
import latin600 from '@fontsource/sarabun/files/sarabun-latin-600-normal.woff2?url';
import thai400 from '@fontsource/sarabun/files/sarabun-thai-400-normal.woff2?url';
import thai600 from '@fontsource/sarabun/files/sarabun-thai-600-normal.woff2?url';

/** The page's own fonts: Thai first, since each has letters the other lacks. */
const fonts = [
	{ url: thai400, weight: 400, range: 'U+0E00-0E7F, U+200B-200D, U+25CC' },
	{ url: thai600, weight: 600, range: 'U+0E00-0E7F, U+200B-200D, U+25CC' },
	{ url: latin400, weight: 400, range: 'U+0000-00FF, U+2000-206F, U+2191-2193, U+2212' },
	{ url: latin600, weight: 600, range: 'U+0000-00FF, U+2000-206F, U+2191-2193, U+2212' },
];

async function base64(url: string): Promise<string> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${response.status} ${url}`);
	const bytes = new Uint8Array(await response.arrayBuffer());
	let binary = '';
	for (const byte of bytes) binary += String.fromCharCode(byte);
	return btoa(binary);
}

let faces: Promise<string> | undefined;

/** CSS that holds the page's fonts, for a picture that is to show them wherever it is opened. */
export function pictureFonts(): Promise<string> {
	faces ??= Promise.all(
		fonts.map(
			async ({ url, weight, range }) =>
				`@font-face{font-family:Sarabun;font-weight:${weight};src:url(data:font/woff2;base64,${await base64(url)}) format("woff2");unicode-range:${range}}`,
		),
	).then((all) => all.join(''));
	// Asked for again by the next picture.
	faces.catch(() => (faces = undefined));
	return faces;
}
