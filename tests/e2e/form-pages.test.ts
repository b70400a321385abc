import Papa from 'papaparse';
import { asTable, cellsOf, downloaded, expect, goTo, panel, test } from './support';

test('plans: who lacks what leads to the agency', async ({ page }) => {
	await goTo(page, '/plans/?year=2568');
	const list = panel(page, 'หน่วยงานใดยังขาดเรื่องใด และเพราะเหตุใด');
	const all = (await cellsOf(list.getByRole('table'))).length - 1;
	await expect(list).toContainText(`${all} แห่งยังขาดอย่างน้อยหนึ่งเรื่อง`);
	const name = await list.locator('tbody a').first().innerText();
	await list.locator('tbody a').first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
});

test('obstacles: what goes with what, and texts that can be searched', async ({ page }) => {
	await goTo(page, '/obstacles/?year=2568');
	const compared = panel(page, 'ปัญหาใดพบคู่กับแผนแล้วเสร็จน้อยหรือคะแนนต่ำ');
	await expect(compared).toContainText(/n \d+ แห่ง/);
	const texts = panel(page, 'ข้อความในแบบนิเทศว่าอย่างไร');
	await texts.getByRole('searchbox').fill('เว็บไซต์');
	await expect(texts.getByRole('status')).toHaveText(/^พบ [1-9]\d* จาก \d+ แถว$/);
	const found = await cellsOf(texts.getByRole('table'));
	for (const cells of found.slice(1)) expect(cells.join()).toContain('เว็บไซต์');
	await expect(texts.getByRole('status')).toHaveText(new RegExp(`^พบ ${found.length - 1} จาก`));
});

test('a long list holds the first agencies: all are listed, searched and saved when asked for', async ({
	page,
}) => {
	await goTo(page, '/obstacles/?year=all');
	const texts = panel(page, 'ข้อความในแบบนิเทศว่าอย่างไร');
	const all = texts.getByRole('button', { name: /^แสดงทั้ง [\d,]+ หน่วยงาน-ปี$/ });
	const count = Number((await all.innerText()).replace(/\D/g, ''));
	expect(count).toBeGreaterThan(500);
	await expect(texts.getByRole('status')).toHaveText('');
	await expect(texts).toContainText(`แสดง 500 ลำดับแรกจาก ${count.toLocaleString('en')} หน่วยงาน-ปี`);
	const saved = await downloaded(page, texts.getByRole('button', { name: /เป็น CSV$/ }));
	await expect(all).toHaveCount(0);
	await expect(texts).not.toContainText('ลำดับแรกจาก');
	const status = await texts.getByRole('status').innerText();
	const rows = Number(/จาก ([\d,]+) แถว/.exec(status)?.[1]?.replace(',', ''));
	expect(rows).toBeGreaterThanOrEqual(count);
	const lines = Papa.parse<string[]>(saved).data;
	const head = lines.findIndex((cells) => cells.includes('ข้อความ'));
	expect(lines.slice(head + 1).filter((cells) => cells.length > 2)).toHaveLength(rows);
	// The next page begins anew with the first.
	await goTo(page, '/plans/?year=all');
	const lacking = panel(page, 'หน่วยงานใดยังขาดเรื่องใด และเพราะเหตุใด');
	const ofThese = lacking.getByRole('button', { name: /^แสดงทั้ง/ });
	const these = Number((await ofThese.innerText()).replace(/\D/g, ''));
	// Saved while they are still being listed.
	await ofThese.click();
	const file = await downloaded(page, lacking.getByRole('button', { name: /เป็น CSV$/ }));
	const own = Papa.parse<string[]>(file).data;
	const ownHead = own.findIndex((cells) => cells.includes('หน่วยงาน') && cells.length > 2);
	expect(own.slice(ownHead + 1).filter((cells) => cells.length > 2)).toHaveLength(these);
	await goTo(page, '/obstacles/?year=all');
	const wanting = panel(page, 'เชิญหน่วยงานใดเข้ารับการสนับสนุน');
	await expect(wanting.getByRole('button', { name: /^แสดงทั้ง/ })).toBeVisible();
	await wanting.getByRole('searchbox').fill('เทศบาล');
	await expect(wanting.getByRole('button', { name: /^แสดงทั้ง/ })).toHaveCount(0);
});

test('advice: the items of the indicator chosen, least in place first, with n', async ({
	page,
}) => {
	await goTo(page, '/advice/?year=2563');
	await page.getByLabel('ดูข้อแนะนำของตัวชี้วัด').selectOption({ label: '7 ประสิทธิภาพการสื่อสาร' });
	// A colleague sees the same by the address.
	await expect(page).toHaveURL(/\?year=2563&items=i7$/);
	const items = panel(page, 'ข้อใดยังไม่ได้ทำ: 7 ประสิทธิภาพการสื่อสาร');
	await asTable(items);
	const rows = (await cellsOf(items.getByRole('table'))).slice(1);
	expect(rows).toHaveLength(3);
	const shares = rows.map(([, share = '']) => parseFloat(share));
	expect(shares).toEqual([...shares].sort((a, b) => a - b));
	for (const [, share, , , inPlace, n] of rows) {
		expect(share).toBe(`${((100 * Number(inPlace)) / Number(n)).toFixed(1)}%`);
		await expect(items).toContainText(`n ${n} แห่งที่ได้รับคำแนะนำ`);
	}
	await expect(panel(page, 'ข้อมูลเปิดเผยกลุ่มใดยังไม่ครบ')).toContainText(/ยังไม่ครบ \d+ จาก \d+ แห่ง/);
	await page.goBack();
	await expect(panel(page, 'ข้อใดยังไม่ได้ทำ: 10')).toBeVisible();
});
