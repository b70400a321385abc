import { passMark, type Text } from '$lib/ita';

/** What of an agency-year tells how soon it needs a visit; undefined is unknown. */
export interface PriorityFacts {
	/** Points, 0–100. */
	readonly total: number | undefined;
	/** Points of the total that its weakest indicator could add. */
	readonly recoverable: number | undefined;
	/** A share. */
	readonly completion: number | undefined;
	/** ISO day of its last visit. */
	readonly lastVisit: string | undefined;
}

export const priorityParts = ['below', 'recoverable', 'completion', 'months'] as const;
export type PriorityPart = (typeof priorityParts)[number];

/** How much each part counts, in parts of their sum. */
export type PriorityWeights = Readonly<Record<PriorityPart, number>>;

/** In percent. */
export const standardWeights: PriorityWeights = {
	below: 40,
	recoverable: 30,
	completion: 20,
	months: 10,
};

/** What priority means, beside the figures. */
export const priorityDefinition = {
	id: 'priority',
	label: { th: 'ความเร่งด่วนของการลงพื้นที่', en: 'Priority of a visit' },
	definition: {
		th: '0–100 ยิ่งมากยิ่งควรไปก่อน = 40 × คะแนนที่ขาดจาก 85 ÷ 15 + 30 × คะแนนรวมที่เพิ่มได้หากตัวชี้วัดที่ฉุดที่สุดถึง 85 ÷ 15 + 20 × ส่วนของแผนที่ยังไม่แล้วเสร็จ + 10 × เดือนจากการนิเทศครั้งล่าสุดถึงวันนี้ ÷ 12 แต่ละส่วนไม่เกินน้ำหนักของตน ส่วนที่ไม่ทราบนับครึ่งหนึ่งและบอกไว้ น้ำหนักปรับได้ ใช้เลือกว่าจะไปที่ใดก่อน ไม่ใช่การจัดอันดับ',
		en: '0–100, the larger the sooner = 40 × points below 85 ÷ 15 + 30 × points the total gains with the weakest indicator at 85 ÷ 15 + 20 × the share of the plan not completed + 10 × months from the last visit to today ÷ 12. No part exceeds its weight; an unknown one counts half and is named. The weights can be changed. It helps to choose where to go first and is no ranking.',
	},
} as const;

/** What each part is, as it counts: from 0 to 1, the larger the sooner. */
export const priorityNames: Readonly<Record<PriorityPart, Text>> = {
	below: { th: 'คะแนนที่ขาดจาก 85 (เต็มที่ 15)', en: 'Points below 85 (full at 15)' },
	recoverable: {
		th: 'คะแนนที่เพิ่มได้จากตัวชี้วัดที่ฉุดที่สุด (เต็มที่ 15)',
		en: 'Points to gain on the weakest indicator (full at 15)',
	},
	completion: { th: 'แผนที่ยังไม่แล้วเสร็จ', en: 'Plan not completed' },
	months: {
		th: 'เดือนนับจากการนิเทศครั้งล่าสุด (เต็มที่ 12)',
		en: 'Months since the last visit (full at 12)',
	},
};

/** How soon an agency needs a visit, and what makes it. */
export interface Priority {
	/** 0–1, the larger the sooner. */
	readonly value: number;
	/** Points of the total below the pass mark; 0 at or above it. */
	readonly below: number | undefined;
	/** Months since the last visit; 0 where it lies ahead. */
	readonly months: number | undefined;
	/** Parts that are unknown, and count as `unknownPart`. */
	readonly unknown: readonly PriorityPart[];
}

/** What is unknown is neither urgent nor done. */
export const unknownPart = 0.5;

/** Points of a part that count in full. */
const fullPoints = 15;
const fullMonths = 12;
const monthOfDays = 365.25 / 12;
const dayOfTime = 24 * 60 * 60 * 1000;

/** Months from one ISO day to another, 0 where it lies before. */
const monthsBetween = (from: string, to: string) =>
	Math.max(0, (Date.parse(to) - Date.parse(from)) / dayOfTime / monthOfDays);

const cut = (part: number) => Math.min(1, Math.max(0, part));

/**
 * How soon an agency-year needs a visit: its parts by their weights.
 * @param today ISO day that months are counted to.
 */
export function priorityOf(
	{ total, recoverable, completion, lastVisit }: PriorityFacts,
	weights: PriorityWeights,
	today: string,
): Priority {
	const below = total === undefined ? undefined : Math.max(0, passMark - total);
	const months = lastVisit === undefined ? undefined : monthsBetween(lastVisit, today);
	const parts: Readonly<Record<PriorityPart, number | undefined>> = {
		below: below === undefined ? undefined : below / fullPoints,
		recoverable: recoverable === undefined ? undefined : recoverable / fullPoints,
		completion: completion === undefined ? undefined : 1 - completion,
		months: months === undefined ? undefined : months / fullMonths,
	};
	const all = priorityParts.reduce((sum, part) => sum + weights[part], 0);
	const weighted = priorityParts.reduce(
		(sum, part) => sum + weights[part] * cut(parts[part] ?? unknownPart),
		0,
	);
	return {
		value: weighted / all,
		below,
		months,
		unknown: priorityParts.filter((part) => parts[part] === undefined),
	};
}

/** Of each agency the entry of its newest year: where to go is told by what it is, not by what it was. */
export function newestOf<Entry extends { readonly agency: number; readonly year: number }>(
	entries: readonly Entry[],
): Entry[] {
	const newest = new Map<number, number>();
	for (const { agency, year } of entries)
		newest.set(agency, Math.max(year, newest.get(agency) ?? year));
	return entries.filter(({ agency, year }) => newest.get(agency) === year);
}
