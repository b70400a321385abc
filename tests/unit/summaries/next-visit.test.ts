import { describe, expect, it } from 'vitest';
import { nextVisit, type Peers } from '$lib/summaries';
import { sectionOf } from '$lib/summaries/form-fields';
import type { Visit } from '$lib/visits';
import { simulateProvince } from '../../../data/generate/simulate';
import { weightOf } from '../../oracle/indicators';
import { formOf } from '../form-of';

const visitOf = (values: Partial<Visit>, peers?: Peers) => nextVisit(formOf(values), peers);
const numbers = (list: ReturnType<typeof visitOf>['toAsk']) =>
	list.map(({ indicator }) => indicator.number);
const asked = (values: Partial<Visit>, number: string) => {
	const { toAsk, reached, unknown } = visitOf(values);
	const found = [...toAsk, ...reached, ...unknown].find((own) => own.indicator.number === number);
	return {
		notYet: found?.notYet.map(({ code }) => code),
		unsaid: found?.unsaid.map(({ code }) => code),
		with: found?.with?.number,
	};
};

/** Scores of the real visit: indicators 1 to 5 passed, nothing was published. */
const real = {
	...{ i1: 98.66, i2: 94.04, i3: 93.43, i4: 93.22, i5: 85.68 },
	...{ i6: 84.4, i7: 70.51, i8: 78.77, i9: 0, i10: 0 },
};

describe('the order of the indicators', () => {
	it('goes by points of the total to gain, equal ones as on the form', () => {
		const { toAsk, reached, unknown } = visitOf(real);
		expect(toAsk.map(({ indicator, points }) => [indicator.number, points?.toFixed(3)])).toEqual([
			...[
				['9', '17.000'],
				['10', '17.000'],
				['7', '1.449'],
				['8', '0.623'],
				['6', '0.060'],
			],
		]);
		expect(numbers(reached)).toEqual(['1', '2', '3', '4', '5']);
		expect(unknown).toEqual([]);
	});

	it('weighs what is short, so that the lowest score need not come first', () => {
		expect(numbers(visitOf({ i1: 50, i8: 60, i9: 80 }).toAsk)).toEqual(['8', '1', '9']);
	});

	it('keeps what is equal but for the last digits of doubles in the order of the form', () => {
		// 0.06 × 33.3 and 0.1 × 19.98 are both 1.998.
		expect(numbers(visitOf({ i1: 51.7, i6: 65.02 }).toAsk)).toEqual(['1', '6']);
		expect(numbers(visitOf({ i6: 51.7, i7: 51.7, i8: 51.7 }).toAsk)).toEqual(['6', '7', '8']);
	});

	it('is the oracle’s for visits of the simulated province', () => {
		const visits = simulateProvince().visits.filter(({ accepted }) => accepted);
		for (const { values } of visits.filter((_, index) => index % 9 === 0)) {
			const gains = Array.from({ length: 10 }, (_, index) => {
				const score = (values as Record<string, unknown>)[`i${index + 1}`];
				const short = typeof score === 'number' ? Math.max(0, 85 - score) : 0;
				return { number: String(index + 1), points: (weightOf(`i${index + 1}`) / 100) * short };
			}).filter(({ points }) => points > 0);
			const { toAsk } = visitOf(values as Partial<Visit>);
			const known = toAsk.filter(({ points }) => points !== undefined);
			expect(known.length).toBe(gains.length);
			const sorted = gains.map(({ points }) => points).sort((a, b) => b - a);
			known.forEach(({ indicator, points }, place) => {
				const own = gains.find(({ number }) => number === indicator.number);
				expect(points).toBeCloseTo(own?.points ?? NaN, 9);
				expect(points).toBeCloseTo(sorted[place] ?? NaN, 9);
			});
		}
	});

	it('puts those of unknown points last where items are not in place, and names the others', () => {
		const { toAsk, unknown } = visitOf({ i8: 60, advice_in_place: '2.1' });
		expect(numbers(toAsk)).toEqual(['8', '2']);
		expect(toAsk[1]).toMatchObject({ score: undefined, points: undefined });
		expect(numbers(unknown)).toEqual(['1', '3', '4', '5', '6', '7', '9', '10']);
	});
});

describe('the advice to ask for', () => {
	it('is what is not in place where an item is, and else only unsaid', () => {
		expect(asked({ ...real, advice_in_place: '7.3' }, '7')).toEqual({
			...{ notYet: ['7.1', '7.2'], unsaid: [], with: undefined },
		});
		expect(asked(real, '7')).toEqual({
			...{ notYet: [], unsaid: ['7.1', '7.2', '7.3'], with: undefined },
		});
		expect(asked({ ...real, advice_in_place: '7.1|7.2|7.3' }, '7')).toMatchObject({
			...{ notYet: [], unsaid: [] },
		});
	});

	it('names an item without its parts where none of them is in place', () => {
		expect(asked({ advice_in_place: '10.2.3' }, '10').notYet).toEqual(['10.1', '10.2.1', '10.2.2']);
		expect(asked({ advice_in_place: '10.1' }, '10').notYet).toEqual([
			...['10.1.1', '10.1.2', '10.1.3', '10.2'],
		]);
	});

	it('stands once for the two indicators it serves, with the one that has more to gain', () => {
		const both = { i1: 80, i6: 70, advice_in_place: '1.1|1.2|1.3' };
		expect(asked(both, '6').notYet).toHaveLength(10);
		expect(asked(both, '1')).toEqual({ notYet: [], unsaid: [], with: '6' });
		expect(asked({ ...both, i6: 90 }, '1').notYet).toHaveLength(10);
	});

	it('is by parts of the website for indicator 9, a blank being unsaid, with the reasons', () => {
		const values = {
			...{ oit_basic_complete: true, oit_hr_complete: false, oit_hr_complete_reason: 'รอ' },
			...{ i9: 0, oit_budget_complete_reason: 'กำลังทำ' },
		};
		expect(asked(values, '9')).toMatchObject({ notYet: ['9.4'], unsaid: ['9.2', '9.3', '9.5'] });
		const [{ notYet, unsaid } = {}] = visitOf(values).toAsk;
		expect([notYet?.[0]?.reason, unsaid?.[1]?.reason, unsaid?.[0]?.reason]).toEqual([
			...['รอ', 'กำลังทำ', undefined],
		]);
	});
});

it('tells a form without the section of advice', () => {
	const form = formOf(real);
	expect(nextVisit(form, undefined).advised).toBe(true);
	const without = form.sections.map((own) =>
		own.section === 'advice' ? sectionOf('advice', undefined) : own,
	);
	expect(nextVisit({ ...form, sections: without }, undefined).advised).toBe(false);
});

it('sets the mean of the type beside each score, unknown where there is none', () => {
	const none = { mean: undefined, n: 0 };
	const groups = { district: none, type: { mean: 61.2, n: 86 }, province: none };
	const [score] = visitOf(real).toAsk;
	expect(score).toMatchObject({ typeMean: undefined, n: 0 });
	const peers = {
		scores: [{ indicator: score?.indicator, groups }],
	} as unknown as Peers;
	const [nine, ten] = visitOf(real, peers).toAsk;
	expect(nine).toMatchObject({ typeMean: 61.2, n: 86, score: 0 });
	expect(ten).toMatchObject({ typeMean: undefined, n: 0 });
});
