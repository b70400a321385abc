import { expect, it } from 'vitest';
import type { WhatIf } from '$lib/summaries';
import { cases, caseView } from './page-cases';

function viewOf(wanted: (typeof cases)[number]['state']) {
	const own = cases.find(({ panel, state }) => panel.id === 'what-if' && state === wanted);
	if (!own) throw new Error(`No case of what-if, ${wanted}.`);
	return caseView(own);
}
const { table, answer } = viewOf('compared');
const { rows } = table;

const numberIn = (text = '') => Number(text.replace('−', '-').replace(/[%,+]/g, ''));

it('says of every figure what raising the indicators changes', () => {
	expect(rows.map(({ id }) => id)).toEqual(
		expect.arrayContaining(['passes', 'rate', 'distance', 'median']),
	);
	for (const { cells } of rows) {
		const { now, then, change } = cells;
		expect(change?.text).toMatch(/^([+−]\d|0)/);
		expect(numberIn(change?.text)).toBeCloseTo(numberIn(then?.text) - numberIn(now?.text), 0);
	}
	expect(rows.find(({ id }) => id === 'rate')?.cells.change?.text).toMatch(/^\+\d+\.\d$/);
});

it('holds no year before the national target, nor several years together, to it', () => {
	expect(answer).toMatch(/เป้าร้อยละ 80$/);
	for (const state of ['full', 'two regimes']) {
		const view = viewOf(state);
		expect(view.answer).not.toContain('เป้า');
		expect(view.table.rows.map(({ id }) => id)).not.toContain('distance');
	}
});

it('says of a target that is met already that it is, not that raising meets it', () => {
	const own = cases.find(({ panel, state }) => panel.id === 'what-if' && state === 'compared');
	if (!own) throw new Error('No case of what-if, compared.');
	const met = (now: number, then: number) => {
		const rowsOf: typeof own.rowsOf = (overview) => {
			const more = own.rowsOf(overview) as WhatIf;
			return {
				...more,
				n: 10,
				now: { ...more.now, passes: now },
				then: { ...more.then, passes: then },
			};
		};
		return caseView({ ...own, rowsOf }).answer;
	};
	expect(met(8, 9)).toMatch(/ · ถึงเป้าร้อยละ 80 อยู่แล้ว$/);
	expect(met(7, 8)).toMatch(/ · ถึงเป้าร้อยละ 80$/);
	expect(met(6, 7)).toMatch(/ · ยังขาดอีก 1 แห่งจึงถึงเป้าร้อยละ 80$/);
});
