import { chart, choose, expect, goTo, panel, test, visit } from './support';

const worst = 'ตัวชี้วัดใดคะแนนเฉลี่ยต่ำที่สุด';

test('what the page of indicators is asked outlives a filter and a reload, and the back button undoes it', async ({
	page,
}) => {
	await goTo(page, '/indicators/?year=2563');
	await page.getByRole('button', { name: 'คะแนนเฉลี่ย', exact: true }).click();
	await expect(panel(page, worst)).toContainText('เป้าหมาย ทุกตัวชี้วัด 85.00');
	await page.getByText('เป้าหมายของแต่ละตัวชี้วัด').click();
	await page.getByLabel('เป้าหมายของตัวชี้วัดที่ 9').fill('90.5');
	await page.keyboard.press('Enter');
	await expect(panel(page, worst)).toContainText('9: 90.50');
	await page.getByRole('checkbox', { name: 'ยกตัวชี้วัดที่ 10' }).uncheck();
	const asked = 'measure=mean&target=i9-90.5&raise=i9';
	await expect(page).toHaveURL(new RegExp(`\\?year=2563&${asked}$`));

	await choose(page, 'ประเภทหน่วยงาน', 'เทศบาลตำบล');
	await expect(page).toHaveURL(new RegExp(`\\?year=2563&type=subdistrict&${asked}$`));
	await page.reload();
	await page.getByText('เป้าหมายของแต่ละตัวชี้วัด').click();
	await expect(panel(page, worst)).toContainText('9: 90.50');
	await expect(chart(panel(page, worst))).toBeVisible();
	await expect(page.getByRole('checkbox', { name: 'ยกตัวชี้วัดที่ 10' })).not.toBeChecked();

	await page.goBack();
	await page.goBack();
	await expect(page).toHaveURL(/measure=mean&target=i9-90.5$/);
	await expect(page.getByRole('checkbox', { name: 'ยกตัวชี้วัดที่ 10' })).toBeChecked();
	// Another page is not asked the same.
	await page.getByRole('link', { name: 'คะแนน', exact: true }).click();
	await expect(page).toHaveURL(/\/scores\/\?year=2563$/);
});

test('an address that asks what there is not is said, and the rest stands', async ({ page }) => {
	await visit(page, '/indicators/?measure=mean&target=i9-900&raise=<b>');
	const alerts = page.getByRole('alert');
	await expect(alerts).toHaveCount(2);
	await expect(alerts.first()).toContainText('i9-900');
	await expect(alerts.last()).toContainText('<b>');
	await expect(panel(page, worst)).toContainText('เป้าหมาย ทุกตัวชี้วัด 85.00');
});
