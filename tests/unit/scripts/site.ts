import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A page as SvelteKit writes it, with its policy. */
export const page = (hash: string) =>
	`<meta http-equiv="content-security-policy" content="script-src 'self' 'sha256-${hash}'">`;

/** A folder of files that is gone after the test. */
export function folderOf(files: Record<string, string>): string {
	const folder = mkdtempSync(join(tmpdir(), 'prongsai-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	for (const [name, content] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), content);
	}
	return folder;
}
