import { simulateProvince } from '../../data/generate/simulate';
import { compose } from '../oracle/compose';
import { select } from '../oracle/filter';
import { lastVisits, priority } from '../oracle/priority';
import { cellsOf, expect, goTo, test } from './support';

const agencyYears = compose(simulateProvince().visits);
const days = lastVisits(agencyYears);

/** What the oracle says to one decimal of a hundred, most urgent first. */
function expected(year: number, weights?: [number, number, number, number]) {
	const today = new Date().toISOString().slice(0, 10);
	return select(agencyYears, { asOf: 'latest', years: [year] })
		.map((own) => 100 * priority(own, days.get(own.agency), today, weights))
		.sort((a, b) => b - a);
}

test('where to go first is two clicks away, by weights that the address keeps', async ({
	page,
}) => {
	await goTo(page, '/?year=2563');
	await page.getByRole('link', { name: 'หน่วยงาน', exact: true }).click();
	await page.getByRole('button', { name: 'ลำดับที่ควรลงพื้นที่ก่อน' }).click();
	await expect(page).toHaveURL(/\?year=2563&order=priority$/);
	const table = page.getByRole('table');
	const urgency = async () => {
		const [head = [], ...rows] = await cellsOf(table);
		const column = head.indexOf('ความเร่งด่วน');
		return rows.map((cells) => Number(cells[column]));
	};
	/** A day's difference is less than the last figure shown, but may round it. */
	const agree = async (theirs: number[]) => {
		const ours = await urgency();
		expect(ours).toHaveLength(theirs.length);
		for (const [index, value] of ours.entries())
			expect(Math.abs(value - (theirs[index] ?? NaN))).toBeLessThan(0.15);
	};
	await agree(expected(2563));
	const [first = ''] = (await cellsOf(table))[1] ?? [];
	await expect(page.locator('main')).toContainText(`ควรลงพื้นที่ก่อน: ${first}`);

	await page.getByText('น้ำหนักของความเร่งด่วน').click();
	await page.getByLabel(/^น้ำหนัก: แผนที่ยังไม่แล้วเสร็จ/).fill('100');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/order=priority&weights=40-30-100-10$/);
	await agree(expected(2563, [40, 30, 100, 10]));

	// They stay under another filter and after a reload; the back button undoes them.
	await page.reload();
	await expect(page.getByRole('button', { name: 'ลำดับที่ควรลงพื้นที่ก่อน' })).toHaveAttribute(
		'aria-pressed',
		'true',
	);
	await agree(expected(2563, [40, 30, 100, 10]));
	await page.goBack();
	await expect(page).toHaveURL(/order=priority$/);
	await agree(expected(2563));
});
