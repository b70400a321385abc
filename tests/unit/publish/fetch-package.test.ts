import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchResource, findPackage, hashOf, type Resource } from '$lib/publish';

const answers = (answer: () => Response | Promise<Response>) =>
	vi.stubGlobal(
		'fetch',
		vi.fn(async () => answer()),
	);
afterEach(() => {
	vi.unstubAllGlobals();
});

const bytes = new Uint8Array([1, 2, 3]);
const resource = async (): Promise<Resource> => ({
	name: 'visits-2566',
	path: 'visits-2566-00.parquet',
	title: 'การนิเทศ 2566',
	hash: await hashOf(bytes),
	bytes: 3,
	fiscalYear: 2566,
	province: '',
	visits: 1,
});

describe('a host', () => {
	it.each([
		['answers 404', () => new Response('', { status: 404 })],
		[
			'answers with its own page',
			() => new Response('<p>', { headers: { 'content-type': 'text/html' } }),
		],
		['cannot be reached', () => Promise.reject(new TypeError('offline'))],
		[
			'says that it publishes nothing',
			() =>
				Response.json({
					packageVersion: 1,
					created: '1970-01-01T00:00:00Z',
					sources: [],
					resources: [],
				}),
		],
	])('that %s publishes nothing, and that is no error', async (_, answer) => {
		answers(answer);
		expect(await findPackage('/data/datapackage.json')).toBeUndefined();
	});

	it('that describes something else is told', async () => {
		answers(() => Response.json({ name: 'weather' }));
		await expect(findPackage('/data/datapackage.json')).rejects.toMatchObject({
			code: 'not_a_package',
		});
	});
});

describe('a published file', () => {
	it('is the one that was described', async () => {
		answers(() => new Response(bytes));
		const file = await fetchResource('/data/', await resource());
		expect(file.name).toBe('การนิเทศ 2566.parquet');
		expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes);
		expect(fetch).toHaveBeenCalledWith('/data/visits-2566-00.parquet');
	});

	it.each([
		['wrong_hash', () => new Response(new Uint8Array([1, 2, 4]))],
		['wrong_hash', () => new Response(new Uint8Array([1, 2]))],
		['missing_file', () => new Response('', { status: 404 })],
		['missing_file', () => new Response('<p>', { headers: { 'content-type': 'text/html' } })],
		['unreachable', () => Promise.reject(new TypeError('offline'))],
	])('that is not is refused: %s', async (code, answer) => {
		answers(answer);
		await expect(fetchResource('/data/', await resource())).rejects.toMatchObject({
			code,
			about: 'visits-2566-00.parquet',
		});
	});
});
