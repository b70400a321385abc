import { adviceFigures, yesNoFigures } from '../oracle/form-figures';
import { completionPairs, lacking, wanting } from '../oracle/form-rows';
import { groupBy } from '../oracle/figures';
import { agencyYears, filter, members, typeNames, whole } from './expected';
import { expectFigure, fromOverview, recordsIn, said } from './from-overview';
import { expect, panel, test } from './support';

/** The director's questions about plans, obstacles, support and advice, as they are numbered. */

const percent = (share: number | undefined) => (share === undefined ? undefined : 100 * share);

test('7: are plans carried out this round', async ({ page }) => {
	const director = await fromOverview(page);
	await director.open('แผน');
	const plans = panel(page, 'แผนปฏิบัติการคืบหน้าแค่ไหน');
	await director.press(plans, 'ทั้งหมด');
	const { rate, completed, projects, n, low, medium, high, notReported } = whole.plan;
	const text = await plans.innerText();
	expectFigure(/แล้วเสร็จร้อยละ ([\d.]+)/.exec(text)?.[1], percent(rate), 1);
	expect(said(text, /หรือ ([\d,]+) จาก/)).toBe(completed);
	expect(said(text, /จาก ([\d,]+) โครงการ/)).toBe(projects);
	expect(said(text, /ของ ([\d,]+) แห่งที่ทราบผล/)).toBe(n);
	await director.press(plans, 'ตาราง');
	const rows = await recordsIn(plans);
	const count = (name: string) => rows.find((row) => row.รายการ === name)?.จำนวน;
	expect([count('ระดับน้อย'), count('ระดับกลาง'), count('ระดับมาก')]).toEqual(
		[low, medium, high].map(String),
	);
	expect(text).toContain(`${notReported} แห่ง`);
});

const boxNames: Readonly<Record<string, string>> = {
	plan_obstacle_budget: 'ความพร้อมของงบประมาณ',
	plan_obstacle_staffing: 'ความพร้อมของอัตรากำลัง',
	plan_obstacle_executives: 'ผู้บริหารไม่ให้ความสำคัญ',
	ita_obstacle_executives: 'ผู้บริหาร',
	ita_obstacle_understanding: 'ความเข้าใจของผู้รับผิดชอบ',
	ita_obstacle_management: 'การบริหารจัดการองค์กร',
	ita_obstacle_disclosure: 'การเปิดเผยข้อมูล',
	support_workshop: 'ประชุมเชิงปฏิบัติการ',
	support_site_visit: 'ลงพื้นที่ให้คำปรึกษา',
	support_manual: 'คู่มือ',
};

/** Holds the table of lists against the oracle's: each box but "other", its share, count and n. */
function expectLists(
	rows: readonly Record<string, string>[],
	lists: readonly (keyof typeof whole.lists)[],
) {
	for (const { boxes, answered } of lists.map((list) => whole.lists[list])) {
		for (const [id, { yes, share }] of Object.entries(boxes)) {
			if (id.endsWith('_other')) continue;
			const row = rows.find((own) => own.ข้อ === boxNames[id]);
			expect([row?.ระบุ, row?.['ตอบ (แห่ง)']], id).toEqual([String(yes), String(answered)]);
			expectFigure(row?.ร้อยละของที่ตอบ, percent(share), 1);
		}
	}
}

test('9: what obstacles are reported, and by which type', async ({ page }) => {
	const director = await fromOverview(page);
	await director.open('ปัญหาและการสนับสนุน');
	const obstacles = panel(page, 'หน่วยงานติดขัดเรื่องใด');
	await director.press(obstacles, 'ตาราง');
	expectLists(await recordsIn(obstacles), ['plan_obstacles', 'ita_obstacles']);
	await director.press(obstacles, 'ประเภท');
	const rows = await recordsIn(obstacles);
	for (const [type, { lists }] of groupBy(agencyYears, filter, 'type')) {
		const row = rows.find((own) => own.ประเภทหน่วยงาน === typeNames[type]);
		if (!row) throw new Error(`No row of ${type}.`);
		expect(row['ตอบ (แห่ง) แผน']).toBe(String(lists.plan_obstacles.answered));
		const { share } = lists.plan_obstacles.boxes.plan_obstacle_budget ?? {};
		expectFigure(row['แผน: ความพร้อมของงบประมาณ'], percent(share), 1);
	}
});

test('10: what support is asked for, and whom to invite', async ({ page }) => {
	const director = await fromOverview(page);
	await director.open('ปัญหาและการสนับสนุน');
	const support = panel(page, 'หน่วยงานต้องการการสนับสนุนแบบใด');
	await director.press(support, 'ตาราง');
	expectLists(await recordsIn(support), ['support']);
	const wanted = wanting(members);
	const invited = panel(page, 'เชิญหน่วยงานใดเข้ารับการสนับสนุน');
	await expect(invited).toContainText(
		`${wanted.length} จาก ${whole.lists.support.answered} แห่งที่ตอบ`,
	);
	expect(await recordsIn(invited)).toHaveLength(wanted.length);
});

test('12: which advice is not in place on the weak indicators', async ({ page }) => {
	const director = await fromOverview(page);
	await director.open('คำแนะนำ');
	const items = panel(page, 'ข้อใดยังไม่ได้ทำ: 10 การป้องกันการทุจริต');
	await director.press(items, 'ตาราง');
	const rows = await recordsIn(items);
	const theirs = Object.entries(adviceFigures(members).i10?.items ?? {});
	expect(rows).toHaveLength(theirs.length);
	const n = adviceFigures(members).i10?.n ?? 0;
	await expect(items).toContainText(`n ${n} แห่งที่ได้รับคำแนะนำ`);
	for (const [code, { inPlace, share }] of theirs) {
		const row = rows.find((own) => own.ข้อแนะนำ?.startsWith(`${code} `));
		expect([row?.['ทำแล้ว (แห่ง)'], row?.['n ได้รับคำแนะนำ']], code).toEqual([inPlace, n].map(String));
		expectFigure(row?.ทำแล้ว, percent(share), 1);
	}
});

test('13: are the three disclosures on the websites, and who lacks them', async ({ page }) => {
	const director = await fromOverview(page);
	await director.open('แผน');
	const shares = panel(page, 'รายงานและเปิดเผยแผนครบหรือไม่');
	await director.press(shares, 'ทั้งหมด');
	await director.press(shares, 'ตาราง');
	const rows = await recordsIn(shares);
	const answers = yesNoFigures(members);
	const columns = [
		'eplan_reported',
		'plan_published',
		'progress_published',
		'annual_report_published',
	];
	expect(rows).toHaveLength(columns.length);
	for (const [index, column] of columns.entries()) {
		const { n = NaN, yes = NaN, share } = answers[column] ?? {};
		const row = rows[index] ?? {};
		expect([row['ทำแล้ว (แห่ง)'], row['ยังไม่ทำ (แห่ง)'], row['ตอบ (แห่ง)'], row.ไม่ทราบ], column).toEqual(
			[yes, n - yes, n, members.length - n].map(String),
		);
		expectFigure(row['ทำแล้ว (ร้อยละ)'], percent(share), 1);
	}
	const asked = columns.map((column, index) => ({
		column,
		section: index === 0 ? ('plan' as const) : ('disclosures' as const),
	}));
	const without = panel(page, 'หน่วยงานใดยังขาดเรื่องใด และเพราะเหตุใด');
	await expect(without).toContainText(`${lacking(members, asked).length} แห่งยังขาดอย่างน้อยหนึ่งเรื่อง`);
});

test('15: does plan completion go with better ITA', async ({ page }) => {
	const director = await fromOverview(page);
	await director.open('แผน');
	const pairs = panel(page, 'หน่วยงานที่ทำแผนแล้วเสร็จมากกว่า ได้คะแนน ITA สูงกว่าหรือไม่');
	const { n, correlation } = completionPairs(members, 1).total;
	await expect(pairs).toContainText(`, n ${n})`);
	const text = await pairs.innerText();
	expectFigure(/สหสัมพันธ์อันดับ ([+−]?[\d.]+),/.exec(text)?.[1], correlation, 2);
	await expect(pairs).toContainText('เป็นเพียงความสัมพันธ์');
});
