import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../../scripts/serve.mjs';
import { simulatedNotice, expect, outcome, province, test, visit } from './support';

const source = 'สำนักงานทดสอบ';

/** A copy of the built site that publishes the simulated visits. */
function publish(folder: string) {
	cpSync('build', folder, { recursive: true });
	const options = ['--source', source, '--date', '2026-01-31', '--without-refused'];
	const to = join(folder, 'data');
	execFileSync('npm', ['run', '-s', 'publish-data', '--', province.csv, ...options, '--to', to], {
		stdio: 'ignore',
	});
	return to;
}

/** Turns one bit of the published file of a year. */
function spoil(folder: string, year: number): string {
	const name = readdirSync(folder).find((name) => name.startsWith(`visits-${year}-`)) ?? '';
	const bytes = readFileSync(join(folder, name));
	const place = bytes.length / 2;
	bytes.writeUInt8(bytes.readUInt8(Math.trunc(place)) ^ 1, Math.trunc(place));
	writeFileSync(join(folder, name), bytes);
	return name;
}

test('what the host publishes is offered, verified, opened and kept; a changed file is not opened', async ({
	page,
}, testInfo) => {
	test.slow();
	const folder = publish(testInfo.outputPath('site'));
	const spoiled = spoil(folder, 2564);
	const { address, close } = await serve({ directory: testInfo.outputPath('site') });
	const hosts = new Set<string>();
	page.on('request', (request) => hosts.add(new URL(request.url()).origin));
	const banner = page.locator('.banner');
	try {
		await visit(page, address);
		await expect(banner).toContainText(simulatedNotice);
		await page.getByRole('link', { name: 'มีข้อมูลเผยแพร่บนเว็บไซต์นี้' }).click();
		const section = page.locator('#published');
		await expect(section).toContainText(`${source} ข้อมูล ณ 31 มกราคม 2569`);
		await expect(section.getByRole('checkbox', { name: '2569' })).toBeChecked();
		await section.getByRole('checkbox', { name: '2568' }).check();
		await section.getByRole('button', { name: 'เปิดข้อมูลที่เลือก' }).click();
		await expect(outcome(page)).toContainText('2 ไฟล์');
		await expect(banner).toContainText(`ข้อมูลเผยแพร่ของ ${source} ณ 31 มกราคม 2569`);
		await expect(page.getByRole('heading', { name: /^การนิเทศ 2568 จำลองธานี/ })).toBeVisible();

		await section.getByRole('checkbox', { name: '2564' }).check();
		await section.getByRole('button', { name: 'เปิดข้อมูลที่เลือก' }).click();
		await expect(page.getByRole('alert').filter({ hasText: spoiled })).toContainText(
			'ไม่ตรงกับที่เผยแพร่',
		);
		await expect(page.getByRole('heading', { name: /^การนิเทศ 2564/ })).toHaveCount(0);

		await visit(page, `${address}/data/`);
		await expect(banner).toContainText(`ข้อมูลเผยแพร่ของ ${source}`);
		await expect(page.getByRole('heading', { name: /^การนิเทศ 256/ })).toHaveCount(2);
	} finally {
		await close();
	}
	expect([...hosts].filter((host) => host !== address && !host.startsWith('blob'))).toEqual([]);
});
