import type { PlanResult } from '$lib/summaries';
import { bandName, formatPercent, unknown } from '$lib/words';
import type { FormContext, FormLine } from './agency-form';

/** What the counts of the plan come to, as lines below those of the form; none where it is unknown. */
export function planLines(
	{ completion, band }: PlanResult,
	{ language, words: { agencyPage } }: FormContext,
): FormLine[] {
	if (completion === undefined) return [];
	const line = (id: string, label: string, text: string): FormLine => ({
		...{ id, label, text, unit: '', long: false, known: text !== unknown },
		notes: [{ text: agencyPage.fromCounts, found: false }],
	});
	return [
		line('completion_rate', agencyPage.completion, formatPercent(completion)),
		...(band ? [line('band', agencyPage.band, bandName(band, language))] : []),
	];
}
