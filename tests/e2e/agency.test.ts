import { answer, back, exportButton, follow, list, section, value } from './agency-page';
import { csvFile, downloaded, expect, goTo, realVisit, simulatedNotice, test } from './support';

const realName = 'องค์การบริหารส่วนตำบลทุ่งแก';

test('a name of the list leads to everything the visit holds', async ({ page }) => {
	await list(page, realVisit, '1 จาก 1 หน่วยงาน');
	await follow(page, realName);
	await expect(page).toHaveURL(/\/agency\/\?agency=\d+&agency-year=2563$/);
	await expect(page).toHaveTitle(`โปร่งใส · ${realName}`);
	await expect(page.getByText(simulatedNotice)).toHaveCount(0);
	await expect(
		page.getByText('องค์การบริหารส่วนตำบล · อำเภอเจริญศิลป์ · ปีงบประมาณ 2563 · รอบล่าสุด'),
	).toBeVisible();
	await expect(answer(page)).toContainText('51.27 ระดับ E ต่ำกว่าเกณฑ์ 85 อยู่ 33.73 คะแนน');
	await expect(answer(page)).toContainText(
		'9 การเปิดเผยข้อมูล และ 10 การป้องกันการทุจริต ยกข้อใดข้อหนึ่งถึง 85 คะแนนรวมเพิ่ม 17.00',
	);
	await expect(answer(page)).toContainText('แผนแล้วเสร็จ ร้อยละ 42.5 (34 จาก 80 โครงการ)');

	await expect(page.getByRole('heading', { level: 2 })).toHaveText([
		...['การนิเทศในปีนี้', 'แผนปฏิบัติการ (1.1–1.3, 2.1)', 'ผลการประเมิน ITA (1.4, 3.1)'],
		...['การเปิดเผยบนเว็บไซต์ (2.2–2.4)', 'ปัญหาอุปสรรคของแผน (2.5)', 'คำแนะนำ (3.2)'],
		...['ปัญหาในการประเมิน ITA (3.3.1)', 'การสนับสนุนที่ต้องการ (3.3.2)'],
		...['ข้อเสนอแนะและข้อสังเกต (3.3.3)', 'รายงานการตรวจแถว'],
	]);
	const plan = section(page, 'แผนปฏิบัติการ');
	await expect(plan).toContainText('รอบ 6 เดือน · 10 เมษายน 2563 · visit.csv แถว 2');
	await expect(value(plan, 'วงเงินงบประมาณ')).toHaveText('306,000 บาท');
	await expect(value(plan, 'อัตราแล้วเสร็จ')).toContainText('42.5%');
	// A blank is said to be unknown; it is never a zero.
	await expect(value(plan, 'อยู่ระหว่างดำเนินการ')).toHaveText('– ไม่ทราบหรือไม่ได้กรอก');

	const ita = section(page, 'ผลการประเมิน ITA');
	await expect(value(ita, 'คะแนน ITA')).toHaveText('51.27 คะแนน');
	await expect(value(ita, 'ระดับ')).toHaveText('E');
	await expect(value(ita, 'IIT')).toContainText(/^93.01 คะแนน\s*เฉลี่ยจากตัวชี้วัด$/);
	const row = (name: string) => ita.getByRole('row').filter({ hasText: name });
	await expect(row('7 ประสิทธิภาพการสื่อสาร').getByRole('cell')).toHaveText(['70.51', '1.45']);
	await expect(row('10.2 มาตรการภายใน').getByRole('cell')).toHaveText(['0.00', '8.50']);

	await expect(value(section(page, 'การเปิดเผยบนเว็บไซต์'), 'เปิดเผยแผน')).toHaveText('มี');
	await expect(section(page, 'ปัญหาในการประเมิน ITA')).toContainText('พนักงานบางท่าน');
	await expect(section(page, 'การสนับสนุนที่ต้องการ')).toContainText('ไม่มีการนิเทศครั้งใด');
	await expect(section(page, 'การนิเทศในปีนี้')).toContainText(/6 เดือน\s*อนุมานจากวันที่/);
});

test('what the checks found in the rows stands beside the value and below', async ({ page }) => {
	const scores = 'ตัวชี้วัดที่ 1,ตัวชี้วัดที่ 2,ตัวชี้วัดที่ 3';
	await list(
		page,
		csvFile(
			'marked.csv',
			`ปีงบประมาณ,รอบ,ชื่อหน่วยงาน,คะแนน ITA,ระดับ,${scores}`,
			'2563,12,อบต.ก,90,B,80,90,เก้าสิบ',
			'2563,12,อบต.ข,90,A,80,90,70',
		),
		'2 จาก 2 หน่วยงาน',
	);
	await follow(page, 'อบต.ก');
	const ita = section(page, 'ผลการประเมิน ITA');
	await expect(ita.getByRole('row').filter({ hasText: '3 การใช้อำนาจ' })).toContainText(
		'ในไฟล์เขียนว่า “เก้าสิบ”: ไม่ใช่ตัวเลข',
	);
	await expect(value(ita, 'ระดับ')).toContainText('ระดับไม่ตรงกับคะแนนของปีนั้น');
	await expect(page.locator('main')).toContainText('การตรวจแถวเหล่านี้พบ 2 รายการ');
	const report = section(page, 'รายงานการตรวจแถว').getByRole('table').locator('tbody tr');
	await expect(report).toHaveCount(2);

	await back(page).click();
	await follow(page, 'อบต.ข');
	await expect(section(page, 'รายงานการตรวจแถว')).toContainText('ไม่พบสิ่งผิดปกติในแถว');
	await expect(ita).not.toContainText('ไม่ตรง');
});

test('hostile texts are shown and exported as text', async ({ page }) => {
	const name = '<img src=x onerror=alert(1)>';
	let ran = false;
	page.on('dialog', (dialog) => {
		ran = true;
		void dialog.dismiss();
	});
	await list(
		page,
		csvFile(
			'<b>visits.csv',
			'ปีงบประมาณ,ชื่อหน่วยงาน,ประเภท,อำเภอ,ข้อเสนอแนะ,ข้อสังเกต',
			`2563,"${name}",อบต.,"<b>ก</b>","=HYPERLINK(""x"")",<script>alert(2)</script>`,
		),
		'1 จาก 1 หน่วยงาน',
	);
	await follow(page, name);
	await expect(page.getByText('<b>visits.csv แถว 2').first()).toBeVisible();
	const texts = section(page, 'ข้อเสนอแนะและข้อสังเกต');
	await expect(value(texts, 'ข้อสังเกต')).toHaveText('<script>alert(2)</script>');
	await expect(page.locator('main').locator('script, img, b')).toHaveCount(0);

	const text = await downloaded(page, exportButton(page, name));
	expect(text).toContain(`"'=HYPERLINK(""x"")"`);
	expect(text).not.toMatch(/(^|,|\n)"?[=@]/);
	expect(ran).toBe(false);
});

test('the export holds the whole form, with what it is of above it', async ({ page }) => {
	await goTo(page, '/agencies/?year=2563');
	await follow(page, 'ทต.โคกต้นแบบ');
	const text = await downloaded(page, exportButton(page, 'ทต.โคกต้นแบบ'));
	const lines = text.replace('\uFEFF', '').split('\r\n');
	expect(lines.slice(0, 3)).toEqual([
		`${simulatedNotice},`,
		'ตาราง,แบบนิเทศติดตาม ทต.โคกต้นแบบ',
		'ตัวกรอง,ปีงบประมาณ 2563 · รอบล่าสุด',
	]);
	expect(lines[3]).toMatch(/^วันที่ส่งออก,/);
	expect(text).toContain('"ผลการประเมิน ITA (1.4, 3.1)",คะแนน ITA,69.36,คะแนน,,,รอบ 12 เดือน');
	expect(text).toContain('ตัวชี้วัดที่ 10 การป้องกันการทุจริต,27.68,คะแนน,11.46,');
	expect(text).toContain('คำแนะนำ (3.2),2.1 ');
	expect(text).toContain('การสนับสนุนที่ต้องการ (3.3.2),คู่มือ,ต้องการ,');
});

test('at no width is anything wider than the page or too low to press', async ({ page }) => {
	await goTo(page, '/agencies/?year=2563');
	await follow(page, 'ทต.โคกต้นแบบ');
	for (const summary of await page.locator('summary').all()) await summary.click();
	for (const width of [390, 1024, 1440]) {
		await page.setViewportSize({ width, height: 844 });
		const [wider, low] = await page.evaluate(() => [
			(document.scrollingElement?.scrollWidth ?? Infinity) - innerWidth,
			[...document.querySelectorAll<HTMLElement>('main button, nav a, summary')]
				.filter((element) => element.checkVisibility())
				.filter((element) => element.getBoundingClientRect().height < 24)
				.map((element) => element.innerText),
		]);
		expect(wider, `${width} px`).toBeLessThanOrEqual(0);
		expect(low, `${width} px`).toEqual([]);
	}
});
