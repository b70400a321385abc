import {
	changed,
	choose,
	count,
	expect,
	keyFigures,
	menuButton,
	panel,
	questions,
	test,
	visit,
} from './support';

const chosen = '/?year=2568&district=ทดลอง&type=subdistrict';

test('each choice is a step of the address, which back and forward take again', async ({
	page,
}) => {
	await visit(page);
	const latest = (await menuButton(page, 'ปีงบประมาณ').innerText()).replace(/\D/g, '');
	const steps: { url: string; figures: string }[] = [];
	const note = async () =>
		steps.push({ url: page.url(), figures: await keyFigures(page).innerText() });
	await note();
	for (const [menu, choice] of [
		['ปีงบประมาณ', '2568'],
		['ปีงบประมาณ', latest],
		['อำเภอ', 'ทดลอง'],
		['ประเภทหน่วยงาน', 'เทศบาลตำบล'],
	] as const) {
		await changed(page, () => choose(page, menu, choice));
		await note();
	}
	expect(steps.map(({ url }) => decodeURI(new URL(url).search))).toEqual([
		'',
		`?year=2568&year=${latest}`,
		'?year=2568',
		'?year=2568&district=ทดลอง',
		'?year=2568&district=ทดลอง&type=subdistrict',
	]);
	await expect(menuButton(page, 'ปีงบประมาณ')).toHaveAccessibleName('ปีงบประมาณ: ปีงบประมาณ 2568');
	await expect(count(page)).toHaveText(/^\d จาก 1\d\d หน่วยงาน$/);

	for (const { url, figures } of steps.slice(0, -1).reverse()) {
		await page.goBack();
		await expect(page).toHaveURL(url);
		await expect(keyFigures(page)).toHaveText(figures, { useInnerText: true });
	}
	for (const { url, figures } of steps.slice(1)) {
		await page.goForward();
		await expect(page).toHaveURL(url);
		await expect(keyFigures(page)).toHaveText(figures, { useInnerText: true });
	}
});

test('the address alone brings the filter back', async ({ page }) => {
	await visit(page, chosen);
	const figures = await keyFigures(page).innerText();
	await page.reload();
	await expect(keyFigures(page)).toHaveText(figures, { useInnerText: true });
	await expect(page).toHaveURL(encodeURI(chosen));
	await menuButton(page, 'อำเภอ').click();
	await expect(page.getByRole('checkbox', { name: 'ทดลอง' })).toBeChecked();
	await expect(page.getByRole('checkbox', { name: 'ทุกอำเภอ' })).not.toBeChecked();
});

test('a chip takes its own choice off, the reset takes all', async ({ page }) => {
	await visit(page, chosen);
	const chips = page.getByRole('button', { name: /^เอา .+ ออก$/ });
	await expect(chips).toHaveText([/^ทดลอง/, /^เทศบาลตำบล/]);
	await changed(page, () => page.getByRole('button', { name: 'เอา ทดลอง ออก' }).click());
	await expect(page).toHaveURL('/?year=2568&type=subdistrict');
	await expect(chips).toHaveCount(1);
	await changed(page, () => page.getByRole('button', { name: 'ล้างตัวกรอง' }).click());
	await expect(page).toHaveURL('/');
	await expect(chips).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'ล้างตัวกรอง' })).toHaveCount(0);
});

test('an address that names nothing in the data says so and shows the default', async ({
	page,
}) => {
	await visit(page);
	const figures = await keyFigures(page).innerText();
	let ran = false;
	page.on('dialog', (dialog) => {
		ran = true;
		void dialog.dismiss();
	});
	const script = '<script>alert(1)</script>';
	await visit(page, `/?year=1999&district=${encodeURIComponent(script)}&type=x`);
	await expect(page.getByRole('alert')).toHaveText([
		/^ที่อยู่หน้านี้ระบุปีงบประมาณ “1999” ซึ่งไม่มีในข้อมูล/,
		`ที่อยู่หน้านี้ระบุอำเภอ “${script}” ซึ่งไม่มีในข้อมูล จึงใช้ค่าเริ่มต้นแทน`,
		/^ที่อยู่หน้านี้ระบุประเภทหน่วยงาน “x” ซึ่งไม่มีในข้อมูล/,
	]);
	await expect(keyFigures(page)).toHaveText(figures, { useInnerText: true });
	expect(ran).toBe(false);
});

test('filters that no agency meets say so, and the reset beside the words works', async ({
	page,
}) => {
	// The only city municipality stands in another district.
	await visit(page, '/?district=อุปมา&type=city');
	const message = page.getByText('ไม่มีหน่วยงานที่ตรงกับตัวกรองทั้งหมดนี้');
	await expect(message).toBeVisible();
	await expect(count(page)).toHaveText(/^0 จาก /);
	for (const question of Object.values(questions)) {
		await expect(panel(page, question)).toContainText('ไม่มีข้อมูลให้แสดง');
	}
	await message.getByRole('button', { name: 'ล้างตัวกรอง' }).click();
	await expect(message).toBeHidden();
	await expect(page).toHaveURL('/');
	await expect(count(page)).toHaveText(/^([1-9]\d*) จาก \1 หน่วยงาน$/);
});
