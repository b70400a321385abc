import { describe } from 'vitest';
import type { Visit } from '$lib/visits';
import { realVisit } from '../real-visit';
import { examples } from './found';

const nine = { i9_1: 100, i9_2: 50, i9_3: 0, i9_4: 75, i9_5: 80 };
const equal: Partial<Visit> = Object.fromEntries(
	Array.from({ length: 10 }, (_, index) => [`i${index + 1}`, 90]),
);
const { ita_total: total, ita_level: level } = realVisit;

describe('scores', () => {
	examples([
		{
			code: 'total_disagrees',
			speaks: [{ ...realVisit, ita_total: 51.291 }],
			silent: [
				realVisit,
				{ ...realVisit, ita_total: 51.29 },
				{ ...realVisit, i3: undefined, ita_total: 60 },
			],
		},
		{
			code: 'sub_indicators_disagree',
			speaks: [
				{ ...nine, i9: 61.03 },
				{ i10: 50, i10_1: 50, i10_2: 100 },
				{ ...nine, i9: 0, ita_fiscal_year: 2565 },
			],
			silent: [
				{ ...nine, i9: 61 },
				{ ...nine, i9: 61.02 },
				{ ...nine, i9: undefined },
				{ ...nine, i9_5: undefined, i9: 20 },
				{ ...nine, i9: 20, ita_fiscal_year: 2566 },
				{ ...nine, i9: 20, ita_fiscal_year: 2561 },
			],
		},
		{
			code: 'not_a_share_of_items',
			speaks: [{ i9_1: 50 }, { i10_2: 50 }, { i9_4: 26 }, { i10_2: 14.29, ita_fiscal_year: 2563 }],
			silent: [
				{ i9_1: 44.44 },
				{ i9_1: 44.4 },
				{ i9_1: 100, i9_2: 12.5 },
				{ i10_2: 14.29 },
				{ i10_2: 50, ita_fiscal_year: 2563 },
				{ i9_1: 50, ita_fiscal_year: 2566 },
			],
		},
		{
			code: 'nothing_submitted',
			speaks: [{ oit: 0 }, { i9: 0, i10: 0, i9_1: 0 }],
			silent: [{ oit: 0, i9_1: 11.11 }, {}, { iit: 0 }],
		},
		{
			code: 'total_without_indicators',
			speaks: [{ ita_total: 80 }],
			silent: [{ ita_total: 80, i4: 90 }, {}, { i4: 90 }],
		},
		{
			code: 'indicators_without_total',
			speaks: [{ ...realVisit, ita_total: undefined }],
			silent: [realVisit, { ...realVisit, ita_total: undefined, i4: undefined }, {}],
		},
		{
			code: 'indicators_equal',
			speaks: [equal],
			silent: [{ ...equal, i10: 90.01 }, { ...equal, i10: undefined }, {}],
		},
	]);
});

describe('levels', () => {
	examples([
		{
			code: 'level_disagrees',
			speaks: [{ ita_total: 90, ita_level: 'B' }],
			silent: [{ ita_total: 90, ita_level: 'A' }, { ita_level: 'B' }, { ita_total: 90 }],
		},
		{
			code: 'level_of_other_year',
			speaks: [
				{ ita_total: total, ita_level: 'pass' },
				{ ita_fiscal_year: 2566, ita_level: 'A' },
			],
			silent: [
				{ ita_level: level },
				{ ita_fiscal_year: 2566, ita_level: 'pass' },
				{ ita_fiscal_year: 2566, ita_level: 'incomplete' },
				{ ita_fiscal_year: 2561, ita_level: 'pass' },
				{},
			],
		},
		{
			code: 'incomplete_with_total',
			speaks: [{ ita_level: 'incomplete', ita_total: 0 }],
			silent: [{ ita_level: 'incomplete' }, { ita_level: 'F', ita_total: 0 }, { ita_total: 40 }],
		},
		{
			code: 'level_without_total',
			speaks: [{ ita_level: 'A' }],
			silent: [
				{ ita_level: 'incomplete' },
				{ ita_level: 'A', ita_total: 90 },
				{ ...realVisit, ita_total: undefined },
				{},
			],
		},
	]);
});
