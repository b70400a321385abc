import { spawn } from 'node:child_process';
import { root } from './places.mjs';

/** What a command stopped at its time limit is said to exit with, as timeout(1) has it. */
export const timedOut = 124;

/**
 * Runs a command in the project's folder, its output on the screen.
 * @param {string} command
 * @param {string[]} parameters
 * @param {{ minutes?: number, environment?: Record<string, string> }} [options] it is stopped after so
 * many minutes; variables beside those there are
 * @returns {Promise<number>} its exit code; `timedOut` where it was stopped
 * @throws where it cannot be started
 */
export function run(command, parameters, { minutes = 15, environment } = {}) {
	const windows = process.platform === 'win32';
	return new Promise((resolve, reject) => {
		const child = spawn(command, parameters, {
			cwd: root,
			env: { ...process.env, ...environment },
			stdio: ['ignore', 'inherit', 'inherit'],
			// Its own group, so that what it started stops with it.
			detached: !windows,
			// npm is a batch file on Windows, which only a shell runs; a path it would cut at a space.
			shell: windows && command === 'npm',
		});
		const stop = () => {
			if (windows) child.kill();
			else process.kill(-child.pid, 'SIGKILL');
		};
		let late = false;
		const timer = setTimeout(() => {
			late = true;
			stop();
		}, minutes * 60_000);
		process.once('exit', stop);
		const settle = (finish) => (value) => {
			clearTimeout(timer);
			process.off('exit', stop);
			finish(value);
		};
		child.once('error', settle(reject));
		child.once(
			'close',
			settle((code) => resolve(late ? timedOut : (code ?? 1))),
		);
	});
}

/**
 * Runs npm, as `run` does.
 * @param {string[]} parameters
 * @param {{ minutes?: number, environment?: Record<string, string> }} [options]
 */
export const npm = (parameters, options) => run('npm', parameters, options);

/** Lets Ctrl+C and a kill stop what `run` started, which stands in groups of its own. */
export function stopTogether() {
	for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
}
