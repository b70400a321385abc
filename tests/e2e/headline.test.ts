import type { Page } from '@playwright/test';
import { expect, goTo, headline, keyFigure, test } from './support';

/** What of a text a pattern's one group takes, which must be there. */
function taken(text: string, pattern: RegExp): string {
	const [, found] = pattern.exec(text) ?? [];
	if (found === undefined) throw new Error(`${pattern} is not in: ${text}`);
	return found;
}

const tile = (page: Page, label: string) => keyFigure(page, label).innerText();
const passed = (page: Page) => tile(page, 'ผ่านเกณฑ์ (85 คะแนนขึ้นไป)');
const before = /จากปีก่อน|เท่าปีก่อน/;

/** Addresses of groups past, short of and exactly at the target, and how each is said. */
const cases = [
	['/?year=2568', /เกินเป้าร้อยละ 80 อยู่ (\d+) หน่วยงาน/, /ถึงเป้าร้อยละ 80 แล้ว เกิน (\d+) แห่ง/],
	['/?year=2566', /ยังขาดอีก (\d+) หน่วยงานจึงจะถึงเป้าร้อยละ 80/, /ขาดอีก (\d+) แห่งจึงถึงร้อยละ 80/],
	['/?year=2568&district=ทดลอง&type=subdistrict', /(ถึงเป้าร้อยละ 80 แล้ว)/, /^(ถึงเป้าร้อยละ 80 แล้ว)$/m],
] as const;

for (const [address, saidTarget, tileTarget] of cases) {
	test(`the summary in words says what the key figures say: ${address}`, async ({ page }) => {
		await goTo(page, address);
		const said = await headline(page).innerText();
		const pass = await passed(page);
		const plan = await tile(page, 'แผนแล้วเสร็จ');

		expect(taken(said, /ผ่านเกณฑ์ 85 คะแนน (\d+ จาก \d+) หน่วยงาน/)).toBe(
			taken(pass, /^(\d+ จาก \d+) แห่ง$/m),
		);
		expect(taken(said, /หน่วยงาน \(ร้อยละ ([\d.]+)\)/)).toBe(taken(pass, /^([\d.]+) %$/m));
		expect(taken(said, saidTarget)).toBe(taken(pass, tileTarget));
		expect(taken(said, /แล้วเสร็จ ร้อยละ ([\d.]+)/)).toBe(taken(plan, /^([\d.]+) %$/m));
		expect(taken(said, /แล้วเสร็จ ร้อยละ [\d.]+ \((.+?)\)/)).toBe(taken(plan, /^(รอบ .+)$/m));
		expect(taken(said, /เทียบปีก่อนใน (\d+) หน่วยงาน/)).toBe(taken(pass, /ปีก่อน \(n (\d+)\)/));
		const change = taken(said, /ผลทั้งสองปี (จำนวนที่ผ่านเท่าเดิม|ผ่าน(?:เพิ่มขึ้น|ลดลง) \d+ แห่ง)/);
		expect(change.replace('จำนวนที่ผ่านเท่าเดิม', 'เท่าปีก่อน')).toBe(
			taken(pass, /^(.+?)(?: จากปีก่อน)? \(n \d+\)$/m)
				.replace('+', 'ผ่านเพิ่มขึ้น ')
				.replace('−', 'ผ่านลดลง '),
		);
	});
}

test('each change against the year before names the pairs it rests on', async ({ page }) => {
	await goTo(page, '/?year=2568');
	const visited = await tile(page, 'หน่วยงานที่ได้รับการนิเทศ');
	const pairs = Number(taken(visited, /^(\d+) แห่งนิเทศปีก่อนด้วย$/m));
	expect(pairs).toBeLessThanOrEqual(Number(taken(visited, /^(\d+) แห่ง$/m)));
	for (const [label, change] of [
		['ผ่านเกณฑ์ (85 คะแนนขึ้นไป)', /^\+\d+ แห่ง จากปีก่อน \(n (\d+)\)$/m],
		['คะแนนมัธยฐาน', /^\+\d+\.\d\d คะแนน จากปีก่อน \(n (\d+)\)$/m],
		['ดำเนินการไม่ครบถ้วน', /^−\d+ แห่ง จากปีก่อน \(n (\d+)\)$/m],
		['แผนแล้วเสร็จ', /^−\d+\.\d จุดร้อยละ จากปีก่อน \(n (\d+)\)$/m],
	] as const) {
		const n = Number(taken(await tile(page, label), change));
		expect(n, label).toBeGreaterThan(0);
		expect(n, label).toBeLessThanOrEqual(pairs);
	}
	await goTo(page, '/?year=2569');
	expect(await tile(page, 'ดำเนินการไม่ครบถ้วน')).toMatch(/^เท่าปีก่อน \(n \d+\)$/m);
});

test('no score is compared across the break of 2566, plans are', async ({ page }) => {
	// Visits of 2567 are scored by ITA 2566, those of the year before by ITA 2565.
	await goTo(page, '/?year=2567');
	for (const label of ['ผ่านเกณฑ์ (85 คะแนนขึ้นไป)', 'คะแนนมัธยฐาน', 'ดำเนินการไม่ครบถ้วน']) {
		expect(await tile(page, label)).not.toMatch(before);
	}
	expect(await tile(page, 'แผนแล้วเสร็จ')).toMatch(before);
	await expect(headline(page)).not.toContainText('เทียบปีก่อน');
});

for (const [address, why] of [
	['/?year=2567&year=2568', 'several years'],
	['/?year=2563', 'the first year'],
] as const) {
	test(`nothing is compared with the year before in ${why}`, async ({ page }) => {
		await goTo(page, address);
		await expect(headline(page)).toContainText('ผ่านเกณฑ์ 85 คะแนน');
		await expect(page.locator('main')).not.toContainText(/จากปีก่อน|เท่าปีก่อน|เทียบปีก่อน|นิเทศปีก่อน/);
	});
}
