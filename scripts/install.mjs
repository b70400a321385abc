// Runs before anything is installed: nothing but Node's own modules, and none that an old Node lacks.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './places.mjs';
import { npm } from './run.mjs';

const read = (name) => readFileSync(join(root, name), 'utf8');

/**
 * @param {string} version of the Node that runs, as "20.19.0"
 * @param {string} range of package.json's engines, as ">=20.19"
 * @throws with a message for the person where Node is too old
 */
export function requireNode(version, range) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	const needed = range.replace('>=', '');
	const [neededMajor = 0, neededMinor = 0] = needed.split('.').map(Number);
	if (major > neededMajor || (major === neededMajor && minor >= neededMinor)) return;
	throw new Error(
		`ต้องใช้ Node.js ${needed} ขึ้นไป เครื่องนี้มี ${version} ติดตั้งรุ่นใหม่ได้จาก nodejs.org\n` +
			`Node.js ${needed} or newer is needed, this is ${version}. Install a newer one from nodejs.org.`,
	);
}

/**
 * Installs the packages where node_modules is not what package-lock.json says.
 * @throws where Node is too old or the installation fails
 */
export async function install() {
	requireNode(process.versions.node, JSON.parse(read('package.json')).engines.node);
	const lock = createHash('sha256').update(read('package-lock.json')).digest('hex');
	// Some packages are binaries: a folder copied from another kind of machine is installed anew.
	const wanted = `${lock} ${process.platform} ${process.arch}\n`;
	const mark = 'node_modules/.prongsai-lock';
	if (existsSync(join(root, mark)) && read(mark) === wanted) return;
	console.log('กำลังติดตั้งส่วนประกอบ (ครั้งแรกเท่านั้น) / Installing packages (the first time only)…');
	// Said outright, because NODE_ENV=production would leave out the tools that build the site.
	const code = await npm(['ci', '--include=dev', '--no-progress']);
	if (code !== 0) {
		throw new Error(
			`ติดตั้งไม่สำเร็จ ตรวจสอบการเชื่อมต่ออินเทอร์เน็ตแล้วลองอีกครั้ง\n` +
				`The installation failed (npm ci exited with ${code}). Check the connection and try again.`,
		);
	}
	writeFileSync(join(root, mark), wanted);
}
