import { bandNames, type Band } from '$lib/ita';
import type { Column, Kind, KindValues, Value } from '$lib/visits';
import { formatIsoDay } from './dates';
import { levelName, typeName } from './filter-text';
import { formatCount, formatScore, unknown } from './numbers';
import type { Language } from './text';
import type { Words } from './th';

interface Setting {
	readonly column: Column;
	readonly language: Language;
	readonly words: Words;
}

const asWritten = (value: string | number) => String(value);

const texts: { readonly [K in Kind]: (value: KindValues[K], setting: Setting) => string } = {
	text: asWritten,
	year: asWritten,
	round: asWritten,
	date: (value, { language }) => formatIsoDay(value, language),
	score: formatScore,
	baht: formatCount,
	count: formatCount,
	yes_no: (value, { column, words: { agencyPage } }) =>
		(agencyPage.answers[column.section] ?? agencyPage.yesNo)[value ? 'yes' : 'no'],
	agency_type: (value, { language, words }) => typeName(value, language, words),
	level: (value, { language }) => levelName(value, language),
	band: (value, { language }) => bandName(value, language),
	advice: asWritten,
};

/** A value of a visit as its column is written; the mark of what is unknown where there is none. */
export function valueText(
	column: Column,
	value: Value | undefined,
	language: Language,
	words: Words,
): string {
	if (value === undefined) return unknown;
	const write = texts[column.kind] as (value: Value, setting: Setting) => string;
	return write(value, { column, language, words });
}

/** The name of a band of implementation. */
export const bandName = (band: Band, language: Language): string => bandNames[band][language];
