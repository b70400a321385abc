import type { Route } from '@playwright/test';
import {
	asTable,
	breakDown,
	changed,
	chart,
	choose,
	count,
	expect,
	headline,
	keyFigures,
	panel,
	questions,
	seeFigures,
	simulatedNotice,
	test,
	visit,
} from './support';

test.use({ serviceWorkers: 'allow' });

test(
	'the address alone shows the simulated province, marked as such',
	{ tag: '@apart' },
	async ({ page }) => {
		await visit(page);
		await expect(page.getByText(simulatedNotice, { exact: true })).toBeVisible();
		await expect(page).toHaveTitle('โปร่งใส · ผลการนิเทศและคะแนน ITA ของหน่วยงานในจังหวัด');
		await expect(page.locator('html')).toHaveAttribute('lang', 'th');

		await expect(keyFigures(page).getByRole('term')).toHaveText([
			'หน่วยงานที่ได้รับการนิเทศ',
			'ผ่านเกณฑ์ (85 คะแนนขึ้นไป)',
			'คะแนนมัธยฐาน',
			'ดำเนินการไม่ครบถ้วน',
			'แผนแล้วเสร็จ',
			'แถวที่ไม่พบปัญหา',
		]);
		const values = keyFigures(page).locator('dt + dd');
		await expect(values).toHaveText([
			/^[1-9]\d* แห่ง$/,
			/^\d+\.\d %$/,
			/^\d+\.\d\d คะแนน$/,
			/^\d+ แห่ง$/,
			/^\d+\.\d %$/,
			/^\d+\.\d %$/,
		]);
		await expect(headline(page)).toContainText(/^ผ่านเกณฑ์ 85 คะแนน \d+ จาก \d+ หน่วยงาน/);
		await expect(page.getByRole('heading', { level: 2 })).toHaveText(Object.values(questions));
		for (const question of Object.values(questions)) {
			await expect(panel(page, question).locator('svg text').first()).toBeVisible();
		}
	},
);

test(
	'a whole visit asks this host only, and breaks no rule of its policy',
	{ tag: '@apart' },
	async ({ page, context, troubles }) => {
		const asked: URL[] = [];
		context.on('request', (request) => asked.push(new URL(request.url())));
		const violations: string[] = [];
		await page.exposeFunction('violated', (what: string) => violations.push(what));
		await page.addInitScript(() => {
			addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
				const { violated } = window as unknown as { violated: (what: string) => void };
				violated(`${effectiveDirective} ${blockedURI}`);
			});
		});

		await visit(page);
		for (const question of Object.values(questions)) {
			await breakDown(panel(page, question), 'อำเภอ');
			await asTable(panel(page, question));
		}
		await page.getByRole('link', { name: 'ข้อมูล', exact: true }).click();
		await expect(page.getByRole('heading', { name: 'ข้อมูลที่เปิดอยู่' })).toBeVisible();
		await page.evaluate(() => navigator.serviceWorker.ready);

		expect(asked.map(({ pathname }) => pathname).join('\n')).toContain('.wasm');
		const elsewhere = asked.filter(
			({ protocol, host }) => !/^(blob|data):$/.test(protocol) && host !== new URL(page.url()).host,
		);
		expect(elsewhere.map(String)).toEqual([]);
		expect(violations).toEqual([]);
		expect(troubles).toEqual([]);

		const answer = await page.evaluate(() =>
			fetch('https://example.invalid').then(
				() => 'answered',
				() => 'refused',
			),
		);
		expect(answer).toBe('refused');
		// Told twice: the policy stands in the page and in the header.
		await expect
			.poll(() => [...new Set(violations)])
			.toEqual(['connect-src https://example.invalid/']);
		// The only errors are of the refusal that was asked for.
		expect(troubles.splice(0).join('\n')).toContain('Content Security Policy');
		expect(asked.filter(({ host }) => host === 'example.invalid')).toEqual([]);
	},
);

test(
	'the figures stand before the engine has come, and what is chosen meanwhile waits for it',
	{ tag: '@apart' },
	async ({ page }) => {
		const held = new Promise<Route>((hold) => void page.route('**/*.wasm', hold));
		await seeFigures(page);
		for (const question of Object.values(questions))
			await expect(chart(panel(page, question))).toBeVisible();
		const figures = await keyFigures(page).innerText();
		const said = await count(page).innerText();

		await choose(page, 'ปีงบประมาณ', '2568');
		const main = page.locator('main');
		await expect(main).toHaveAttribute('aria-busy', 'true');
		await expect(main.getByRole('progressbar')).toBeVisible();
		// What stands is still of the year before it was chosen, and says so.
		await expect(keyFigures(page)).toHaveText(figures, { useInnerText: true });
		await expect(count(page)).toHaveText(said, { useInnerText: true });
		await changed(page, async () => (await held).continue());
		await expect(main).toHaveAttribute('data-ready', 'true');

		// The engine says the same of what stood before it.
		await page.goBack();
		await expect(keyFigures(page)).toHaveText(figures, { useInnerText: true });
	},
);

test(
	'where the engine does not come the page says what failed and what to do',
	{ tag: '@apart' },
	async ({ page, troubles }) => {
		await page.route('**/*.wasm', (route) => route.abort());
		await page.goto('/');
		const alert = page.getByRole('alert');
		await expect(alert).toContainText('เริ่มโปรแกรมไม่สำเร็จ');
		await expect(alert).toContainText('ลองโหลดหน้านี้ใหม่');
		await alert.getByRole('button', { name: 'รับทราบ' }).click();
		await expect(alert).toHaveCount(0);
		// The only errors are of the engine that was kept away.
		expect(troubles.splice(0).join('\n')).toMatch(/ERR_FAILED|fetch/i);
	},
);
