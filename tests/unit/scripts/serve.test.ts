import { once } from 'node:events';
import { request } from 'node:http';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { serve } from '../../../scripts/serve.mjs';
import { folderOf, page } from './site';

async function served() {
	const folder = folderOf({
		'secret.txt': 'secret',
		'site/index.html': page('first'),
		'site/scores.html': page('second'),
		'site/_app/immutable/a.js': 'plain',
		'site/_app/immutable/a.js.br': 'brotli',
		'site/_app/immutable/a.js.gz': 'gzip',
		'site/visits.parquet': 'PAR1',
		'site/.sources': 'stamp',
	});
	const { address, close } = await serve({ directory: join(folder, 'site') });
	onTestFinished(close);
	return address;
}

/** A raw request: fetch would tidy the path. */
async function ask(address: string, path: string, method = 'GET') {
	const { hostname, port } = new URL(address);
	const asked = request({ hostname, port, path, method, agent: false }).end();
	const [answer] = await once(asked, 'response');
	answer.setEncoding('utf8');
	const parts: string[] = await answer.toArray();
	return { status: answer.statusCode, body: parts.join(''), headers: answer.headers };
}

it('gives each page its own policy, under each of its addresses', async () => {
	const address = await served();
	const policyOf = async (path: string) =>
		(await ask(address, path)).headers['content-security-policy'];
	for (const path of ['/', '/?year=2568', '/index.html']) {
		expect(await policyOf(path)).toBe("script-src 'self' 'sha256-first'; frame-ancestors 'none'");
	}
	for (const path of ['/scores', '/scores.html', '/scores/']) {
		expect(await policyOf(path)).toContain('sha256-second');
	}
	const other = await policyOf('/_app/immutable/a.js');
	expect(other).toContain("script-src 'self' 'wasm-unsafe-eval';");
	expect(other).toContain("frame-ancestors 'none'");
});

it('sends the common headers with every answer', async () => {
	const address = await served();
	const first = await fetch(address);
	const etag = first.headers.get('etag') ?? '';
	const unchanged = await fetch(address, { headers: { 'If-None-Match': etag } });
	expect(unchanged.status).toBe(304);
	for (const answer of [first, unchanged, await fetch(`${address}/nowhere`)]) {
		expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
		expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
		expect(answer.headers.get('permissions-policy')).toContain('camera=()');
		expect(answer.headers.get('cross-origin-opener-policy')).toBe('same-origin');
		expect(answer.headers.get('cross-origin-resource-policy')).toBe('same-origin');
		expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
	}
});

it('keeps hashed files for ever and asks again for the others', async () => {
	const address = await served();
	const hashed = await fetch(`${address}/_app/immutable/a.js`);
	expect(hashed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
	expect((await fetch(address)).headers.get('cache-control')).toBe('no-cache');
});

it.each([
	['br, gzip', 'br'],
	['gzip', 'gzip'],
	['identity', null],
])('answers %s with %s', async (accepted, encoding) => {
	const address = await served();
	const answer = await fetch(`${address}/_app/immutable/a.js`, {
		method: 'HEAD',
		headers: { 'Accept-Encoding': accepted },
	});
	expect(answer.headers.get('content-encoding')).toBe(encoding);
	expect(answer.headers.get('content-type')).toBe('text/javascript');
});

it('names the type of Parquet', async () => {
	const answer = await fetch(`${await served()}/visits.parquet`);
	expect(answer.headers.get('content-type')).toBe('application/vnd.apache.parquet');
});

it.each([
	'/../secret.txt',
	'/%2e%2e/secret.txt',
	'/..%2fsecret.txt',
	'/_app/../../secret.txt',
	'/..\\secret.txt',
	'/.sources',
	'/%00',
	'/%',
	'//secret.txt',
])('finds nothing at %s', async (path) => {
	const { status, body } = await ask(await served(), path);
	expect(status).toBe(404);
	expect(body).toContain('ไม่พบหน้านี้');
	expect(body).toContain('There is no such page');
});

it('only reads', async () => {
	const address = await served();
	expect(await ask(address, '/', 'HEAD')).toMatchObject({ status: 200, body: '' });
	for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
		expect(await ask(address, '/', method)).toMatchObject({
			status: 405,
			headers: { allow: 'GET, HEAD' },
		});
	}
});

it('says when the port is taken', async () => {
	const { port } = new URL(await served());
	await expect(
		serve({ port: Number(port), directory: folderOf({ 'index.html': page('first') }) }),
	).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
