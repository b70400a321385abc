import { choices } from '../choices';
import type { Column, Value } from '../column';

/** A number in digits alone: 1e-7 is not how anyone writes it. */
export function plainNumber(value: number): string {
	const text = String(value);
	const [, sign = '', whole = '', fraction = '', exponent = '0'] =
		/^(-?)(\d+)\.?(\d*)e([+-]\d+)$/.exec(text) ?? [];
	if (whole === '') return text;
	const digits = whole + fraction;
	const point = whole.length + Number(exponent);
	if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
	return sign + digits.padEnd(point, '0');
}

/** A value as the contract writes it, which its reader reads the same: ids, true and false, plain numbers. */
export function contractText(value: Value | undefined): string {
	if (value === undefined) return '';
	return typeof value === 'number' ? plainNumber(value) : String(value);
}

/** A value as an office writes it: the Thai word where it is one of a few; numbers stay numbers. */
export function officeValue({ kind }: Column, value: Value): Value {
	if (kind === 'round') return value;
	return choices[kind]?.find((choice) => choice.value === value)?.word.th ?? value;
}
