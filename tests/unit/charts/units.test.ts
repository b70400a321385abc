import { describe, expect, it } from 'vitest';
import { parts, type View } from '$lib/charts';
import { wordsOf as adviceWords } from '$lib/charts/advice/words';
import { cutNote } from '$lib/charts/agency-cells';
import { disclosureWords } from '$lib/charts/disclosures/words';
import { languages } from '$lib/words';
import { contextOf } from './drawn';
import { formPanels, formView } from './form-pages';
import { cases, caseView } from './page-cases';
import { reportOf, sectionIds, sectionView } from './report-sections';
import { states } from './states';

/** A count that says agencies, where an agency counts once a year. */
const ofAgencies = /\d แห่ง|\d agenc(?:y(?!-)|ies)|\((?:แห่ง|agencies)\)/;

/** The first section of the report counts agencies by the newest year of each: so it says agencies. */
const countsAgencies = ['visits'];

/** The bound below which a group is few, and how long a list of pairs is: no counts of the filter. */
const bounds = /อย่างละไม่เกิน \d+ แห่ง|fewer than \d+ agencies|surely of \d+ agencies/g;

/** What a panel says in words: its answer, its notes, the heads of its table. */
const textsOf = ({ answer, notes, table }: View) =>
	[answer, ...notes, ...table.columns.map(({ label }) => label)].map((text) =>
		text.replace(bounds, ''),
	);

const reportOfYears = reportOf(states['two regimes']);

describe.each(languages)(
	'over several years, in %s, no count is called one of agencies',
	(language) => {
		const ofYears = cases.filter(({ state }) => state === 'two regimes');

		it.each(ofYears)('$name by $part', (own) => {
			for (const text of textsOf(caseView(own, language))) expect(text).not.toMatch(ofAgencies);
		});

		it.each(formPanels)('$name', (own) => {
			for (const part of own.panel.parts ?? parts) {
				for (const text of textsOf(formView(own, 'two regimes', part, language))) {
					expect(text).not.toMatch(ofAgencies);
				}
			}
		});

		const ofAgencyYears = sectionIds.filter((id) => !countsAgencies.includes(id));
		it.each(ofAgencyYears)('the report, %s', (id) => {
			for (const text of textsOf(sectionView(id, reportOfYears, language)))
				expect(text).not.toMatch(ofAgencies);
		});

		it.each(countsAgencies)('but those of the report, %s, are', (id) => {
			const { notes } = sectionView(id, reportOfYears, language);
			expect(notes[0]).toMatch(language === 'th' ? /^n \d+ แห่ง$/ : /^n \d+$/);
		});
	},
);

describe.each([
	{ language: 'th', state: 'full', unit: 'แห่ง' },
	{ language: 'th', state: 'two regimes', unit: 'หน่วยงาน-ปี' },
	{ language: 'en', state: 'full', unit: 'agenc' },
	{ language: 'en', state: 'two regimes', unit: 'agency-year' },
] as const)('what $language says of $state', ({ language, state, unit }) => {
	const context = contextOf(states[state], 'whole', language);

	it('where all answered yes is of the unit counted', () => {
		const all = [disclosureWords(context).shares, adviceWords(context).groups];
		for (const { allYes } of all) expect(allYes).toMatch(new RegExp(`(ทุก|All |every )${unit}`));
	});

	it('of a list cut short is of the unit counted', () => {
		expect(cutNote({ n: 1200, rows: [] }, context)).toEqual([
			expect.stringMatching(new RegExp(`1,200 ${unit}`)),
		]);
		expect(cutNote({ n: 0, rows: [] }, context)).toEqual([]);
	});
});
