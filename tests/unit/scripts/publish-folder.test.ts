import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { publishInto } from '../../../scripts/publish-folder';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'publish-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const files = (...paths: string[]) => {
	const resources = paths.map((path) => ({
		...{ name: path, path, title: path, hash: `sha256:${'0'.repeat(64)}` },
		...{ bytes: 1, fiscalYear: 2566, province: '', visits: 1 },
	}));
	const described = { packageVersion: 1, created: '2026-01-31T00:00:00Z', sources: [], resources };
	return new Map([
		...paths.map((path): [string, Uint8Array<ArrayBuffer>] => [path, new Uint8Array([1])]),
		['datapackage.json', new TextEncoder().encode(JSON.stringify(described))],
	]);
};

it('puts a package in place of the one before, and leaves what was never its own', () => {
	const target = join(folder, 'data');
	publishInto(target, files('visits-1.parquet', 'visits-2.parquet'));
	writeFileSync(join(target, 'README'), 'ours');
	publishInto(target, files('visits-2.parquet', 'visits-3.parquet'));
	expect(readdirSync(target).sort()).toEqual([
		'README',
		'datapackage.json',
		'visits-2.parquet',
		'visits-3.parquet',
	]);
	expect(readFileSync(join(target, 'datapackage.json'), 'utf8')).toContain('visits-3.parquet');
});

it('takes nothing away where the description before cannot be read, or names what is elsewhere', () => {
	writeFileSync(join(folder, 'visits-1.parquet'), 'x');
	writeFileSync(join(folder, 'datapackage.json'), '{"resources":[{"path":"visits-1.parquet"}]}');
	publishInto(folder, files('visits-2.parquet'));
	expect(readdirSync(folder)).toContain('visits-1.parquet');
});
