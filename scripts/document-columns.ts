/** Writes data/columns.md, data/checks.md and data/visits.schema.json from the declarations of the columns and checks. */
import { writeFileSync } from 'node:fs';
import { columnsDocument } from '../src/lib/visits/document';
import { checksDocument } from '../src/lib/visits/document-checks';
import { tableSchemaText } from '../src/lib/visits/table-schema';

writeFileSync('data/columns.md', columnsDocument());
writeFileSync('data/checks.md', checksDocument());
writeFileSync('data/visits.schema.json', tableSchemaText());
