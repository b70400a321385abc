import { standing } from './shared-context';
import { expect, test } from './support';

test('a test finds nothing of what the ones before it stored', async ({ page, shared }) => {
	standing.delete(page);
	await page.goto('/icon.svg');
	await page.evaluate(async () => {
		localStorage.setItem('item', 'kept');
		document.cookie = 'cookie=kept';
		await caches.open('cache');
		const folder = await navigator.storage.getDirectory();
		const writing = await (await folder.getFileHandle('file', { create: true })).createWritable();
		await writing.write('kept');
		await writing.close();
		await new Promise((resolve, reject) => {
			const opening = indexedDB.open('database');
			opening.onsuccess = resolve;
			opening.onerror = reject;
		});
	});
	// The cookie is seen from another page a moment later.
	const names = ['file', 'database', 'cache', 'item', 'cookie=kept'];
	await expect.poll(() => shared.stored()).toEqual(names);
	await shared.emptied();
	expect(page.isClosed()).toBe(true);
	expect(await shared.stored()).toEqual([]);
});
