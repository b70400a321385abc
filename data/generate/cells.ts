import { typeIn } from './agencies';
import * as text from './cell-text';
import { columns, type Column } from './columns';
import type { Draft } from './draft';
import { bandText, fullName, levelText, typeText } from './names';
import type { Value } from './record';

const choices: Readonly<Record<string, readonly [yes: string, no: string]>> = {
	there_or_not: ['มี', 'ไม่มี'],
	yes_or_no: ['ใช่', 'ไม่ใช่'],
	one_or_zero: ['1', '0'],
	complete_or_not: ['มีครบ', 'ยังไม่ครบ'],
};

/** Columns whose digits are part of a name or a code, or stand for yes and no. */
const keepsDigits = new Set(['text', 'agency_type', 'level', 'one_or_zero', 'codes']);

function plain(hand: text.Hand, { kind }: Column, value: Exclude<Value, undefined>): string {
	switch (kind) {
		case 'year':
			return text.yearText(hand, Number(value));
		case 'round':
			return text.roundText(hand, Number(value));
		case 'date':
			return text.dateText(hand, String(value));
		case 'baht':
			return text.bahtText(hand, Number(value));
		case 'score':
			return Number(value).toFixed(2);
		case 'form_score':
			return text.formScoreText(Number(value));
		case 'agency_type':
			return typeText(hand, String(value));
		case 'level':
			return levelText(String(value));
		case 'band':
			return bandText(String(value));
		case 'there_or_not':
		case 'yes_or_no':
		case 'one_or_zero':
		case 'complete_or_not':
			return choices[kind]?.[value === true ? 0 : 1] ?? '';
		default:
			return String(value);
	}
}

function cell(hand: text.Hand, column: Column, value: Value): string {
	const counts = column.kind === 'baht' || column.kind === 'count';
	if (value === undefined) return counts ? hand.blank : '';
	const written = plain(hand, column, value);
	if (hand.decomposed && column.kind === 'text') return text.decompose(written);
	return hand.thaiDigits && !keepsDigits.has(column.kind) ? text.thaiDigits(written) : written;
}

/** Gives a draft's name the prefix its office writes, then writes every cell of the row. */
export function writeCells(
	hand: text.Hand,
	draft: Draft,
	of: readonly Column[] = columns,
): Record<string, string> {
	const { agency, year, values, inferred } = draft;
	values.agency_name = fullName(hand, typeIn(agency, year), agency.name);
	return Object.fromEntries(
		of.map((column) => [
			column.name,
			inferred.has(column.name) ? '' : cell(hand, column, values[column.name]),
		]),
	);
}
