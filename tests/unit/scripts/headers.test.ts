import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { commonHeaders, pagePolicies, writeHostHeaders } from '../../../scripts/headers.mjs';
import { folderOf, page } from './site';

it('knows each page by its addresses', () => {
	const folder = folderOf({
		'index.html': page('1'),
		'agencies.html': page('2'),
		'help/index.html': page('3'),
	});
	expect([...pagePolicies(folder).keys()].sort()).toEqual(
		[
			...['/', '/index', '/index.html'],
			...['/agencies', '/agencies.html', '/agencies/'],
			...['/help', '/help/', '/help/index', '/help/index.html'],
		].sort(),
	);
});

it('refuses a page without a policy', () => {
	expect(() => pagePolicies(folderOf({ 'bare.html': '<p>' }))).toThrow('bare.html');
});

it('writes the same headers for hosts, one policy for each address', () => {
	const folder = folderOf({ 'index.html': page('first') });
	writeHostHeaders(folder);
	const written = readFileSync(join(folder, '_headers'), 'utf8');
	const sections = new Map(
		written.split('\n\n').map((section) => {
			const [address = '', ...lines] = section.trim().split('\n');
			return [address, lines.join('\n')];
		}),
	);
	for (const [name, value] of Object.entries(commonHeaders)) {
		expect(sections.get('/*')).toContain(`  ${name}: ${value}`);
	}
	expect(sections.get('/*')).not.toContain('Content-Security-Policy');
	expect(sections.get('/')).toBe(
		"  Content-Security-Policy: script-src 'self' 'sha256-first'; frame-ancestors 'none'",
	);
	expect(sections.get('/_app/*')).toContain("'wasm-unsafe-eval'");
	expect(sections.get('/_app/immutable/*')).toContain('immutable');
});
