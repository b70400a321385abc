import { mkdirSync, writeFileSync } from 'node:fs';
import { provinceFiles } from './files';
import { simulateProvince } from './simulate';

const folder = new URL('../simulated-province/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, bytes] of Object.entries(provinceFiles(simulateProvince()))) {
	writeFileSync(new URL(name, folder), bytes);
	console.log(`${name}: ${bytes.length} bytes`);
}
