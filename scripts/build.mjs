import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compressDirectory } from './compress.mjs';
import { fingerprint } from './fingerprint.mjs';
import { writeHostHeaders } from './headers.mjs';
import { compressedCache, root, site } from './places.mjs';
import { run } from './run.mjs';

/** All that the built site depends on. */
const sources = [
	'src',
	'static',
	'data',
	'scripts/build.mjs',
	'scripts/compress.mjs',
	'scripts/gazetteer.mjs',
	'scripts/headers.mjs',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts',
];

// A dot file, so that it is not served.
const stamp = join(site, '.sources');

/**
 * A site that publishes nothing says so: the page asks, and a browser tells of a file that is not
 * there as an error.
 */
function describePublished(directory) {
	const path = join(directory, 'data', 'datapackage.json');
	if (existsSync(path)) return;
	const nothing = {
		packageVersion: 1,
		created: '1970-01-01T00:00:00Z',
		sources: [],
		resources: [],
	};
	writeFileSync(path, `${JSON.stringify(nothing)}\n`);
}

/**
 * Builds the site into build/: vite, the compressed copies, the hosts' headers.
 * @throws where vite fails
 */
export async function build() {
	// Taken before: what is changed while building is not in the build.
	const built = fingerprint(root, sources);
	const code = await run(
		process.execPath,
		['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
		// Started from a test or the bench it would inherit theirs, and pages then trace every change.
		{ environment: { NODE_ENV: 'production' } },
	);
	if (code !== 0)
		throw new Error(`สร้างหน้าเว็บไม่สำเร็จ / The build failed (vite exited with ${code}).`);
	console.log('กำลังบีบอัดไฟล์ / Compressing…');
	describePublished(site);
	await compressDirectory(site, compressedCache);
	writeHostHeaders(site);
	// Last: vite empties the folder first, so an interrupted build has no stamp.
	writeFileSync(stamp, built);
}

/** Builds the site unless build/ holds it as the sources are now. */
export async function buildWhenStale() {
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(root, sources)) return;
	console.log('กำลังสร้างหน้าเว็บ / Building the site…');
	await build();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	await (process.argv.includes('--when-stale') ? buildWhenStale() : build());
}
