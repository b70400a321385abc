import { describe, expect, it } from 'vitest';
import type { Finding } from '$lib/ingest';
import { bytesOfFindings, findingsOfBytes } from '$lib/ingest/finding-bytes';

const findings = (count: number): Finding[] =>
	Array.from({ length: count }, (_, at) => ({
		...{ file: 1, row: at + 2, column: 'i1', value: `ร้อย\n"\u2028${at}`, code: 'not_a_number' },
		...(at % 3 === 0 ? { against: { row: 1, value: '\ud800' } } : {}),
	}));

describe('findings as bytes', () => {
	it.each([0, 1, 999, 1_000, 1_001, 2_345])('are the same findings again: %i', async (count) => {
		expect(await findingsOfBytes(bytesOfFindings(findings(count)))).toEqual(findings(count));
	});

	it('cut short are none', async () => {
		const bytes = bytesOfFindings(findings(1_500));
		for (const length of [1, 20, bytes.length - 3])
			await expect(findingsOfBytes(bytes.slice(0, length))).rejects.toThrow(SyntaxError);
	});
});
