// Runs before anything is installed: nothing but Node's own modules.
import { execFileSync } from 'node:child_process';
import { findChromium } from './chromium.mjs';
import { run } from './run.mjs';

const advice =
	'ไม่พบ Chrome หรือ Chromium ซึ่งใช้ทดสอบหน้าเว็บ / No Chrome or Chromium was found, which the tests drive.\n' +
	'Debian, Ubuntu:  sudo apt-get update && sudo apt-get install -y chromium\n' +
	'อื่นๆ / others:    ติดตั้ง / install Google Chrome, or set CHROMIUM_PATH to its program';

/** @param {string} command @param {string[]} parameters @returns whether it runs and succeeds */
function succeeds(command, parameters) {
	try {
		execFileSync(command, parameters, { stdio: 'ignore' });
		return true;
	} catch {
		return false;
	}
}

/** @returns {string[] | undefined} what apt-get is called with; undefined without it or the rights */
function aptGet() {
	if (!succeeds('apt-get', ['--version'])) return undefined;
	if (process.getuid?.() === 0) return ['apt-get'];
	return succeeds('sudo', ['-n', 'true']) ? ['sudo', '-n', 'apt-get'] : undefined;
}

/**
 * Makes sure that there is a Chrome or Chromium, installing Debian's where it may.
 * @throws with what to run where there is none and it may not or cannot
 */
export async function ensureChromium() {
	if (findChromium()) return;
	const call = aptGet();
	if (!call) throw new Error(advice);
	const [command = '', ...before] = call;
	console.log('กำลังติดตั้ง Chromium / Installing Chromium…');
	await run(command, [...before, 'update']);
	await run(command, [...before, 'install', '-y', '--no-install-recommends', 'chromium']);
	if (!findChromium()) throw new Error(advice);
}
