import { createHash } from 'node:crypto';
import { constants as fileConstants, existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesBelow } from './fingerprint.mjs';

/** Fonts, pictures and Parquet are compressed already. */
const compressible = new Set('.html .js .css .json .svg .wasm .csv .txt .webmanifest'.split(' '));
/** Below this many bytes the headers weigh more than what is saved. */
const worthwhile = 1024;

// The engine (34 MB) decides. Brotli 9 makes 5.9 MB of it in some 10 s of one processor, 10 makes
// 5.3 MB in 39 s, 11 makes 5.1 MB in 66 s. The time is spent once per version of the engine, since
// the result is kept; every first visit over a poor line pays for each byte. 10 is where the last
// bytes begin to cost more than they save.
const encodings = {
	br: (content) =>
		promisify(brotliCompress)(content, {
			params: {
				[constants.BROTLI_PARAM_QUALITY]: 10,
				[constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
				[constants.BROTLI_PARAM_SIZE_HINT]: content.length,
			},
		}),
	gz: (content) => promisify(gzip)(content, { level: 9 }),
};

async function compressFile(path, encoding, cache) {
	const content = await readFile(path);
	const name = `${createHash('sha256').update(content).digest('hex')}.${encoding}`;
	const kept = join(cache, name);
	if (!existsSync(kept)) {
		// Written aside first: an interrupted build leaves no half file under the name.
		await writeFile(`${kept}.part`, await encodings[encoding](content));
		await rename(`${kept}.part`, kept);
	}
	await copyFile(kept, `${path}.${encoding}`, fileConstants.COPYFILE_FICLONE);
	return name;
}

/**
 * Puts a .br and a .gz beside every compressible file of a folder.
 * @param {string} directory
 * @param {string} cache folder of what was compressed before, by hash; what this folder no longer
 * needs is dropped from it
 */
export async function compressDirectory(directory, cache) {
	await mkdir(cache, { recursive: true });
	// Data may be published anew beside a built site: a packed copy of the former would be sent for it.
	const isPublished = (path) =>
		dirname(path) === join(directory, 'data') && extname(path) === '.json';
	const files = filesBelow(directory).filter(
		(path) => compressible.has(extname(path)) && !isPublished(path),
	);
	const sized = await Promise.all(
		files.map(async (path) => ({ path, size: (await stat(path)).size })),
	);
	// The largest first, so that no worker is left alone with it at the end.
	const jobs = sized
		.filter(({ size }) => size >= worthwhile)
		.sort((one, other) => other.size - one.size)
		.flatMap(({ path }) => Object.keys(encodings).map((encoding) => ({ path, encoding })));
	const used = new Set();
	const work = async () => {
		for (let job = jobs.shift(); job; job = jobs.shift()) {
			used.add(await compressFile(job.path, job.encoding, cache));
		}
	};
	await Promise.all(Array.from({ length: availableParallelism() }, work));
	const unused = (await readdir(cache)).filter((name) => !used.has(name));
	await Promise.all(unused.map((name) => rm(join(cache, name))));
}
