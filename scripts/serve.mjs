import { once } from 'node:events';
import { createServer } from 'node:http';
import sirv from 'sirv';
import { pathToFileURL } from 'node:url';
import { cacheControl, commonHeaders, filePolicy, pagePolicies } from './headers.mjs';
import { site } from './places.mjs';

const notFoundPage = `<!doctype html>
<html lang="th">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>ไม่พบหน้านี้ · Not found</title>
<h1>ไม่พบหน้านี้</h1>
<p><a href="/">กลับหน้าแรก</a></p>
<p lang="en">There is no such page. <a href="/">Back to the first page</a></p>
</html>
`;

function notFound(_request, response) {
	response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(notFoundPage);
}

/** @param {string} host @param {number} port @returns the address a browser on this machine opens */
function addressOf(host, port) {
	const everywhere = host === '0.0.0.0' || host === '::';
	const name = host.includes(':') ? `[${host}]` : host;
	return `http://${everywhere ? 'localhost' : name}:${port}`;
}

/**
 * Serves a built site. Its files are looked up once, at the start.
 * @param {{ port?: number, host?: string, directory?: string }} [options] port 0 takes a free one
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 * @throws where the port is taken (code EADDRINUSE) or a page has no content security policy
 */
export async function serve({ port = 0, host = '127.0.0.1', directory = site } = {}) {
	const policies = pagePolicies(directory);
	const answer = sirv(directory, {
		brotli: true,
		gzip: true,
		etag: true,
		onNoMatch: notFound,
		setHeaders(response, address) {
			// The one type the server's table lacks.
			if (address.endsWith('.parquet')) {
				response.setHeader('Content-Type', 'application/vnd.apache.parquet');
			}
			response.setHeader('Cache-Control', cacheControl(address));
		},
	});
	const server = createServer((request, response) => {
		const address = request.url?.split('?')[0] ?? '/';
		const policy = policies.get(address) ?? filePolicy;
		// Set before anything answers, so that 304 and 404 carry them too.
		for (const [name, value] of Object.entries(commonHeaders)) response.setHeader(name, value);
		response.setHeader('Content-Security-Policy', policy);
		if (request.method === 'GET' || request.method === 'HEAD') answer(request, response);
		else response.writeHead(405, { Allow: 'GET, HEAD' }).end();
	});
	server.listen(port, host);
	await once(server, 'listening');
	const bound = server.address();
	return {
		address: addressOf(host, typeof bound === 'object' && bound ? bound.port : port),
		async close() {
			const closed = once(server, 'close');
			server.close();
			server.closeAllConnections();
			await closed;
		},
	};
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	await serve({ port: Number(process.env.PORT ?? 4173) });
}
