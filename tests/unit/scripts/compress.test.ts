import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { compressDirectory } from '../../../scripts/compress.mjs';
import { folderOf } from './site';

const text = 'ตำบล'.repeat(500);

it('puts both encodings beside what is worth it', async () => {
	const folder = folderOf({
		'site/deep/a.js': text,
		'site/small.js': 'x',
		'site/font.woff2': text,
		'site/visits.parquet': text,
	});
	await compressDirectory(join(folder, 'site'), join(folder, 'cache'));
	const read = (name: string) => readFileSync(join(folder, 'site', name));
	expect(brotliDecompressSync(read('deep/a.js.br')).toString()).toBe(text);
	expect(gunzipSync(read('deep/a.js.gz')).toString()).toBe(text);
	expect(readdirSync(join(folder, 'site')).sort()).toEqual(
		['deep', 'font.woff2', 'small.js', 'visits.parquet'].sort(),
	);
});

it('takes what was compressed before and drops what is no longer needed', async () => {
	const folder = folderOf({ 'site/a.js': text });
	const site = join(folder, 'site');
	const cache = join(folder, 'cache');
	await compressDirectory(site, cache);
	const kept = readdirSync(cache).find((name) => name.endsWith('.br')) ?? '';
	writeFileSync(join(cache, kept), 'kept');
	await compressDirectory(site, cache);
	expect(readFileSync(join(site, 'a.js.br'), 'utf8')).toBe('kept');

	writeFileSync(join(site, 'a.js'), `${text}.`);
	await compressDirectory(site, cache);
	expect(existsSync(join(cache, kept))).toBe(false);
	expect(brotliDecompressSync(readFileSync(join(site, 'a.js.br'))).toString()).toBe(`${text}.`);
});
