import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Where the installers of macOS and Windows put it, off the PATH. */
function usualPlaces() {
	const { PROGRAMFILES, LOCALAPPDATA, HOME = '' } = process.env;
	const windows = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'];
	const mac = [
		'Google Chrome.app/Contents/MacOS/Google Chrome',
		'Chromium.app/Contents/MacOS/Chromium',
	];
	return [
		...[PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].flatMap((folder) =>
			folder ? windows.map((place) => join(folder, place)) : [],
		),
		...['/Applications', join(HOME, 'Applications')].flatMap((folder) =>
			mac.map((place) => join(folder, place)),
		),
	];
}

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
 * Path of the Chrome or Chromium of this machine: CHROMIUM_PATH, else the first on the PATH, else
 * where macOS and Windows keep theirs.
 * @returns {string | undefined} undefined where there is none
 */
export function findChromium() {
	const { CHROMIUM_PATH, PATH = '' } = process.env;
	const onPath = names.flatMap((name) => PATH.split(delimiter).map((folder) => join(folder, name)));
	return [CHROMIUM_PATH ?? '', ...onPath, ...usualPlaces()].find(
		(place) => place !== '' && existsSync(place),
	);
}
