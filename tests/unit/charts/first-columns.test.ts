import { expect, it } from 'vitest';
import { caseView, cases } from './page-cases';

const viewOf = (name: string, part: string) => {
	const found = cases.find((own) => own.name === name && own.part === part && own.state === 'full');
	if (!found) throw new Error(`No case ${name}.`);
	return caseView(found);
};

it('the change stands beside the names of those that moved', () => {
	const [name, first] = viewOf('0/movers', 'whole').table.columns;
	expect([name?.id, first?.id]).toEqual(['name', 'change']);
});

it.each([
	['1/indicator-heat', 'type'],
	['2/indicator-heat', 'district'],
	['3/indicator-heat', 'type'],
])('%s by %s: the indicator of the answer stands beside the names', (name, part) => {
	const { answer, table } = viewOf(name, part);
	const [, first, n] = table.columns;
	expect(answer).toContain(first?.label);
	expect(n?.nOf).toBe(first?.id);
	const numbers = table.columns.filter(({ nOf }) => nOf).map(({ label }) => parseInt(label));
	expect(numbers.sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});
