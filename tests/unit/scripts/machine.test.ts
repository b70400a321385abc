import { delimiter, join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findChromium } from '../../../scripts/chromium.mjs';
import { requireNode } from '../../../scripts/install.mjs';
import { run, timedOut } from '../../../scripts/run.mjs';
import { folderOf } from './site';

afterEach(() => vi.unstubAllEnvs());

describe('Node', () => {
	it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('takes %s', (version) => {
		expect(() => requireNode(version, '>=20.19')).not.toThrow();
	});

	it.each(['20.18.3', '18.20.0', '8.0.0'])('refuses %s in both languages', (version) => {
		expect(() => requireNode(version, '>=20.19')).toThrow(/ต้องใช้ Node.js 20.19[^]*20.19 or newer/);
	});
});

describe('Chromium', () => {
	it('is the one named, else the first on the PATH', () => {
		const folder = folderOf({ 'a/google-chrome': '', 'b/chromium': '', named: '' });
		vi.stubEnv('PATH', [join(folder, 'a'), join(folder, 'b')].join(delimiter));
		vi.stubEnv('CHROMIUM_PATH', join(folder, 'named'));
		expect(findChromium()).toBe(join(folder, 'named'));
		vi.stubEnv('CHROMIUM_PATH', join(folder, 'absent'));
		expect(findChromium()).toBe(join(folder, 'b/chromium'));
	});

	it('is found where macOS keeps it', () => {
		const place = 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
		const folder = folderOf({ [place]: '' });
		vi.stubEnv('PATH', '');
		vi.stubEnv('CHROMIUM_PATH', '');
		vi.stubEnv('HOME', folder);
		expect(findChromium()).toBe(join(folder, place));
	});
});

describe('a command', () => {
	const node = (code: string, minutes?: number) => run(process.execPath, ['-e', code], { minutes });

	it('gives its exit code', async () => {
		expect(await node('process.exit(3)')).toBe(3);
	});

	it('is stopped at its limit', async () => {
		expect(await node('setInterval(() => {}, 1000)', 0.001)).toBe(timedOut);
	});

	it('says when there is no such program', async () => {
		await expect(run('no-such-program', [])).rejects.toThrow('no-such-program');
	});
});
