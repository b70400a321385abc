import { expect, it } from 'vitest';
import { factsOf, type CheckCode, type Visit } from '$lib/visits';
import { bareVisit } from '../real-visit';

/** The codes found in a visit that says these things. */
export const codesOf = (values: Partial<Visit>): string[] =>
	factsOf({ ...bareVisit, agency_type: 'sao', district: 'ก', round: 6, ...values }).found.map(
		({ code }) => code,
	);

/** A check with visits it speaks of, and their neighbours, of which it does not. */
export interface Example {
	readonly code: CheckCode;
	readonly speaks: readonly Partial<Visit>[];
	readonly silent: readonly Partial<Visit>[];
}

/** Holds each check against its examples; a blank value is undefined. */
export function examples(list: readonly Example[]): void {
	it.each(list)('$code', ({ code, speaks, silent }) => {
		for (const values of speaks) expect(codesOf(values), JSON.stringify(values)).toContain(code);
		for (const values of silent)
			expect(codesOf(values), JSON.stringify(values)).not.toContain(code);
	});
}
