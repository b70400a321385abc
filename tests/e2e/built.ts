import { readdirSync } from 'node:fs';

/** Address of a built file, whatever its hash. */
function built(pattern: RegExp): string {
	const names = readdirSync('build/_app', { recursive: true, encoding: 'utf8' });
	const name = names.find((entry) => pattern.test(entry));
	if (!name) throw new Error(`no built file like ${pattern}`);
	return `/_app/${name}`;
}

export const engineWorker = () => built(/duckdb-browser-eh\.worker[^/]*\.js$/);
export const engine = () => built(/duckdb-eh[^/]*\.wasm$/);
