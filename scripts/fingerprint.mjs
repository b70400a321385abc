import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every file below a folder, by relative path, sorted. */
export function filesBelow(directory) {
	return readdirSync(directory, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
}

/**
 * One hash over the names and contents of files and folders; an absent one counts as absent.
 * @param {string} base folder the entries stand in
 * @param {string[]} entries
 */
export function fingerprint(base, entries) {
	const hash = createHash('sha256');
	for (const entry of entries) {
		const path = join(base, entry);
		if (!existsSync(path)) continue;
		for (const file of statSync(path).isDirectory() ? filesBelow(path) : [path]) {
			const content = readFileSync(file);
			hash.update(`${file.slice(base.length)}\0${content.length}\0`).update(content);
		}
	}
	return hash.digest('hex');
}
