import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Keeps Chromium from calling its maker's hosts, and lets it run as root and without a GPU. */
export const chromiumArguments = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/**
 * Path of the Chrome or Chromium of this machine: CHROMIUM_PATH, else the first on the PATH.
 * @returns {string | undefined} undefined where there is none
 */
export function findChromium() {
	const named = process.env.CHROMIUM_PATH;
	if (named && existsSync(named)) return named;
	for (const name of names) {
		try {
			return execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim();
		} catch {
			// not this one
		}
	}
	return undefined;
}
