import { fileNames, publicationsOf, type OpenedFile } from '$lib/dashboard';
import { formatIsoDay, type Language, type Words } from '$lib/words';

/** Where the figures are from: who published them, and the names of the user's own files. */
export function originOf(files: readonly OpenedFile[], language: Language, words: Words): string {
	const publications = publicationsOf(files).map(({ source, date }) =>
		words.published.banner(source, formatIsoDay(date, language)),
	);
	const own = fileNames(files.filter(({ published }) => !published));
	return [...publications, ...own].join(', ');
}
