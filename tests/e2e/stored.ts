import type { Page } from '@playwright/test';

/** All that is kept of files, as text: what is no letter comes as it may. */
export const stored = (page: Page): Promise<string> =>
	page.evaluate(async () => {
		const texts: string[] = [];
		for await (const folder of (await navigator.storage.getDirectory()).values()) {
			if (folder.kind !== 'directory') continue;
			for await (const file of folder.values()) {
				if (file.kind === 'file') texts.push(await (await file.getFile()).text());
			}
		}
		return texts.join('\n');
	});
