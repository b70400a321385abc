import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { columnsDocument } from '$lib/visits/document';
import { checksDocument } from '$lib/visits/document-checks';
import { tableSchemaText } from '$lib/visits/table-schema';

it.each([
	['data/columns.md', columnsDocument],
	['data/checks.md', checksDocument],
	['data/visits.schema.json', tableSchemaText],
])('is what %s holds', (file, document) => {
	expect(readFileSync(file, 'utf8')).toBe(document());
});
