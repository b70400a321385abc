import { describe, expect, it } from 'vitest';
import type { View } from '$lib/charts';
import type { Filter } from '$lib/filters';
import { linksOf } from '$lib/parts/panel-links';
import { notesOf } from '$lib/parts/panel-notes';
import { th } from '$lib/words';
import { viewOf } from '../charts/drawn';
import { states } from '../charts/states';

const all: Filter = {
	...{ years: [2563], asOf: 'latest', provinces: [], districts: [], types: [], levels: [] },
};
const still = { filter: all, clickable: false, tooMany: false };
const own = viewOf('levels', states.full, 'type');
const past = (...parts: View['past']): View => ({ ...own, past: parts });

describe('the notes of a panel', () => {
	it('are its own, and no more where nothing else is to be said', () => {
		expect(own.notes.length).toBeGreaterThan(0);
		expect(notesOf(past('types', 'scores'), still, th)).toEqual(own.notes);
	});

	it.each<Partial<Filter>>([{ types: ['sao'] }, { scores: { from: 80, to: 85 } }])(
		'say that it looks past what is chosen: %j',
		(chosen) => {
			const shown = { ...still, filter: { ...all, ...chosen } };
			expect(notesOf(past('types', 'scores'), shown, th)).toEqual([...own.notes, th.compared]);
			expect(notesOf(past(), shown, th)).toEqual(own.notes);
		},
	);

	it('say what the star of few stands for beside a picture that bears it, and there alone', () => {
		const seldom = viewOf('plan-completion', states.single, 'district');
		const starred = notesOf(seldom, { ...still, width: 240 }, th);
		expect(starred).toEqual(
			seldom.notes.map((note) => (note === th.few.oneYear.note ? `*\u00a0${note}` : note)),
		);
		expect(starred).not.toEqual(seldom.notes);
		expect(notesOf(seldom, { ...still, width: 900 }, th)).toEqual(seldom.notes);
		expect(notesOf(seldom, still, th)).toEqual(seldom.notes);
	});

	it('say that a click filters, and that a picture would have too many rows', () => {
		const notes = notesOf(past(), { ...still, clickable: true, tooMany: true }, th);
		expect(notes).toEqual([...own.notes, th.clickToFilter, expect.stringContaining('200')]);
	});
});

describe('the links of a panel', () => {
	const definitionOf = (id: string) => `/definitions/#${id}`;
	const ways = { further: undefined, definitionOf, words: th };

	it('lead to what its figures mean, and to how a picture that is shown is read', () => {
		const links = (drawing?: View['drawing']) =>
			linksOf({ defined: 'level' }, drawing, ways).map(({ href }) => href);
		expect(links()).toEqual(['/definitions/#level']);
		expect(links(own.drawing)).toEqual(['/definitions/#level', '/definitions/#form_stacks']);
	});

	it('lead on first', () => {
		const further = { label: 'ดูต่อ', href: '/scores/' };
		expect(linksOf({ defined: 'level' }, undefined, { ...ways, further })[0]).toEqual(further);
	});
});
