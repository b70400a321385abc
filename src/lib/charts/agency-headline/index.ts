import type { AgencyForm, PlanResult } from '$lib/summaries';
import { levelName, type Language } from '$lib/words';
import type { Headline } from '../headline';
import type { Words } from '../headline/words';
import { wordsOf } from './words';

/**
 * What an agency's year comes to, in words.
 * @param findings how many things the checks found in the rows the form rests on.
 */
export function agencyHeadline(
	{ result, differentTotals }: AgencyForm,
	findings: number,
	language: Language,
): Headline {
	const words = wordsOf(language);
	const { weakest, nothingToGain } = result;
	return {
		sentences: [
			scored(result, language),
			weakest ? words.weakest(weakest) : undefined,
			nothingToGain ? words.nothingToGain() : undefined,
			planned(result.plan, language),
		].filter((sentence) => sentence !== undefined),
		caveats: [
			result.notSubmitted ? words.notSubmitted() : undefined,
			differentTotals ? words.differentTotals() : undefined,
			findings > 0 ? words.findings(findings) : undefined,
		].filter((sentence) => sentence !== undefined),
	};
}

function scored(
	{ itaYear, total, margin, level }: AgencyForm['result'],
	language: Language,
): Words {
	const words = wordsOf(language);
	const sign = level === undefined ? '' : levelName(level, language);
	if (total === undefined || margin === undefined) {
		return sign ? words.levelOnly(itaYear, sign) : words.noResult();
	}
	const said = words.total(itaYear, total, sign);
	if (margin === 0) return [...said, ...words.at()];
	return [...said, ...(margin > 0 ? words.above(margin) : words.below(-margin))];
}

function planned({ reported, completed, projects, completion }: PlanResult, language: Language) {
	const words = wordsOf(language);
	if (completion !== undefined && completed !== undefined && projects !== undefined) {
		return words.completion(completion, completed, projects);
	}
	return reported === false ? words.notReported() : words.noPlan();
}
