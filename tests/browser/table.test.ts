import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../src/styles/tokens.css';
import '../../src/styles/base.css';
import { Table, textCell, type TableModel, type TableRow } from '$lib/tables';
import { th } from '$lib/words';

const wrapping = 'องค์การบริหารส่วนตำบลที่มีชื่อยาวกว่าหนึ่งบรรทัดของคอลัมน์แรกในตาราง';

/** Rows numbered from 1; every seventh has a name that wraps. */
const tableOf = (count: number): TableModel => ({
	title: 'ตาราง',
	notes: [],
	columns: [
		{ id: 'name', label: 'หน่วยงาน', kind: 'text' },
		{ id: 'total', label: 'คะแนน', kind: 'number' },
	],
	rows: Array.from({ length: count }, (_, index) => ({
		id: `row ${index + 1}`,
		group: `group ${index + 1}`,
		cells: {
			name: textCell(index % 7 === 0 ? `${index + 1} ${wrapping}` : `อบต.ที่ ${index + 1}`),
			total: { text: String((index * 37) % count), sort: (index * 37) % count },
		},
	})),
});

const long = tableOf(3000);

async function show(table: TableModel) {
	const { container, rerender } = await render(Table, {
		table,
		words: th,
		ongroup: () => undefined,
	});
	const region = page.getByRole('region').element() as HTMLElement;
	region.style.width = '420px';
	const drawn = () => [...container.querySelectorAll<HTMLElement>('tbody tr[data-row]')];
	return { region, drawn, rerender, table: page.getByRole('table').element() };
}

/** Names of the rows that are seen, whole, below the head. */
function seen(region: HTMLElement, drawn: HTMLElement[]): (string | undefined)[] {
	const { top, bottom } = region.getBoundingClientRect();
	const head = region.querySelector('thead')?.offsetHeight ?? 0;
	return drawn
		.filter((row) => {
			const box = row.getBoundingClientRect();
			return box.top >= top + head - 1 && box.bottom <= bottom + 1;
		})
		.map(({ dataset }) => dataset.row);
}

describe('a long table', () => {
	it('draws the rows near the view, and says how many there are', async () => {
		const { table, region, drawn } = await show(long);
		await expect.poll(() => drawn().length).toBeGreaterThan(5);
		expect(drawn().length).toBeLessThan(60);
		expect(table.getAttribute('aria-rowcount')).toBe('3001');
		expect(table.querySelector('thead tr')?.getAttribute('aria-rowindex')).toBe('1');
		expect(drawn()[0]?.getAttribute('aria-rowindex')).toBe('2');
		expect(seen(region, drawn())[0]).toBe('row 1');
	});

	it('shows every row as it is scrolled, each once, in order', async () => {
		const { region, drawn } = await show(tableOf(400));
		const all = new Set<string>();
		for (let top = 0; top < region.scrollHeight; top += region.clientHeight / 2) {
			region.scrollTop = top;
			await expect.poll(() => seen(region, drawn()).length).toBeGreaterThan(5);
			const shown = drawn().map(({ dataset }) => Number(dataset.row?.split(' ')[1]));
			expect(shown).toEqual([...new Set(shown)].sort((a, b) => a - b));
			for (const row of seen(region, drawn())) if (row) all.add(row);
		}
		expect(all.size).toBe(400);
	});

	it('goes to its last row and its first by the End and Home keys', async () => {
		const { region, drawn } = await show(long);
		region.focus();
		await userEvent.keyboard('{End}');
		await expect.poll(() => seen(region, drawn()).at(-1)).toBe('row 3000');
		expect(region.scrollHeight - region.clientHeight - region.scrollTop).toBeLessThan(2);
		await userEvent.keyboard('{Home}');
		await expect.poll(() => seen(region, drawn())[0]).toBe('row 1');
	});

	it('sorts all rows where it stands, and its columns keep their width', async () => {
		const { region, drawn } = await show(long);
		const head = page.getByRole('columnheader', { name: 'คะแนน' });
		const width = head.element().getBoundingClientRect().width;
		region.scrollTop = 20_000;
		await expect.poll(() => seen(region, drawn())[0]).not.toBe('row 1');
		await head.getByRole('button').click();
		await expect
			.poll(() => drawn().map((row) => Number(row.lastElementChild?.textContent)))
			.toSatisfy((totals: number[]) =>
				totals.every((total, i) => i === 0 || total < (totals[i - 1] ?? 0)),
			);
		expect(region.scrollTop).toBeGreaterThan(18_000);
		expect(head.element().getBoundingClientRect().width).toBe(width);
	});

	it('is seen from its start when other rows come, not when the same ones come anew', async () => {
		const { region, drawn, rerender } = await show(long);
		region.scrollTop = 20_000;
		await expect.poll(() => seen(region, drawn())[0]).not.toBe('row 1');
		await rerender({ table: { ...long, title: 'ตารางเดิม' } });
		expect(region.scrollTop).toBe(20_000);
		await rerender({ table: { ...long, rows: long.rows.slice(0, 2500) } });
		await expect.poll(() => region.scrollTop).toBe(0);
		await expect.poll(() => seen(region, drawn())[0]).toBe('row 1');
	});

	it('keeps the row that holds the keyboard, wherever it is scrolled', async () => {
		const { region, drawn } = await show(long);
		const name = page.getByRole('button', { name: 'อบต.ที่ 3', exact: true });
		await expect.element(name).toBeVisible();
		(name.element() as HTMLElement).focus();
		region.scrollTop = 40_000;
		await expect.poll(() => drawn().length > 5 && seen(region, drawn()).length > 5).toBe(true);
		await expect.element(name).toHaveFocus();
		expect(drawn()[0]?.dataset.row).toBe('row 3');
		region.focus();
		await expect.poll(() => drawn()[0]?.dataset.row).not.toBe('row 3');
	});

	it('stands on paper row by row, and says what paper does not take', async () => {
		const { table, drawn, rerender } = await show(tableOf(500));
		await expect.poll(() => drawn().length).toBeLessThan(60);
		window.dispatchEvent(new Event('beforeprint'));
		expect(drawn()).toHaveLength(500);
		expect(table.hasAttribute('aria-rowcount')).toBe(false);
		window.dispatchEvent(new Event('afterprint'));
		expect(drawn().length).toBeLessThan(60);
		await rerender({ table: long });
		window.dispatchEvent(new Event('beforeprint'));
		expect(drawn()).toHaveLength(2000);
		await expect
			.element(page.getByText('พิมพ์ 2,000 แถวแรกจาก 3,000 แถว ทั้งหมดอยู่ในไฟล์ CSV'))
			.toBeVisible();
		window.dispatchEvent(new Event('afterprint'));
	});
});

describe('a table of up to 200 rows', () => {
	it('draws them all, plainly', async () => {
		const { table, drawn } = await show(tableOf(200));
		expect(drawn()).toHaveLength(200);
		expect(table.hasAttribute('aria-rowcount')).toBe(false);
		expect(table.querySelectorAll('[aria-rowindex], [aria-hidden="true"] td')).toHaveLength(0);
	});
});

it('keeps the row of all together last, however the others are sorted', async () => {
	const totals = [
		{ id: 'all', cells: { name: textCell('รวม'), total: { text: '3', sort: 3 } } },
	] satisfies TableRow[];
	const { table } = await show({ ...tableOf(3), totals });
	const names = () => [...table.querySelectorAll('th[scope=row]')].map((cell) => cell.textContent);
	expect(names().at(-1)?.trim()).toBe('รวม');
	await userEvent.click(page.getByRole('button', { name: 'คะแนน' }));
	await expect.poll(() => names()[0]).toContain('อบต.ที่ 3');
	expect(names().at(-1)?.trim()).toBe('รวม');
	expect(names()).toHaveLength(4);
});

it('hands over all rows as sorted, the very ones it was given', async () => {
	const handed = vi.fn();
	const props = {
		table: long,
		words: th,
		get sorted() {
			return undefined;
		},
		set sorted(rows: readonly TableRow[] | undefined) {
			handed(rows);
		},
	};
	await render(Table, props);
	await page.getByRole('columnheader', { name: 'คะแนน' }).getByRole('button').click();
	await expect.poll(() => handed.mock.lastCall?.[0]?.[0]?.cells.total.text).toBe('2999');
	const rows = handed.mock.lastCall?.[0] as TableRow[];
	expect(rows).toHaveLength(3000);
	expect(rows.every((row) => long.rows.includes(row))).toBe(true);
});
