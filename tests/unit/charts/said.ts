import { headline } from '$lib/charts';
import type { Overview } from '$lib/summaries';
import type { Language } from '$lib/words';
import { contextOf } from './drawn';

/** The summary in words, a text a sentence. */
export function said(overview: Overview, language: Language = 'th') {
	const { sentences, caveats } = headline(contextOf(overview, 'whole', language));
	const texts = (list: typeof sentences) => list.map((words) => words.flat().join(''));
	return { sentences: texts(sentences), caveats: texts(caveats) };
}
