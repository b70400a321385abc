import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { columnsDocument } from '$lib/visits/document';

it('is what data/columns.md holds', () => {
	expect(readFileSync('data/columns.md', 'utf8')).toBe(columnsDocument());
});
