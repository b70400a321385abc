import type { IndicatorToAsk, ItemsToAsk, ItemToAsk, NextVisit } from '$lib/summaries';
import { formatCount, formatScore, shortened } from '$lib/words';
import type { FormContext } from './agency-form';

type Context = Pick<FormContext, 'language' | 'words'>;

/** What fits on one sheet of A4, in items: an indicator takes the room of two, as does what is not said of it. */
const room = 36;
const listRoom = 2;
/** Items named; those after them are told by number. */
const mostNamed = (indicators: number) => room - 2 * indicators;
/** Letters of a reason that stand beside what it is of; the agency's page has it whole. */
export const mostOfReason = 32;

interface BriefItem {
	/** As numbered on the form. */
	readonly code: string;
	readonly text: string;
}

/** An indicator of the brief, as the screen and the paper write it. */
export interface BriefRow {
	readonly id: string;
	readonly name: string;
	readonly score: string;
	readonly points: string;
	/** Of the type in the province; undefined where there is no other agency to compare with. */
	readonly mean: { readonly text: string; readonly n: string; readonly few: boolean } | undefined;
	/** Not in place, to be ticked off. */
	readonly items: readonly BriefItem[];
	/** Of which the form says nothing, where they fit; to be ticked off too. */
	readonly unsaid: readonly BriefItem[];
	/** What else there is to say of its advice. */
	readonly said: readonly string[];
}

/**
 * The indicators to ask about, with the advice that is not in place, then that of which nothing is said.
 * @param most items named, in the order of the indicators; those after them are told by number.
 */
export function briefRows(
	{ toAsk, advised }: NextVisit,
	context: Context,
	most = mostNamed(toAsk.length),
): BriefRow[] {
	let left = most;
	const named = toAsk.map(({ notYet }) => {
		const items = notYet.slice(0, left);
		left -= items.length;
		return items;
	});
	// These have what room is left: each list whole, or by its numbers.
	const unsaid = toAsk.map((own) => {
		const fits = advised && own.unsaid.length + listRoom <= left;
		if (fits) left -= own.unsaid.length + listRoom;
		return fits ? own.unsaid : [];
	});
	const written = (items: readonly ItemToAsk[] = []) =>
		items.map((item) => ({ code: item.code, text: withReason(item, context) }));
	return toAsk.map((own, place): BriefRow => {
		const { indicator, score, points, typeMean, n, few, notYet } = own;
		const rest = {
			notYet: notYet.slice(named[place]?.length),
			unsaid: own.unsaid.slice(unsaid[place]?.length),
		};
		return {
			id: indicator.id,
			name: `${indicator.number} ${indicator.name[context.language]}`,
			...{ score: formatScore(score), points: formatScore(points) },
			mean:
				typeMean === undefined || n < 2
					? undefined
					: { text: formatScore(typeMean), n: formatCount(n), few },
			items: written(named[place]),
			unsaid: written(unsaid[place]),
			// Where no visit filled in the section, that is said once of all.
			said: advised ? saidOf(own, rest, context) : [],
		};
	});
}

/** What there is to say beside the items named. */
function saidOf(own: IndicatorToAsk, rest: ItemsToAsk, context: Context): string[] {
	const { brief } = context.words;
	if (own.with) return [brief.with(own.with.number)];
	const unsaidItems = rest.unsaid.map((item) =>
		item.reason ? `${item.code} ${withReason(item, context)}` : item.code,
	);
	return [
		...(rest.notYet.length > 0 ? [brief.more(rest.notYet.length, codesOf(rest.notYet))] : []),
		...(unsaidItems.length > 0 ? [`${brief.unsaid}: ${unsaidItems.join(', ')}`] : []),
		...(own.notYet.length + own.unsaid.length === 0 ? [brief.allInPlace] : []),
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
