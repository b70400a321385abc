import { expect, it } from 'vitest';
import { inquiryOf, type Panel } from '$lib/charts';
import { pairsPanel } from '$lib/charts/pairs';
import { sidesPanel } from '$lib/charts/sides';
import type { Language } from '$lib/words';
import { contextOf, digestOf, svgOf, theme, tipsOf } from './drawn';
import { rowsOf } from './form-pages';
import { askedFor } from './overviews';
import { scoreRowsOf } from './page-rows';
import { stateAgencies, states } from './states';

const perception = 'การรับรู้: ค่าเฉลี่ย IIT กับ EIT';
const disclosure = 'การเปิดเผยข้อมูล: OIT';
const none = { points: [], cells: [] };
const cellsOfSides = [
	{ perception: 92.5, disclosure: 97.5, unpublished: false, count: 2451 },
	{ perception: 87.5, disclosure: 62.5, unpublished: false, count: 1 },
	{ perception: 92.5, disclosure: 0, unpublished: true, count: 12 },
];
const cellsOfPairs = [
	{ completion: 0.95, partner: 97.5, count: 1204 },
	{ completion: 0.05, partner: 57.5, count: 1 },
];
const ofPlans = rowsOf(stateAgencies.full);

/** More agencies than stand one by one. */
const crowded: { name: string; panel: Panel; more: unknown; says: string[][] }[] = [
	{
		name: 'perception against disclosure',
		panel: sidesPanel as Panel,
		more: { ...scoreRowsOf(states.full), points: [], sides: { ...none, cells: cellsOfSides } },
		says: [
			['2,451 แห่ง', `${perception} ราว 92.50`, `${disclosure} ราว 97.50`],
			['1 แห่ง', `${perception} ราว 87.50`, `${disclosure} ราว 62.50`],
			['12 แห่ง', `${perception} ราว 92.50`, `${disclosure} 0.00`],
		],
	},
	{
		name: 'completion against totals',
		panel: pairsPanel('total') as Panel,
		more: {
			...ofPlans,
			pairs: { ...ofPlans.pairs, total: { ...ofPlans.pairs.total, ...none, cells: cellsOfPairs } },
		},
		says: [
			['1,204 แห่ง', 'ราว แผนแล้วเสร็จ 95.0%', 'ราว คะแนน ITA 97.50'],
			['1 แห่ง', 'ราว แผนแล้วเสร็จ 5.0%', 'ราว คะแนน ITA 57.50'],
		],
	},
];

function viewOf({ panel, more }: (typeof crowded)[number], language: Language) {
	const asked = inquiryOf({ id: 'scores', compared: false, columns: [[panel]] }, () => 'whole');
	const overview = { ...askedFor(states.full, asked), more };
	const { drawing, notes } = panel.view(contextOf(overview, 'whole', language));
	if (!drawing) throw new Error('There is something to draw.');
	return { drawing, notes: notes.join(), tips: tipsOf(drawing.option(620, theme)) };
}

it.each(crowded)('$name: a circle says how many stand about where', (own) => {
	const { drawing, notes, tips } = viewOf(own, 'th');
	expect(notes).toContain('มากเกินกว่าจะวาดทีละแห่ง');
	expect(tips.map((tip) => tip.split('\n'))).toEqual(own.says);
	expect(digestOf(svgOf(drawing, 900))).toMatchSnapshot();
});

it.each(crowded)('$name: in English, one agency or several', (own) => {
	const { notes, tips } = viewOf(own, 'en');
	expect(notes).toContain('too many agencies to draw one by one');
	expect(tips.join('\n')).toMatch(/^1 agency$/m);
	expect(tips.join('\n')).toMatch(/^[\d,]+ agencies$/m);
});
