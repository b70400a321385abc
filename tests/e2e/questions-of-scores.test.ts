import { changes } from '../oracle/changes';
import { groupBy } from '../oracle/figures';
import { flaggedFigures } from '../oracle/flags';
import { lastVisits, priority } from '../oracle/priority';
import { below } from '../oracle/report-rows';
import { movers, nearMisses, sideFigures } from '../oracle/score-rows';
import {
	agencyYears,
	doubtfulRows,
	filter,
	indicatorNames,
	members,
	province,
	typeNames,
	whole,
} from './expected';
import { expectFigure, fromOverview, recordsIn, said } from './from-overview';
import { cellsOf, chart, expect, keyFigure, panel, test } from './support';

/** The director's questions about scores, in the order they are asked; those of the form are apart. */

test('1: how many pass, how far from the target, and against last year', async ({ page }) => {
	await fromOverview(page);
	const tile = await keyFigure(page, 'ผ่านเกณฑ์ (85 คะแนนขึ้นไป)').innerText();
	expect(tile).toContain(`${whole.passes} จาก ${whole.scored} แห่ง`);
	expectFigure(/^([\d.]+) %$/m.exec(tile)?.[1], (100 * whole.passes) / whole.scored, 1);
	const distance = whole.distance ?? NaN;
	expect(tile).toContain(
		distance > 0 ? `ขาดอีก ${distance} แห่งจึงถึงร้อยละ 80` : `ถึงเป้าร้อยละ 80 แล้ว เกิน ${-distance} แห่ง`,
	);
	const { n, now = NaN, before = NaN } = changes(agencyYears, filter)?.passes ?? { n: 0 };
	const change =
		now === before ? 'เท่าปีก่อน' : `${now > before ? '+' : '−'}${Math.abs(now - before)} แห่ง`;
	expect(tile).toContain(change);
	expect(tile).toContain(`ปีก่อน (n ${n})`);
	expect(n).toBeGreaterThan(0);
});

test('2: which agencies need a visit first', async ({ page }) => {
	const director = await fromOverview(page);
	await director.open('หน่วยงาน');
	await director.press(page.locator('main'), 'ลำดับที่ควรลงพื้นที่ก่อน');
	const rows = await recordsIn(page.locator('main'));
	const days = lastVisits(agencyYears);
	const today = new Date().toISOString().slice(0, 10);
	const theirs = members
		.map((own) => 100 * priority(own, days.get(own.agency), today))
		.sort((a, b) => b - a);
	expect(rows).toHaveLength(theirs.length);
	// A day's difference is less than the last figure shown, but may round it.
	for (const [index, row] of rows.entries())
		expect(Math.abs(Number(row.ความเร่งด่วน) - (theirs[index] ?? NaN))).toBeLessThan(0.15);
});

test('3: which indicators are weak, province-wide and by type', async ({ page }) => {
	const director = await fromOverview(page);
	const weak = panel(page, 'ตัวชี้วัดใดฉุดคะแนนมากที่สุด');
	const ranked = Object.keys(indicatorNames)
		.map((id) => ({ id, ...whole.indicators[id] }))
		.sort((a, b) => (b.recoverable ?? 0) - (a.recoverable ?? 0));
	const [first] = ranked;
	await expect(weak).toContainText(
		`ตัวชี้วัดที่ ${first?.id.slice(1)} ${indicatorNames[first?.id ?? '']} ยกคะแนนรวมได้อีกเฉลี่ย`,
	);
	const answer = await weak.innerText();
	expectFigure(/เฉลี่ย ([\d.]+) คะแนน/.exec(answer)?.[1], first?.recoverable, 2);

	await director.press(weak, 'ประเภท');
	await director.press(weak, 'ตาราง');
	const rows = await recordsIn(weak);
	const types = groupBy(agencyYears, filter, 'type');
	for (const [type, { indicators }] of types) {
		const row = rows.find((own) => own.ประเภทหน่วยงาน === typeNames[type]);
		if (!row) throw new Error(`No row of ${type}.`);
		for (const id of Object.keys(indicatorNames)) {
			const place = `ตัวชี้วัดที่ ${id.slice(1)}`;
			expectFigure(row[`${place}: คะแนนที่เพิ่มได้`], indicators[id]?.recoverable, 2);
			expectFigure(row[`${place}: คะแนนเฉลี่ย`], indicators[id]?.mean, 2);
		}
		const counts = Object.keys(indicatorNames).map((id) => indicators[id]?.n ?? 0);
		expect(row.n).toBe(String(Math.min(...counts.filter((n) => n > 0))));
	}
});

test('4: which districts lag', async ({ page }) => {
	const director = await fromOverview(page);
	await director.open('คะแนน');
	const strips = panel(page, 'คะแนน ITA กระจายอย่างไร');
	await director.press(strips, 'ตาราง');
	const rows = await recordsIn(strips);
	const districts = groupBy(agencyYears, filter, 'district');
	expect(rows).toHaveLength(districts.size);
	for (const [district, figures] of districts) {
		const row = rows.find((own) => own.อำเภอ === (district || 'ไม่ระบุอำเภอ'));
		expect(row?.['มีคะแนน (แห่ง)'], district).toBe(String(figures.scored));
		expect(row?.ผ่าน, district).toBe(String(figures.passes));
		expectFigure(row?.มัธยฐาน, figures.median, 2);
		expectFigure(row?.ควอร์ไทล์ล่าง, figures.lowerQuartile, 2);
	}
});

test('6: perception or disclosure, and who published nothing', async ({ page }) => {
	const director = await fromOverview(page);
	await director.open('คะแนน');
	const falls = panel(page, 'ต่ำเพราะการรับรู้ หรือเพราะการเปิดเผยข้อมูล');
	const sides = sideFigures(members);
	await expect(falls).toContainText(
		`ต่ำที่การเปิดเผยข้อมูล ${sides.disclosure} แห่ง · ต่ำที่การรับรู้ ${sides.perception} แห่ง · ต่ำทั้งสองด้าน ${sides.both} แห่ง จาก ${sides.n} แห่ง`,
	);
	await expect(chart(falls)).toBeVisible();
	expect(sides.unpublished).toBeGreaterThan(0);
	await expect(falls).toContainText(`คะแนน OIT เป็นศูนย์ทุกข้อ ${sides.unpublished} แห่ง`);
});

test('8: who is just below the line, and what would lift each', async ({ page }) => {
	const director = await fromOverview(page);
	await director.open('คะแนน');
	const near = panel(page, 'หน่วยงานใดเกือบผ่าน ยกขึ้นได้ง่าย');
	const theirs = nearMisses(agencyYears, filter).sort((a, b) => b.total - a.total);
	await expect(near).toContainText(`${theirs.length} แห่งได้ 80 ถึงไม่ถึง 85 คะแนน`);
	await expect(near).toContainText(`n ${whole.scored} แห่ง`);
	const rows = await recordsIn(near);
	expect(rows).toHaveLength(theirs.length);
	for (const [index, own] of theirs.entries()) {
		expectFigure(rows[index]?.คะแนนรวม, own.total, 2);
		expectFigure(rows[index]?.ขาดอีก, 85 - own.total, 2);
	}
	const [name = ''] = (await cellsOf(near.getByRole('table')))[1] ?? [];
	await near.getByRole('link', { name, exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
});

test('14: did agencies improve since last year', async ({ page }) => {
	const director = await fromOverview(page);
	await director.open('คะแนน');
	const { changes: moved, transitions } = movers(agencyYears, filter);
	const [rose, fell] = [1, -1].map((sign) => moved.filter((one) => sign * one > 0).length);
	await expect(panel(page, 'หน่วยงานใดดีขึ้นหรือลดลงจากปีก่อน')).toContainText(
		`คะแนนเพิ่ม ${rose} แห่ง ลด ${fell} แห่ง จาก ${moved.length} แห่งที่เทียบกันได้`,
	);
	expect(moved.length).toBeGreaterThan(0);
	const counts = Object.entries(transitions);
	const n = counts.reduce((sum, [, count]) => sum + count, 0);
	const same = counts
		.filter(([name]) => name.split('→')[0] === name.split('→')[1])
		.reduce((sum, [, count]) => sum + count, 0);
	await expect(panel(page, 'ระดับเปลี่ยนอย่างไรจากปีก่อน')).toContainText(
		`ระดับเดิม ${same} จาก ${n} แห่งที่ทราบระดับทั้งสองปี`,
	);
});

test('16: can I trust the figures', async ({ page }) => {
	const director = await fromOverview(page);
	const tile = await keyFigure(page, 'แถวที่ไม่พบปัญหา').innerText();
	const [clean, rows] = [said(tile, /(\d[\d,]*) จาก/), said(tile, /จาก (\d[\d,]*) แถว/)];
	expect(rows).toBe(province.visits.length);
	expect(clean).toBe(rows - doubtfulRows.size);
	expectFigure(/^([\d.]+) %$/m.exec(tile)?.[1], (100 * clean) / rows, 1);
	const { ita } = flaggedFigures(members);
	for (const count of [ita, whole.incomplete]) expect(count).toBeGreaterThan(0);
	await expect(page.getByRole('main')).toContainText(`คะแนน ${ita} แห่งมีข้อมูลไม่สอดคล้องกัน`);
	await expect(page.getByRole('main')).toContainText(`ดำเนินการไม่ครบถ้วน ${whole.incomplete} แห่ง`);

	await director.open('ข้อมูล');
	await expect(page.locator('main')).toContainText(
		new RegExp(`แถวทั้งหมด\\s*${rows.toLocaleString('en')}`),
	);
});

test('17: what to take to the governor’s meeting', async ({ page }) => {
	const director = await fromOverview(page);
	await director.open('รายงาน');
	const report = page.locator('main');
	await expect(report).toContainText(`รวมผ่าน ${whole.passes} จาก ${whole.scored} แห่งที่มีคะแนน`);
	const under = below(agencyYears, filter);
	await expect(report).toContainText(
		`ต่ำกว่า 85 คะแนน ${under.length} จาก ${whole.scored} แห่งที่มีคะแนน`,
	);
	const types = panel(page, 'แต่ละประเภทผ่านเกณฑ์กี่แห่ง');
	const rows = await recordsIn(types);
	for (const [type, figures] of groupBy(agencyYears, filter, 'type')) {
		const row = rows.find((own) => Object.values(own)[0] === typeNames[type]);
		if (!row) throw new Error(`No row of ${type}.`);
		expect(Object.values(row)).toEqual(
			expect.arrayContaining([String(figures.scored), String(figures.passes)]),
		);
	}
});
