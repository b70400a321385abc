import { answer, back, follow, list, section, title, value, years } from './agency-page';
import { count, csvFile, expect, goTo, openFiles, simulatedNotice, test, visit } from './support';

test('the page is reached and left by keyboard, and its address opens it again', async ({
	page,
}) => {
	await goTo(page, '/agencies/');
	const link = page.getByRole('rowheader').getByRole('link').first();
	const name = await link.innerText();
	await link.focus();
	await page.keyboard.press('Enter');
	await expect(title(page)).toHaveText(name);
	await expect(page.getByText(simulatedNotice, { exact: true })).toBeVisible();
	const said = await answer(page).innerText();
	await page.reload();
	await expect(title(page)).toHaveText(name);
	await expect(answer(page)).toHaveText(said, { useInnerText: true });
	await back(page).focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/agencies/');
	await expect(link).toHaveText(name);
});

test('the years of the agency are a step away, and the way back keeps the filter', async ({
	page,
}) => {
	const filter = '/agencies/?year=2565&year=2566&type=subdistrict&round=12';
	await goTo(page, filter);
	const shown = await count(page).innerText();
	await page.getByRole('rowheader').getByRole('link', { name: 'ทต.โคกต้นแบบ' }).first().click();
	await expect(years(page).getByRole('link', { name: '2565' })).toHaveAttribute(
		'aria-current',
		'page',
	);
	await expect(page.getByText('ปีงบประมาณ 2565 · รอบ 12 เดือน')).toBeVisible();
	const said = await answer(page).innerText();

	await years(page).getByRole('link', { name: '2568' }).click();
	await expect(page.getByText('ปีงบประมาณ 2568 · รอบ 12 เดือน')).toBeVisible();
	await expect(answer(page)).toContainText('ITA ปี 2567');
	await expect(section(page, 'แผนปฏิบัติการ')).toContainText('2568 · ข้อมูลจำลอง แถว');

	await page.goBack();
	await expect(answer(page)).toHaveText(said, { useInnerText: true });
	await page.goForward();
	await expect(answer(page)).toContainText('ITA ปี 2567');
	await back(page).click();
	await expect(page).toHaveURL(filter);
	await expect(count(page)).toHaveText(shown, { useInnerText: true });
});

test('an agency or a year that is not there is said, with the way on', async ({ page }) => {
	const notThere = () => expect(title(page)).toHaveText('ไม่พบหน่วยงานนี้ในข้อมูลที่เปิดอยู่');
	await goTo(page, '/agency/?agency=12');
	await notThere();
	await visit(page, "/agency/?agency=1' OR '1'='1");
	await notThere();
	await back(page).click();
	const link = page.getByRole('rowheader').getByRole('link').first();
	const [name, address] = [await link.innerText(), (await link.getAttribute('href')) ?? ''];
	await visit(page, address.replace(/agency-year=\d+/, 'agency-year=2540'));
	await expect(title(page)).toHaveText(name);
	await expect(page.getByRole('status')).toHaveText(
		'หน่วยงานนี้ไม่มีข้อมูลการนิเทศของปีงบประมาณ 2540 (รอบล่าสุด)',
	);
	await years(page).getByRole('link').last().click();
	await expect(answer(page)).toBeVisible();
});

test('sections of two visits each say theirs, and files opened beside change no link', async ({
	page,
}) => {
	const head = 'ปีงบประมาณ,รอบ,รหัสหน่วยงาน,ชื่อหน่วยงาน,คะแนน ITA,คู่มือ,ข้อเสนอแนะ';
	await list(
		page,
		csvFile('a.csv', head, '2563,6,,อบต.ก,80,ใช่,"หนึ่ง', 'สอง"', '2563,12,,อบต.ก,,ไม่ใช่,'),
		'1 จาก 1 หน่วยงาน',
	);
	await follow(page, 'อบต.ก');
	await expect(section(page, 'ผลการประเมิน ITA')).toContainText(
		'รอบ 6 เดือน · ไม่ทราบวันที่ · a.csv แถว 2',
	);
	await expect(value(section(page, 'การสนับสนุนที่ต้องการ'), 'คู่มือ')).toHaveText('ไม่ต้องการ');
	await expect(section(page, 'การสนับสนุนที่ต้องการ')).toContainText('รอบ 12 เดือน');
	expect(await value(section(page, 'ข้อเสนอแนะ'), 'ข้อเสนอแนะ').innerText()).toBe('หนึ่ง\nสอง');

	const address = page.url();
	await openFiles(
		page,
		csvFile('b.csv', head, '2562,6,,อบต.กก,70,,', '2564,6,,อบต.ก,90,,', '2564,12,,อบต.ข,70,,'),
	);
	await expect(years(page).getByRole('link')).toHaveText(['2563', '2564']);
	expect(page.url()).toBe(address);
	await expect(title(page)).toHaveText('อบต.ก');
	await years(page).getByRole('link', { name: '2564' }).click();
	await expect(section(page, 'ผลการประเมิน ITA')).toContainText('b.csv แถว 3');
});
