import { expect, it } from 'vitest';
import { cases, caseView } from './page-cases';

const own = cases.find(({ panel, state }) => panel.id === 'what-if' && state === 'full');
if (!own) throw new Error('No case of what-if.');
const { rows } = caseView(own).table;

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
