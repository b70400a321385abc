import { expect, it } from 'vitest';
import type { OpenedFile } from '$lib/dashboard/opened-file';
import { replacements } from '$lib/dashboard/replacing';

const table = (number: number, other: Partial<OpenedFile> = {}): OpenedFile => ({
	...{ number, name: 'visits.csv', size: 1, hash: String(number), format: 'csv' },
	...{ shape: 'visit', rows: 1, accepted: 1, refused: 0, visits: 1, findings: [], repairs: {} },
	...{ matched: [{ header: 'อปท.', column: 'agency_name' }], people: ['โทร'], unknown: ['ก', 'ข'] },
	...other,
});

it('a table of the same name and columns may be the next edition of the latest such', () => {
	expect(replacements([table(1), table(2)], [table(3, { unknown: ['ข', 'ก'] })])).toEqual([
		{ former: 2, by: 3 },
	]);
});

it.each([
	['another name', { name: 'other.csv' }],
	['another part', { part: 'แผ่น 2' }],
	['another column', { unknown: ['ก'] }],
	['the same bytes', { hash: '1' }],
])('%s is none', (_, other) => {
	expect(replacements([table(1)], [table(2, other)])).toEqual([]);
});
