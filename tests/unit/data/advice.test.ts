import { describe, expect, it } from 'vitest';
import { foundAgencies } from '../../../data/generate/agencies';
import { chanceFrom } from '../../../data/generate/chance';
import { columns } from '../../../data/generate/columns';
import { itaYears } from '../../../data/generate/ita-years';
import { fillLaterColumns } from '../../../data/generate/later-columns';
import { draftVisits } from '../../../data/generate/visits';
import { visits } from './province';

const agencies = foundAgencies(chanceFrom(2569));
const draw = () =>
	draftVisits(chanceFrom(1), agencies, { province: 'สมมติธานี', itaYears, rounds: [6, 12] });
const before = draw();
const drafts = draw();
fillLaterColumns(chanceFrom(2), drafts);

const isWeak = (score: unknown) => typeof score === 'number' && score < 85;
const codesOf = (text: unknown) => (typeof text === 'string' ? text.split('|') : []);
const groups = ['basic', 'administration', 'budget', 'hr', 'transparency'];
const later = new Set([
	...groups.flatMap((group) => [`oit_${group}_complete`, `oit_${group}_complete_reason`]),
	...['subdistrict', 'advice_in_place', 'suggestions', 'observations'],
]);

/** The form's numbering: items, and parts where an item has them. */
const numbering: Record<string, number> = {
	...{ 1: 13, 2: 7, 3: 12, 4: 6, 5: 12, 7: 3, 8: 8, 10: 2 },
	...{ '8.1': 11, '10.1': 3, '10.2': 3 },
};
const onForm = Object.entries(numbering).flatMap(([list, count]) =>
	Array.from({ length: count }, (_, index) => `${list}.${index + 1}`),
);

describe('the later columns', () => {
	it('are among the columns of the files, and change nothing that stood before', () => {
		expect(columns.filter(({ name }) => later.has(name))).toHaveLength(later.size);
		drafts.forEach(({ values, inferred }, index) => {
			const old = Object.entries(values).filter(([name]) => !later.has(name));
			expect(Object.fromEntries(old)).toEqual(before[index]?.values);
			expect(inferred).toEqual(before[index]?.inferred);
		});
	});

	it('list the items of the form, each once and all of them somewhere', () => {
		const lists = drafts.map(({ values }) => codesOf(values.advice_in_place));
		for (const codes of lists) expect(new Set(codes).size).toBe(codes.length);
		expect(new Set(lists.flat())).toEqual(new Set(onForm));
	});

	it('give advice only on indicators below 85, and not in every office', () => {
		for (const { values } of drafts) {
			for (const code of codesOf(values.advice_in_place)) {
				const [list] = code.split('.');
				const serves = list === '1' ? [values.i1, values.i6] : [values[`i${list}`]];
				expect(serves.some(isWeak), code).toBe(true);
			}
		}
		const weak = drafts.filter(({ values }) => isWeak(values.i10));
		const advised = weak.filter(({ values }) => values.advice_in_place !== undefined);
		expect(advised.length / weak.length).toBeGreaterThan(0.7);
		expect(advised.length / weak.length).toBeLessThan(0.85);
	});

	it('call a group of open data complete just where its sub-indicator is 100', () => {
		let complete = 0;
		for (const { values } of drafts) {
			groups.forEach((group, index) => {
				const said = values[`oit_${group}_complete`];
				const sub = values[`i9_${index + 1}`];
				if (said === undefined) return;
				expect(isWeak(values.i9)).toBe(true);
				if (sub !== undefined) expect(said).toBe(sub === 100);
				if (said) expect(values[`oit_${group}_complete_reason`]).toBeUndefined();
				complete += said ? 1 : 0;
			});
		}
		expect(complete).toBeGreaterThan(100);
	});

	it('name the subdistrict of อบต. and เทศบาลตำบล alone', () => {
		const placed = drafts.filter(({ values }) => values.subdistrict !== undefined);
		expect(new Set(placed.map(({ values }) => values.agency_type))).toEqual(
			new Set(['sao', 'subdistrict']),
		);
		expect(placed.every(({ values, agency }) => values.subdistrict === agency.name)).toBe(true);
	});

	it('stand in the cells as the form prints them', () => {
		const said = new Set(visits.map(({ cells }) => cells.oit_basic_complete));
		expect(said).toEqual(new Set(['มีครบ', 'ยังไม่ครบ', '']));
		const listed = visits.filter(({ values }) => values.advice_in_place !== undefined);
		expect(listed.length).toBeGreaterThan(500);
		for (const { cells, values } of listed)
			expect(cells.advice_in_place).toBe(values.advice_in_place);
	});
});
