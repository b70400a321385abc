import type { Page } from '@playwright/test';
import {
	breakDown,
	changed,
	chart,
	expect,
	goTo,
	menuButton,
	panel,
	parts,
	questions,
	test,
	visit,
} from './support';

const focused = (page: Page) =>
	page.evaluate(() => {
		const element = document.activeElement as HTMLElement;
		return element.getAttribute('aria-label') ?? element.innerText.replace(/\s+/g, ' ').trim();
	});

/** What the Tab key reaches, in its order, up to and with a name. */
async function reachedUpTo(page: Page, last: string): Promise<string[]> {
	const names: string[] = [];
	while (names.at(-1) !== last && names.length < 90) {
		await page.keyboard.press('Tab');
		names.push(await focused(page));
	}
	return names;
}

/** Where each panel of the overview leads. */
const pages = {
	scores: 'คะแนน',
	indicators: 'ตัวชี้วัด',
	levels: 'คะแนน',
	plan: 'แผน',
	obstacles: 'ปัญหาและการสนับสนุน',
	support: 'ปัญหาและการสนับสนุน',
};
const exportOf = (question: string) => `ส่งออกตาราง “${question}” เป็น CSV`;
const saveOf = (question: string) => `บันทึก “${question}” เป็นไฟล์`;

test('the Tab key reaches everything, in the order of the page', async ({ page }) => {
	await visit(page);
	const reached = await reachedUpTo(page, saveOf(Object.values(questions).at(-1) ?? ''));
	expect(reached.slice(0, 17)).toEqual([
		'ข้ามไปยังเนื้อหา',
		'โปร่งใส Prongsai',
		...['ภาพรวม', 'คะแนน', 'ตัวชี้วัด', 'แผน', 'ปัญหาและการสนับสนุน', 'คำแนะนำ'],
		...['หน่วยงาน', 'รายงาน', 'ข้อมูล', 'นิยาม'],
		'ไทย',
		'EN',
		'สว่าง',
		'มืด',
		'เปิดไฟล์ของคุณ',
	]);
	expect(reached.slice(17, 23)).toEqual([
		expect.stringMatching(/^ปีงบประมาณ:/),
		expect.stringMatching(/^รอบ:/),
		expect.stringMatching(/^อำเภอ:/),
		expect.stringMatching(/^ประเภทหน่วยงาน:/),
		expect.stringMatching(/^ระดับ:/),
		expect.stringMatching(/^ช่วงคะแนน:/),
	]);
	const brush = ['ระบุเป็นตัวเลข', 'เลือกคะแนนตั้งแต่', 'เลือกคะแนนถึง'];
	expect(reached.slice(23)).toEqual(
		Object.entries(pages).flatMap(([name, further], index, all) => {
			const question = questions[name as keyof typeof questions];
			const links = [`ดูเพิ่มในหน้า${further}`, 'นิยามของตัวเลข', 'วิธีอ่านแผนภูมิ'];
			return [
				...[...parts, 'ตาราง', exportOf(question), saveOf(question)],
				...(question === questions.scores ? brush : []),
				...(index < all.length - 1 ? links.map((link) => `${link}: ${question}`) : []),
			];
		}),
	);
});

test('the skip link leads into the content', async ({ page }) => {
	await visit(page);
	await page.keyboard.press('Tab');
	const link = page.getByRole('link', { name: 'ข้ามไปยังเนื้อหา' });
	await expect(link).toBeFocused();
	await expect(link).toBeInViewport();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(menuButton(page, 'ปีงบประมาณ')).toBeFocused();
});

test('a filter menu is opened, used and closed without a mouse', async ({ page }) => {
	await goTo(page);
	const button = menuButton(page, 'ประเภทหน่วยงาน');
	await button.focus();
	await page.keyboard.press('Enter');
	const choice = page.getByRole('checkbox', { name: 'องค์การบริหารส่วนตำบล' });
	await expect(choice).toBeVisible();
	await expect(async () => {
		await page.keyboard.press('Tab');
		await expect(choice).toBeFocused({ timeout: 50 });
	}).toPass();
	await changed(page, () => page.keyboard.press('Space'));
	await expect(page).toHaveURL('/?type=sao');
	await expect(choice).toBeChecked();
	await expect(choice).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(choice).toBeHidden();
	await expect(button).toBeFocused();
});

test('a panel is broken down and turned into a table without a mouse', async ({ page }) => {
	await goTo(page);
	const plan = panel(page, questions.plan);
	await plan.getByRole('button', { name: 'อำเภอ' }).focus();
	await page.keyboard.press('Enter');
	await expect(plan.getByRole('button', { name: 'อำเภอ' })).toHaveAttribute('aria-pressed', 'true');
	await expect(plan).toHaveAttribute('aria-busy', 'false');
	await expect(plan).toContainText('คลิกเพื่อกรอง');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Space');
	await expect(plan.getByRole('table')).toBeVisible();
	for (let stop = 0; stop < 3; stop++) await page.keyboard.press('Tab');
	// A table wider than its room takes the keyboard to be scrolled.
	await expect(plan.getByRole('region', { name: questions.plan })).toBeFocused();
});

test('every chart is a picture with a name in Thai that says what it shows', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await goTo(page);
	for (const question of Object.values(questions)) {
		for (const part of parts) {
			const section = panel(page, question);
			await breakDown(section, part);
			const answer = await section.locator('.answer').innerText();
			await expect(chart(section)).toHaveAccessibleName(`${question} ${answer}`);
			expect(answer).toMatch(/[ก-๙].*\d/);
		}
	}
});
