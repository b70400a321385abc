import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fingerprint } from '../../../scripts/fingerprint.mjs';
import { folderOf } from './site';

const files = { 'src/a.ts': 'one', 'src/deep/b.ts': 'two', 'package.json': '{}', 'notes.txt': '' };
const entries = ['src', 'package.json', 'absent'];

it('is the same for the same files, wherever they stand', () => {
	expect(fingerprint(folderOf(files), entries)).toBe(fingerprint(folderOf(files), entries));
});

it('changes with a content, a name and a new file, and with nothing else', () => {
	const folder = folderOf(files);
	const seen = [fingerprint(folder, entries)];
	writeFileSync(join(folder, 'notes.txt'), 'changed');
	expect(fingerprint(folder, entries)).toBe(seen[0]);

	writeFileSync(join(folder, 'src/deep/b.ts'), 'three');
	seen.push(fingerprint(folder, entries));
	renameSync(join(folder, 'src/a.ts'), join(folder, 'src/c.ts'));
	seen.push(fingerprint(folder, entries));
	writeFileSync(join(folder, 'absent'), '');
	seen.push(fingerprint(folder, entries));
	expect(new Set(seen).size).toBe(4);
});
