import type { Agency } from './agencies';
import { reasonOf } from './answers';
import type { Chance } from './chance';
import type { Values } from './ita-section';

/** Advice is given where an indicator did not pass. */
const passMark = 85;

/** The lists of section 3.2, each with the indicators it serves and how many items it has. */
const lists = [
	{ number: 1, serves: ['i1', 'i6'], items: 13 },
	{ number: 2, serves: ['i2'], items: 7 },
	{ number: 3, serves: ['i3'], items: 12 },
	{ number: 4, serves: ['i4'], items: 6 },
	{ number: 5, serves: ['i5'], items: 12 },
	{ number: 7, serves: ['i7'], items: 3 },
	{ number: 8, serves: ['i8'], items: 8 },
	{ number: 10, serves: ['i10'], items: 2 },
] as const;

/** The items that are themselves lists, and how many parts they have. */
const parts: Readonly<Record<string, number>> = { '8.1': 11, '10.1': 3, '10.2': 3 };

/** The groups of open data behind sub-indicators 9.1–9.5. */
const openData = ['basic', 'administration', 'budget', 'hr', 'transparency'] as const;

const isWeak = (score: Values[string]) => typeof score === 'number' && score < passMark;
const share = (value: number) => Math.min(0.95, Math.max(0.05, value));
const numbered = (prefix: string | number, count: number) =>
	Array.from({ length: count }, (_, index) => `${prefix}.${index + 1}`);

/** An item that is in place, with those of its parts that are; some offices tick the parts alone. */
function inPlace(chance: Chance, item: string, likely: number): string[] {
	const count = parts[item];
	if (count === undefined) return chance.happens(likely) ? [item] : [];
	const found = numbered(item, count).filter(() => chance.happens(likely));
	return found.length > 0 && chance.happens(0.8) ? [item, ...found] : found;
}

/**
 * A group is complete just where its sub-indicator is 100. From ITA 2566 no sub-indicator is given,
 * so the better indicator 9, the likelier.
 */
function isComplete(chance: Chance, values: Values, group: number): boolean {
	const sub = values[`i9_${group + 1}`];
	const likely = chance.happens((0.9 * Number(values.i9)) / 100);
	return typeof sub === 'number' ? sub === 100 : likely;
}

/** Indicator 9's part of the advice: each group complete or not, with a reason where not. */
function openDataGroups(chance: Chance, values: Values): Values {
	return Object.fromEntries(
		openData.flatMap((group, index) => {
			const complete = isComplete(chance, values, index);
			const reason = complete ? undefined : reasonOf(chance);
			return [
				[`oit_${group}_complete`, complete],
				[`oit_${group}_complete_reason`, reason],
			];
		}),
	);
}

/** Section 3.2 for the indicators of a visit that are under 85; one office in five leaves it out. */
export function advice(chance: Chance, { quality }: Agency, values: Values): Values {
	if (!chance.happens(0.8)) return {};
	const likely = share(0.5 + 0.1 * quality + 0.1 * chance.normal());
	const codes = lists
		.filter(({ serves }) => serves.some((indicator) => isWeak(values[indicator])))
		.flatMap(({ number, items }) => numbered(number, items))
		.flatMap((item) => inPlace(chance, item, likely));
	return {
		advice_in_place: codes.join('|') || undefined,
		...(isWeak(values.i9) ? openDataGroups(chance, values) : {}),
	};
}
