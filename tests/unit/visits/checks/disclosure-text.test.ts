import { describe } from 'vitest';
import { examples } from './found';

const none = {
	...{ plan_obstacle_budget: false, plan_obstacle_staffing: false },
	...{ ita_obstacle_executives: false, ita_obstacle_disclosure: false },
};

describe('disclosure and obstacles', () => {
	examples([
		{
			code: 'no_without_reason',
			speaks: [{ plan_published: false }, { oit_hr_complete: false }],
			silent: [
				{ plan_published: true },
				{ plan_published: false, plan_published_reason: 'รอลงนาม' },
				{ oit_hr_complete: false, oit_hr_complete_reason: 'รอ' },
				{},
			],
		},
		{
			code: 'published_without_score',
			speaks: [
				{ plan_published: true, i9: 50, i10: 0 },
				{ plan_published: true, i9: 0, i10: 40 },
			],
			silent: [
				{ plan_published: true, i9: 0, i10: 0 },
				{ plan_published: true, i9: 50 },
				{ plan_published: false, i9: 50, i10: 0 },
				{ i9: 50, i10: 0 },
			],
		},
		{
			code: 'group_disagrees',
			speaks: [
				{ oit_basic_complete: true, i9_1: 88.89 },
				{ oit_hr_complete: false, i9_4: 100 },
			],
			silent: [
				{ oit_basic_complete: true, i9_1: 100 },
				{ oit_hr_complete: false, i9_4: 75 },
				{ oit_hr_complete: true, i9_1: 75 },
				{ oit_basic_complete: true },
				{ i9_1: 88.89 },
				{ oit_basic_complete: true, i9_1: 88.89, ita_fiscal_year: 2566 },
			],
		},
		{
			code: 'other_without_text',
			speaks: [
				{ plan_obstacle_other: '✓' },
				{ ita_obstacle_other: 'มี' },
				{ ita_obstacle_other: 'x' },
			],
			silent: [{ plan_obstacle_other: 'ขาดคน' }, { ita_obstacle_other: 'ไม่มี' }, {}],
		},
		{
			code: 'no_obstacle_ticked',
			speaks: [{}, { support_manual: true }, { plan_suggestions: 'ลดโครงการ' }],
			silent: [
				{ plan_obstacle_budget: false },
				{ ita_obstacle_management: true },
				{ ita_obstacle_other: 'ไม่มี' },
			],
		},
		{
			code: 'support_without_obstacle',
			speaks: [
				{ ...none, support_manual: true },
				{ ...none, support_manual: true, plan_obstacle_other: 'ไม่มี' },
			],
			silent: [
				none,
				{ ...none, support_manual: false },
				{ ...none, support_manual: true, plan_obstacle_budget: true },
				{ ...none, support_manual: true, ita_obstacle_other: 'ขาดคน' },
				{ plan_obstacle_budget: false, support_manual: true },
				{ support_manual: true },
			],
		},
	]);
});

describe('text', () => {
	examples([
		{
			code: 'unreadable_character',
			speaks: [{ observations: 'เว็บไซต\uFFFD' }, { agency_name: 'อบต.\uFFFD' }],
			silent: [{ observations: 'เว็บไซต์' }, {}],
		},
		{
			code: 'filler_in_text',
			speaks: [
				{ suggestions: 'ควร.......ปรับ' },
				{ suggestions: '____ แก้' },
				{ observations: '……..' },
			],
			silent: [{ suggestions: 'รอ...' }, { suggestions: 'เช่น ข้อ 1. 2. 3.' }, {}],
		},
	]);
});
