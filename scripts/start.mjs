// The rest is loaded after the installation: an old Node or missing packages are told in words.
import { install } from './install.mjs';
import { stopTogether } from './run.mjs';

const triedPorts = 20;

/** Serves on the port asked for, else on the next free one. */
async function serveOnFreePort(serve, first, host) {
	for (let port = first; ; port += 1) {
		try {
			return await serve({ port, host });
		} catch (error) {
			if (error.code !== 'EADDRINUSE' || port >= first + triedPorts) throw error;
			// What the browser keeps belongs to one address, port and all.
			console.log(
				`พอร์ต ${port} ถูกใช้อยู่ จะใช้พอร์ตถัดไป ภาษาและสีที่เลือกไว้ที่พอร์ตเดิมจะไม่ตามมา\n` +
					`Port ${port} is taken, trying the next; the choice of language and colours does not come along.`,
			);
		}
	}
}

try {
	stopTogether();
	await install();
	const { buildWhenStale } = await import('./build.mjs');
	await buildWhenStale();
	const { serve } = await import('./serve.mjs');
	const { PORT = '4173', HOST = '127.0.0.1' } = process.env;
	const { address } = await serveOnFreePort(serve, Number(PORT), HOST);
	console.log(
		`\nProngsai พร้อมใช้งาน เปิดในเบราว์เซอร์ที่ / Prongsai is ready, open in a browser:\n\n  ${address}/\n\n` +
			'กด Ctrl+C เพื่อหยุด / Press Ctrl+C to stop',
	);
} catch (error) {
	console.error(error.message);
	process.exitCode = 1;
}
