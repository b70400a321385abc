/** A number as a spreadsheet holds it, and the format in which it reads as it did. */
export interface WrittenNumber {
	readonly value: number;
	readonly format: string;
}

const written = /^([+−-]?)(\d{1,3}(?:,\d{3})*|\d+)(\.\d+)?(%?)$/;

/**
 * The number a cell's text is: 1,234.50, 85.3%, −3.20. Told from the text, so that a spreadsheet
 * shows the very digits of the screen and counts on with them.
 * @returns undefined for any other text, as the dash of what is unknown.
 */
export function writtenNumber(text: string): WrittenNumber | undefined {
	const [, sign = '', whole = '', decimals = '', percent = ''] = written.exec(text) ?? [];
	if (whole === '') return undefined;
	const value = Number(
		`${sign.replace(/[+−-]/, (own) => (own === '+' ? '' : '-'))}${whole.replaceAll(',', '')}${decimals}`,
	);
	const places = decimals.length > 0 ? decimals.length - 1 : 0;
	const digits = `${percent ? '0' : '#,##0'}${places > 0 ? `.${'0'.repeat(places)}` : ''}${percent}`;
	return {
		// Divided as a decimal: 0.853, not 0.8529999.
		value: percent ? Number(`${value}e-2`) : value,
		// What is written with its sign is a change, whatever its sign.
		format: sign === '' ? digits : `+${digits};−${digits};${digits}`,
	};
}
