import { describe, expect, it } from 'vitest';
import { resultOf } from '$lib/summaries/agency-result';
import { sectionOf, type StoredVisit } from '$lib/summaries/form-fields';
import { columns, columnsOfSection, derive, factsOf, formSections, type Visit } from '$lib/visits';

const stored = (values: Partial<Visit>): StoredVisit => {
	const visit = { fiscal_year: 2563, agency_name: 'อบต.ก', ...values };
	return { file: 1, row: 7, ...derive(factsOf(visit)) };
};
const fieldsOf = (section: Parameters<typeof sectionOf>[0], visit: StoredVisit | undefined) =>
	Object.fromEntries(
		sectionOf(section, visit).fields.map(({ column, ...field }) => [column.name, field]),
	);

const scores = Object.fromEntries(
	Array.from({ length: 10 }, (_, index) => [`i${index + 1}`, 90 - 5 * index]),
) as Partial<Visit>;

describe('a section of the form', () => {
	it('has every column declared for it, each once', () => {
		const names = formSections.flatMap((section) =>
			sectionOf(section, undefined).fields.map(({ column }) => column.name),
		);
		expect([...names].sort()).toEqual(columns.map(({ name }) => name).sort());
		for (const section of formSections) {
			expect(sectionOf(section, undefined).fields).toHaveLength(columnsOfSection(section).length);
		}
	});

	it('that no visit filled in is unknown throughout', () => {
		const { visit, fields } = sectionOf('plan', undefined);
		expect(visit).toBeUndefined();
		expect(fields.every(({ value, computed }) => value === undefined && !computed)).toBe(true);
	});

	it('tells a blank from zero and no', () => {
		const fields = fieldsOf('plan', stored({ projects_total: 0, eplan_reported: false }));
		expect(fields.projects_total?.value).toBe(0);
		expect(fields.eplan_reported?.value).toBe(false);
		expect(fields.projects_completed?.value).toBeUndefined();
	});

	it('says which visit it is from', () => {
		const { visit } = sectionOf('plan', stored({ round: 12, visit_date: '2020-10-07' }));
		expect(visit).toEqual({ file: 1, row: 7, round: 12, date: '2020-10-07', results: false });
	});

	it('sets sub-indicators below their indicator', () => {
		const names = Object.keys(fieldsOf('ita', undefined));
		expect(names.slice(names.indexOf('i8'))).toEqual([
			...['i8', 'i9', 'i9_1', 'i9_2', 'i9_3', 'i9_4', 'i9_5', 'i10', 'i10_1', 'i10_2'],
		]);
	});
});

describe('values in use', () => {
	it('are computed where the file leaves them blank, and said to be', () => {
		const fields = fieldsOf('ita', stored(scores));
		expect(fields.ita_total).toMatchObject({ value: 61, computed: true });
		expect(fields.ita_level).toMatchObject({ value: 'D', computed: true });
		expect(fields.iit).toMatchObject({ value: 80, computed: true });
		expect(fields.ita_fiscal_year).toMatchObject({ value: 2562, computed: true });
		expect(fields.i1).toMatchObject({ value: 90, computed: false });
	});

	it('stand as given where they are given', () => {
		const fields = fieldsOf('ita', stored({ ...scores, ita_total: 60, ita_level: 'C' }));
		expect(fields.ita_total).toMatchObject({ value: 60, computed: false });
		expect(fields.ita_level).toMatchObject({ value: 'C', computed: false });
	});

	it('tell a round of the date from one given', () => {
		const told = fieldsOf('agency', stored({ visit_date: '2020-04-10' }));
		expect(told.round).toMatchObject({ value: 6, computed: true });
		const given = fieldsOf('agency', stored({ round: 6 }));
		expect(given.round).toMatchObject({ value: 6, computed: false });
		expect(fieldsOf('agency', stored({})).round).toMatchObject({ computed: false });
	});
});

describe('points the total could gain', () => {
	const pointsOf = (visit: Partial<Visit>, name: string) =>
		fieldsOf('ita', stored({ ...scores, i9_1: 35, ...visit }))[name]?.indicator?.points;

	it('are what the indicator’s weight makes of its way to the target', () => {
		expect(pointsOf({}, 'i1')).toBe(0);
		expect(pointsOf({}, 'i3')).toBeCloseTo(0.06 * 5, 10);
		expect(pointsOf({}, 'i8')).toBeCloseTo(0.1 * 30, 10);
		expect(pointsOf({}, 'i10')).toBeCloseTo(0.2 * 40, 10);
		expect(pointsOf({}, 'i9_1')).toBeCloseTo(0.04 * 50, 10);
	});

	it('are unknown where the score is, or where nothing is known of the year', () => {
		expect(pointsOf({ i3: undefined }, 'i3')).toBeUndefined();
		expect(pointsOf({ ita_fiscal_year: 2561 }, 'i3')).toBeUndefined();
		// From ITA 2566 on nothing is known of sub-indicators.
		expect(pointsOf({ ita_fiscal_year: 2566 }, 'i9_1')).toBeUndefined();
		expect(pointsOf({ ita_fiscal_year: 2566 }, 'i9')).toBeCloseTo(0.2 * 35, 10);
	});
});

describe('what the year comes to', () => {
	const resultOfVisit = (visit: Partial<Visit>) => {
		const from = stored(visit);
		return resultOf(sectionOf('ita', from), { ita: from, plan: from });
	};

	it('names the indicator with most to gain, or all that could add as much', () => {
		const named = (visit: Partial<Visit>) =>
			resultOfVisit(visit).weakest?.indicators.map(({ id }) => id);
		expect(named(scores)).toEqual(['i10']);
		expect(resultOfVisit(scores).weakest?.points).toBe(8);
		expect(named({ ...scores, i9: 0, i10: 0 })).toEqual(['i9', 'i10']);
		// A fifth of 5 points is a tenth of 10.
		expect(named({ i1: 84, i8: 75, i9: 80 })).toEqual(['i8', 'i9']);
		// A sub-indicator is a part of another's points.
		expect(named({ i1: 84, i10_2: 0 })).toEqual(['i1']);
	});

	it('tells nothing to gain from nothing known', () => {
		expect(resultOfVisit({ i1: 85 })).toMatchObject({ nothingToGain: true, weakest: undefined });
		expect(resultOfVisit({ ita_total: 90 })).toMatchObject({
			nothingToGain: false,
			weakest: undefined,
		});
	});

	it('measures the total from the pass mark', () => {
		expect(resultOfVisit({ ita_total: 51.27 }).margin).toBeCloseTo(-33.73, 10);
		expect(resultOfVisit({}).margin).toBeUndefined();
	});

	it('is unknown in all where there is no section', () => {
		const nothing = resultOf(undefined, { ita: undefined, plan: undefined });
		expect(nothing).toMatchObject({ notSubmitted: false, nothingToGain: false });
		const { notSubmitted: _, nothingToGain: __, plan, ...rest } = nothing;
		expect(Object.values({ ...rest, ...plan }).every((value) => value === undefined)).toBe(true);
	});
});
