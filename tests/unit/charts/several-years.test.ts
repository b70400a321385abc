import { describe, expect, it } from 'vitest';
import { panels, parts, type View } from '$lib/charts';
import { languages, en, th, type Language } from '$lib/words';
import { saidBy, svgOf, textsOf, viewOf } from './drawn';
import { formPanels, formView } from './form-pages';
import { overviewOf } from './overviews';
import { cases, caseView } from './page-cases';
import { reportOf, sectionIds, sectionView } from './report-sections';
import { stateAgencies, states } from './states';

type Seen = 'full' | 'two regimes';

/** Every panel of every page, and every section of the report, by what it can be broken down by. */
const everything: { name: string; view(state: Seen, language?: Language): View }[] = [
	...panels.flatMap(({ id }) =>
		parts.map((part) => ({
			name: `${id} by ${part}`,
			view: (state: Seen, language?: Language) => viewOf(id, states[state], part, language),
		})),
	),
	...formPanels.flatMap((own) =>
		(own.panel.parts ?? parts).map((part) => ({
			name: `${own.name} by ${part}`,
			view: (state: Seen, language?: Language) => formView(own, state, part, language),
		})),
	),
	...cases
		.filter(({ state }) => state === 'full')
		.map((own) => ({
			name: `${own.name} by ${own.part}`,
			view: (state: Seen, language?: Language) => caseView({ ...own, state }, language),
		})),
	...sectionIds.map((id) => ({
		name: `the report, ${id}`,
		view: (state: Seen, language?: Language) => sectionView(id, reportOf(states[state]), language),
	})),
];

/** All that is said and written beside the marks. */
const wordsOf = (view: View) => [
	...saidBy(view),
	...(view.drawing ? textsOf(svgOf(view.drawing, 900)).map(({ text }) => text) : []),
];
const says = (view: View, words: Readonly<Record<string, string>>) =>
	wordsOf(view).filter((text) => Object.values(words).some((own) => text.includes(own)));

describe.each(everything)('$name', ({ view }) => {
	it('says of one year how few agencies there are, of several that there may be so few', () => {
		expect(says(view('full'), th.few.severalYears)).toEqual([]);
		expect(says(view('two regimes'), th.few.oneYear)).toEqual([]);
	});

	it.each(languages)('says in %s that an interval takes years as independent', (language) => {
		const { asIndependent } = language === 'th' ? th : en;
		const isStatistic = (note: string) => /Wilson|Newcombe|Spearman/.test(note);
		const { notes } = view('two regimes', language);
		expect(notes.includes(asIndependent)).toBe(notes.some(isStatistic));
		expect(view('full', language).notes).not.toContain(asIndependent);
	});
});

describe('over very many years every group may be of few agencies', () => {
	const years = [...Array(60).keys()].map((year) => 2540 + year);
	const overview = overviewOf(stateAgencies['two regimes'], { years });

	it.each(panels.map(({ id }) => id))('and is marked in the table of %s', (id) => {
		for (const part of ['district', 'type'] as const) {
			const marks = viewOf(id, overview, part).table.rows.map(({ cells }) => cells.few?.text);
			expect(marks).toContain(th.few.severalYears.cell);
		}
	});

	it('and none is passed over for others', () => {
		const { answer } = viewOf('score-distribution', overview, 'district');
		expect(answer).not.toContain(th.few.severalYears.among);
		expect(answer).toContain('สูงสุด');
	});
});
