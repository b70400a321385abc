import { expect, it } from 'vitest';
import { leastFirst } from '$lib/charts/least-first';
import { openDataGroups, type SummaryRow } from '$lib/summaries';
import { formPanels, formView } from './form-pages';

/** What the questions' shares are of all, in the form's order. */
const wholeOf = (...values: (number | undefined)[]) =>
	({
		figure: ({ id }: { id: string }) => ({
			value: values[openDataGroups.findIndex(({ share }) => share.id === id)],
			n: 20,
		}),
	}) as unknown as SummaryRow;
const orderOf = (...values: (number | undefined)[]) =>
	leastFirst(openDataGroups, wholeOf(...values)).map((own) => openDataGroups.indexOf(own));

it('puts the least share first and what is unknown last; alike ones stay in the form’s order', () => {
	expect(orderOf(0.75, 0.75, undefined, 0.85, 0.6)).toEqual([4, 0, 1, 3, 2]);
	expect(orderOf()).toEqual([0, 1, 2, 3, 4]);
});

it.each(['disclosures', 'open-data'])('%s by type: n of each share stands below it', (id) => {
	const own = formPanels.find(({ panel }) => panel.id === id);
	if (!own) throw new Error(`No panel ${id}.`);
	const { table } = formView(own, 'full', 'type', 'th');
	const ofN = table.columns.filter(({ id }) => id.endsWith('_n'));
	expect(ofN.length).toBeGreaterThan(1);
	for (const { id, nOf } of ofN) expect(`${nOf}_n`).toBe(id);
});
