/** Writes data/columns.md and data/checks.md from the declarations of the columns and checks. */
import { writeFileSync } from 'node:fs';
import { columnsDocument } from '../src/lib/visits/document';
import { checksDocument } from '../src/lib/visits/document-checks';

writeFileSync('data/columns.md', columnsDocument());
writeFileSync('data/checks.md', checksDocument());
