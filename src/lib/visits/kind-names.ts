import type { Text } from '$lib/ita';
import { choices } from './choices';
import type { Kind } from './column';

const choiceOf = (kind: Kind): Text => ({
	th: (choices[kind] ?? []).map(({ word }) => word.th).join(' · '),
	en: (choices[kind] ?? []).map(({ value }) => value).join(' · '),
});

/** What the values of each kind of column look like, in words. */
export const kindNames: Readonly<Record<Kind, Text>> = {
	text: { th: 'ข้อความ', en: 'text' },
	year: { th: 'ปี พ.ศ.', en: 'year BE (CE accepted)' },
	round: { th: '6 หรือ 12', en: '6 or 12' },
	date: { th: 'วันที่', en: 'date' },
	score: { th: '0–100', en: '0–100' },
	baht: { th: 'จำนวนเงิน ≥ 0', en: 'amount ≥ 0' },
	count: { th: 'จำนวนเต็ม ≥ 0', en: 'whole ≥ 0' },
	yes_no: { th: 'มี / ไม่มี', en: 'yes / no' },
	agency_type: choiceOf('agency_type'),
	level: choiceOf('level'),
	band: choiceOf('band'),
	advice: { th: 'เลขข้อ คั่นด้วย |', en: 'item numbers, separated by |' },
};
