/** Writes data/columns.md from the declarations of the columns and checks. */
import { writeFileSync } from 'node:fs';
import { columnsDocument } from '../src/lib/visits/document';

writeFileSync('data/columns.md', columnsDocument());
