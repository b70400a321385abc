import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from '../../scripts/fingerprint.mjs';
import { root } from '../../scripts/places.mjs';
import { npm } from '../../scripts/run.mjs';
import { benchFolder } from './places';
import type { Size } from './sizes';

interface Wanted extends Pick<Size, 'agencies' | 'years'> {
	/** The same visits as text, too. */
	readonly csv?: boolean;
}

/** The folder with the files of a size: made once for the same words and the same generator. */
export async function dataOf({ agencies, years, csv = false }: Wanted): Promise<string> {
	const words = ['--agencies', String(agencies), '--years', years, ...(csv ? ['--csv'] : [])];
	const made = fingerprint(root, ['data/generate', 'package-lock.json']);
	const key = createHash('sha256')
		.update([...words, made].join('\n'))
		.digest('hex')
		.slice(0, 16);
	const folder = join(benchFolder, `nation-${key}`);
	if (existsSync(folder)) return folder;
	console.log(`Making the visits of ${agencies} agencies in ${years}…`);
	const unfinished = `${folder}-unfinished`;
	mkdirSync(unfinished, { recursive: true });
	const code = await npm([
		...['exec', '--no', '--', 'vite-node', '--script', 'data/generate/nation.ts', '--'],
		...[...words, '--out', unfinished],
	]);
	if (code !== 0) throw new Error(`The nation's generator exited with ${code}.`);
	// Last, so that an interrupted one is not taken for whole.
	renameSync(unfinished, folder);
	return folder;
}
