import { follow, list, title } from './agency-page';
import { csvFile, expect, simulatedNotice, test } from './support';

const long = 'ยังไม่ได้ดำเนินการเพราะขาดบุคลากรและงบประมาณ '.repeat(9);
const groups = ['ข้อมูลพื้นฐาน', 'การบริหารงาน', 'เงินงบประมาณ', 'ทรัพยากรบุคคล', 'ความโปร่งใส'];
const published = ['แผน', 'รายงานรอบ 6 เดือน', 'รายงานรอบ 12 เดือน'];

/** All that a form can leave to be asked: every indicator weak, one item of each list in place. */
const everything: Readonly<Record<string, string>> = {
	...{ ปีงบประมาณ: '2563', รอบ: '6', วันที่ลงพื้นที่: '10/4/2563', จังหวัด: 'จำลองธานี' },
	...{ อำเภอ: 'เมืองจำลองธานี', ชื่อหน่วยงาน: 'อบต.ห้วยอุทาหรณ์', ประเภท: 'อบต.' },
	...{ จำนวนโครงการ: '80', แล้วเสร็จ: '10', อยู่ระหว่างดำเนินการ: '30', ยังไม่ดำเนินการ: '20' },
	...{ ไม่สามารถดำเนินการได้: '20', 'รายงานในระบบ e-PlanNACC': 'ไม่ใช่', 'คะแนน ITA': '31.10' },
	...Object.fromEntries(
		[60, 59, 58, 57, 56, 55, 54, 53, 0, 0].map((score, index) => [
			`ตัวชี้วัดที่ ${index + 1}`,
			String(score),
		]),
	),
	รายการที่ดำเนินการแล้ว: '1.1|2.1|3.1|4.1|5.1|7.1|8.1.1|8.2|10.1.1|10.2.1',
	...Object.fromEntries(
		groups.flatMap((name) => [
			[`${name} มีครบ`, 'ยังไม่ครบ'],
			[`${name} เนื่องจาก`, long],
		]),
	),
	...Object.fromEntries(
		published.flatMap((name, index) => [
			[`เปิดเผย${name}`, 'ไม่มี'],
			[`เนื่องจาก (2.${index + 2})`, long],
		]),
	),
	...{ 'ปัญหาแผน: ความพร้อมของงบประมาณ': 'ใช่', 'ปัญหาอุปสรรคอื่นๆ (แผน)': long },
	...{ 'ปัญหา ITA: ผู้บริหาร': 'ใช่', 'ปัญหาอื่นๆ (ITA)': long, 'ข้อเสนอแนะ (แผน)': long },
	...{ คู่มือ: 'ใช่', ข้อเสนอแนะ: long, ข้อสังเกต: long },
};
const row = (values: readonly string[]) => values.map((value) => `"${value}"`).join(',');
const fullForm = csvFile('full.csv', row(Object.keys(everything)), row(Object.values(everything)));

test('from the agency the brief is a link away, says what the form does, and is one sheet', async ({
	page,
}) => {
	await list(page, fullForm, '1 จาก 1 หน่วยงาน');
	await follow(page, 'อบต.ห้วยอุทาหรณ์');
	await page.getByRole('link', { name: 'ประเด็นนิเทศครั้งต่อไป' }).click();
	await expect(title(page)).toHaveText('ประเด็นนิเทศครั้งต่อไป: อบต.ห้วยอุทาหรณ์');
	await expect(page).toHaveURL(/\/agency\/brief\/\?agency=\d+&agency-year=2563$/);
	await expect(page.getByRole('navigation').getByRole('link', { name: 'หน่วยงาน' })).toHaveAttribute(
		'aria-current',
		'true',
	);
	const brief = page.getByRole('article');
	await expect(brief).not.toContainText(simulatedNotice);
	// Both OIT indicators could add as much; then EIT, and IIT last.
	await expect(brief.getByRole('rowheader')).toHaveText(
		[9, 10, 8, 7, 6, 5, 4, 3, 2, 1].map((number) => new RegExp(`^${number} `)),
	);
	const items = brief.getByRole('listitem');
	await expect(items.nth(0)).toHaveText(/^9\.1 ข้อมูลพื้นฐาน \(ยังไม่ได้ดำเนินการ.*…\)$/);
	await expect(items.nth(5)).toHaveText('10.1.2 วางมาตรการภายในของหน่วยงาน');
	await expect(items.filter({ hasText: /^(10\.1\.1|8\.2) / })).toHaveCount(0);
	await expect(brief).toContainText('และอีก 6 ข้อที่ยังไม่มี: 2.2, 2.3, 2.4, 2.5, 2.6, 2.7');
	await expect(brief).toContainText('ยังไม่ได้รายงานในระบบ e-PlanNACC');
	await expect(brief).toContainText('full.csv แถว 2');

	const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
	await page.getByRole('link', { name: 'กลับไปหน้าของหน่วยงาน' }).click();
	await expect(title(page)).toHaveText('อบต.ห้วยอุทาหรณ์');
});
