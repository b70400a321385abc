import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackageFiles } from '../src/lib/export/publication/package-files';
import { descriptorName, readPackage } from '../src/lib/publish';

/** The files published before in a folder; none where its description cannot be read. */
function formerFiles(folder: string): string[] {
	const descriptor = join(folder, descriptorName);
	if (!existsSync(descriptor)) return [];
	try {
		return readPackage(readFileSync(descriptor, 'utf8')).resources.map(({ path }) => path);
	} catch {
		return [];
	}
}

/**
 * Puts a package into a folder in place of the one before. The description comes last and at once, and
 * only then go the files it no longer names: killed at any moment, the folder holds one whole package.
 */
export function publishInto(folder: string, files: PackageFiles): void {
	mkdirSync(folder, { recursive: true });
	const former = formerFiles(folder);
	for (const [name, bytes] of files) {
		const path = join(folder, name);
		writeFileSync(`${path}.part`, bytes);
		renameSync(`${path}.part`, path);
	}
	for (const name of former) if (!files.has(name)) rmSync(join(folder, name), { force: true });
}
