import { test } from '@playwright/test';
import { engine, engineWorker } from './built';
import { expect } from './support';

test('the page, the worker script and the engine carry the headers', async ({ request }) => {
	for (const address of [
		'/',
		'/?year=2568',
		'/data/',
		'/data',
		'/agency/?agency=1',
		'/agency/brief/?agency=1',
		engineWorker(),
		engine(),
	]) {
		const headers = (await request.get(address)).headers();
		const policy = headers['content-security-policy'];
		expect(policy, address).toContain("default-src 'none'");
		expect(policy, address).toContain("connect-src 'self'");
		expect(policy, address).toContain("frame-ancestors 'none'");
		expect(policy, address).toContain("'wasm-unsafe-eval'");
		expect(policy, address).not.toContain("'unsafe-eval'");
		expect(headers['x-content-type-options'], address).toBe('nosniff');
		expect(headers['referrer-policy'], address).toBe('no-referrer');
		expect(headers['permissions-policy'], address).toContain('geolocation=()');
		expect(headers['cross-origin-opener-policy'], address).toBe('same-origin');
		expect(headers['cross-origin-resource-policy'], address).toBe('same-origin');
	}
});

test('the engine comes in brotli, under its own type', async ({ request }) => {
	const answer = await request.fetch(engine(), {
		method: 'HEAD',
		headers: { 'Accept-Encoding': 'gzip, deflate, br' },
	});
	expect(answer.headers()).toMatchObject({
		'content-encoding': 'br',
		'content-type': 'application/wasm',
		'cache-control': 'public, max-age=31536000, immutable',
	});
	expect(Number(answer.headers()['content-length'])).toBeLessThan(6_000_000);
});

test('the page runs under its policy: no script of it is refused', async ({ page }) => {
	const refused: string[] = [];
	page.on('console', (message) => {
		if (message.text().includes('Content Security Policy')) refused.push(message.text());
	});
	await page.goto('/');
	await page.waitForLoadState('networkidle');
	await expect(page.locator('h1')).toBeVisible();
	expect(refused).toEqual([]);
});

test('an unknown address is answered with a page in both languages', async ({ page }) => {
	const answer = await page.goto('/nowhere');
	expect(answer?.status()).toBe(404);
	await expect(page.getByRole('heading', { name: 'ไม่พบหน้านี้' })).toBeVisible();
	await expect(page.getByText('There is no such page')).toBeVisible();
});

test('the data page opens at its own address, with or without the slash', async ({ page }) => {
	for (const address of ['/data/', '/data', '/data?year=2568']) {
		const answer = await page.goto(address);
		expect(answer?.status()).toBe(200);
		await expect(page.getByRole('heading', { name: 'ข้อมูลที่เปิดอยู่' })).toBeVisible();
		const { search } = new URL(address, page.url());
		await expect(page).toHaveURL(`/data/${search}`);
	}
	await expect(page.getByRole('heading', { name: 'ข้อมูลจำลอง' })).toBeVisible();
});
