import type { IndicatorToAsk, ItemToAsk, NextVisit } from '$lib/summaries';
import { formatCount, formatScore, shortened } from '$lib/words';
import type { FormContext } from './agency-form';

type Context = Pick<FormContext, 'language' | 'words'>;

/** What fits on one sheet of A4, in items: an indicator takes the room of two. */
const room = 36;
/** Items named; those after them are told by number. */
const mostNamed = (indicators: number) => room - 2 * indicators;
/** Letters of a reason that stand beside what it is of; the agency's page has it whole. */
export const mostOfReason = 32;

/** An indicator of the brief, as the screen and the paper write it. */
export interface BriefRow {
	readonly id: string;
	readonly name: string;
	readonly score: string;
	readonly points: string;
	/** Of the type in the province; undefined where there is no other agency to compare with. */
	readonly mean: { readonly text: string; readonly n: string; readonly few: boolean } | undefined;
	/** Not in place, to be ticked off. */
	readonly items: readonly { readonly code: string; readonly text: string }[];
	/** What else there is to say of its advice. */
	readonly said: readonly string[];
}

/**
 * The indicators to ask about, with the advice that is not in place.
 * @param most items named, in the order of the indicators; those after them are told by number.
 */
export function briefRows(
	{ toAsk, advised }: NextVisit,
	context: Context,
	most = mostNamed(toAsk.length),
): BriefRow[] {
	let left = most;
	return toAsk.map((own): BriefRow => {
		const { indicator, score, points, typeMean, n, few, notYet } = own;
		const named = notYet.slice(0, left);
		left -= named.length;
		return {
			id: indicator.id,
			name: `${indicator.number} ${indicator.name[context.language]}`,
			...{ score: formatScore(score), points: formatScore(points) },
			mean:
				typeMean === undefined || n < 2
					? undefined
					: { text: formatScore(typeMean), n: formatCount(n), few },
			items: named.map((item) => ({ code: item.code, text: withReason(item, context) })),
			// Where no visit filled in the section, that is said once of all.
			said: advised ? saidOf(own, notYet.slice(named.length), context) : [],
		};
	});
}

function saidOf(own: IndicatorToAsk, rest: readonly ItemToAsk[], context: Context): string[] {
	const { notYet, unsaid } = own;
	const { brief } = context.words;
	if (own.with) return [brief.with(own.with.number)];
	const unsaidItems = unsaid.map((item) =>
		item.reason ? `${item.code} ${withReason(item, context)}` : item.code,
	);
	return [
		...(rest.length > 0 ? [brief.more(rest.length, codesOf(rest))] : []),
		...(unsaid.length > 0 ? [brief.unsaid(unsaidItems.join(', '))] : []),
		...(notYet.length + unsaid.length === 0 ? [brief.allInPlace] : []),
	];
}

function withReason({ name, reason }: ItemToAsk, { language, words }: Context): string {
	if (!reason) return name[language];
	return words.brief.because(name[language], shortened(reason, mostOfReason));
}

const codesOf = (items: readonly ItemToAsk[]) => items.map(({ code }) => code).join(', ');

/** What there is to say of the other indicators, and where no visit speaks of advice; a line each. */
export function briefOthers(
	{ toAsk, reached, unknown, advised }: NextVisit,
	{ brief }: Context['words'],
): string[] {
	const numbers = (list: readonly IndicatorToAsk[]) =>
		list.map(({ indicator }) => indicator.number).join(', ');
	const notYet = reached.flatMap((own) => own.notYet);
	const still = notYet.length > 0 ? [brief.reachedNotYet(notYet.length, codesOf(notYet))] : [];
	return [
		...(advised ? [] : [brief.noAdvice]),
		...(toAsk.length === 0 ? [brief.nothing] : []),
		...(reached.length > 0 ? [[brief.reached(numbers(reached)), ...still].join(' · ')] : []),
		...(unknown.length > 0 ? [brief.unknown(numbers(unknown))] : []),
	];
}
