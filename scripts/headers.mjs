import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { filesBelow } from './fingerprint.mjs';

const denied = [
	'accelerometer',
	'camera',
	'display-capture',
	'geolocation',
	'gyroscope',
	'hid',
	'magnetometer',
	'microphone',
	'midi',
	'payment',
	'serial',
	'usb',
];

/** Sent with every answer. */
export const commonHeaders = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Permissions-Policy': denied.map((feature) => `${feature}=()`).join(', '),
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
};

/** A meta policy cannot say this: it is the header's alone. */
const noFrames = "frame-ancestors 'none'";

/**
 * The policy of everything that is not a page. A page's own policy does not bind a worker loaded by
 * address, so a worker script brings this one: it may compile the engine and read its own site.
 */
export const filePolicy = [
	"default-src 'none'",
	"script-src 'self' 'wasm-unsafe-eval'",
	"worker-src 'self'",
	"connect-src 'self'",
	"base-uri 'none'",
	"form-action 'none'",
	noFrames,
].join('; ');

/** Files under this address have their hash in the name. */
export const immutableAddress = '/_app/immutable/';

/** @param {string} address path of an answer @returns its Cache-Control */
export const cacheControl = (address) =>
	address.startsWith(immutableAddress) ? 'public, max-age=31536000, immutable' : 'no-cache';

/** The addresses a page answers to: /scores.html, /scores and /scores/. */
function addressesOf(file) {
	const short = `/${file.replace(/(^|\/)index\.html$/, '').replace(/\.html$/, '')}`;
	return [...new Set([`/${file}`, `/${file.replace(/\.html$/, '')}`, short, `${short}/`])].map(
		(address) => address.replace(/\/+$/, '/'),
	);
}

/**
 * The policy of each page of a built site by the addresses it answers to: what SvelteKit wrote into
 * the page, so that the hashes agree, and that no page may frame it.
 * @param {string} directory
 * @returns {Map<string, string>}
 * @throws where a page has no policy
 */
export function pagePolicies(directory) {
	const policies = new Map();
	for (const path of filesBelow(directory).filter((name) => name.endsWith('.html'))) {
		const file = relative(directory, path).split(sep).join('/');
		const meta = /<meta http-equiv="content-security-policy" content="([^"]+)"/i;
		const policy = meta.exec(readFileSync(path, 'utf8'))?.[1];
		if (!policy) throw new Error(`${file} has no content security policy`);
		for (const address of addressesOf(file)) policies.set(address, `${policy}; ${noFrames}`);
	}
	return policies;
}

const section = (address, headers) =>
	[address, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/**
 * Writes the site's `_headers`, read by Netlify and Cloudflare Pages: the headers our server sends.
 * @param {string} directory
 */
export function writeHostHeaders(directory) {
	const policy = (value) => ({ 'Content-Security-Policy': value });
	// A host joins the headers of all sections that match, and two policies both bind: a page must
	// not also match a section with the policy of files, so there is none under /*.
	const sections = [
		section('/*', commonHeaders),
		section('/_app/*', policy(filePolicy)),
		section('/service-worker.js', policy(filePolicy)),
		section(`${immutableAddress}*`, { 'Cache-Control': cacheControl(immutableAddress) }),
		...[...pagePolicies(directory)].map(([address, value]) => section(address, policy(value))),
	];
	writeFileSync(join(directory, '_headers'), `${sections.join('\n\n')}\n`);
}
