import { simulateProvince } from '../../data/generate/simulate';
import { compose } from '../oracle/compose';
import { whatIf } from '../oracle/what-if';
import { expect, goTo, panel, test } from './support';

const agencyYears = compose(simulateProvince().visits);
const filter = { asOf: 'latest' as const, years: [2563] };

test('raising indicators moves passes as the oracle says, with targets of one’s own', async ({
	page,
}) => {
	await goTo(page, '/indicators/?year=2563');
	const raised = panel(page, 'ถ้ายกตัวชี้วัดที่เลือกถึงเป้า จะผ่านเพิ่มกี่แห่ง');
	const said = (indicators: string, { now, then, n }: ReturnType<typeof whatIf>) =>
		`ยกตัวชี้วัดที่ ${indicators}: ผ่านจาก ${now.passes} เป็น ${then.passes} จาก ${n} แห่ง`;
	const first = whatIf(agencyYears, filter, ['i9', 'i10'], {});
	await expect(raised).toContainText(said('9, 10', first));

	await page.getByText('เป้าหมายของแต่ละตัวชี้วัด และตัวชี้วัดที่ยกขึ้น').click();
	await page.getByRole('checkbox', { name: 'ยกตัวชี้วัดที่ 8 การปรับปรุงระบบการทำงาน ถึงเป้า' }).check();
	const target = page.getByRole('spinbutton', { name: /^เป้าหมายของตัวชี้วัดที่ 10 / });
	await target.fill('95');
	await target.blur();
	const second = whatIf(agencyYears, filter, ['i8', 'i9', 'i10'], { i10: 95 });
	await expect(raised).toContainText(said('8, 9, 10', second));
	await expect(raised).toContainText('10: 95.00');
	expect(second.then.passes).toBeGreaterThan(first.then.passes);
});

test('what the figures mean is one click away, in both languages', async ({ page }) => {
	await goTo(page);
	await page.getByRole('link', { name: 'นิยาม', exact: true }).click();
	await expect(page.getByRole('heading', { name: 'คะแนนและการผ่านเกณฑ์' })).toBeVisible();
	await expect(page.getByRole('term').filter({ hasText: 'อัตราผ่านเกณฑ์' })).toBeVisible();
	await page.getByRole('button', { name: 'EN' }).click();
	await expect(page.getByRole('heading', { name: 'How the method differs by year' })).toBeVisible();
});

test('each panel leads to its page and to what it means, with the filter', async ({ page }) => {
	await goTo(page, '/?year=2568');
	const title = 'แผนปฏิบัติการคืบหน้าแค่ไหน';
	await page.getByRole('link', { name: `ดูเพิ่มในหน้าแผน: ${title}` }).click();
	await expect(page).toHaveURL(/\/plans\/\?year=2568$/);
	await expect(panel(page, title)).toBeVisible();
	// On its own page it leads no further.
	await expect(panel(page, title).getByRole('link', { name: /^ดูเพิ่ม/ })).toHaveCount(0);

	await page.getByRole('link', { name: `นิยามของตัวเลข: ${title}` }).click();
	await expect(page).toHaveURL(/\/definitions\/\?year=2568#completion_rate$/);
	await expect(page.getByRole('term').filter({ hasText: 'แล้วเสร็จร้อยละ' })).toBeInViewport();
	await page.goBack();
	await page.getByRole('link', { name: `วิธีอ่านแผนภูมิ: ${title}` }).click();
	await expect(page.getByRole('term').filter({ hasText: 'แท่งสัดส่วนร้อยละ 100' })).toBeInViewport();
});

test('the keyboard walks along the dots, names each, and opens its agency', async ({ page }) => {
	await goTo(page, '/scores/?year=2563');
	const strips = panel(page, 'คะแนน ITA กระจายอย่างไร');
	const dots = strips.getByRole('application');
	await dots.focus();
	const said = strips.getByRole('status');
	await expect(said).toBeEmpty();
	await page.keyboard.press('ArrowDown');
	await expect(said).toContainText('จุดที่ 1 จาก ');
	await page.keyboard.press('ArrowRight');
	await expect(said).toContainText('จุดที่ 2 จาก ');
	const [name = ''] = (await said.innerText()).split(' · ');
	// As the mouse would have it: the name is drawn beside the dot.
	await expect(dots.locator('svg')).toContainText(name);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
});
