import { describe, expect, it } from 'vitest';
import { columnNamed, type Value } from '$lib/visits';
import { en, th, valueText } from '$lib/words';

function textOf(name: string, value: Value | undefined, language: 'th' | 'en' = 'th') {
	const column = columnNamed(name);
	if (!column) throw new Error(`There is no column ${name}.`);
	return valueText(column, value, language, language === 'th' ? th : en);
}

describe('a value of the form', () => {
	it.each(['ita_total', 'projects_total', 'plan_published', 'suggestions', 'visit_date', 'round'])(
		'that is unknown is a dash: %s',
		(name) => expect(textOf(name, undefined)).toBe('–'),
	);

	it.each([
		['ita_total', 0, '0.00', '0.00'],
		['i1', 98.665, '98.67', '98.67'],
		['projects_total', 0, '0', '0'],
		['plan_budget', 306000, '306,000', '306,000'],
		['fiscal_year', 2563, '2563', '2563'],
		['round', 12, '12', '12'],
		['visit_date', '2020-04-10', '10 เมษายน 2563', '10 April 2020'],
		['agency_type', 'sao', 'องค์การบริหารส่วนตำบล', 'Subdistrict Administrative Organization'],
		['ita_level', 'good', 'ผ่านดี', 'Good'],
		['ita_level', 'incomplete', 'ไม่ครบถ้วน', 'Incomplete'],
		['overall_level', 'medium', 'กลาง', 'Medium'],
		['suggestions', '<b>=1+1</b>', '<b>=1+1</b>', '<b>=1+1</b>'],
	] as const)('is written as its kind is: %s %s', (name, value, thai, english) => {
		expect(textOf(name, value)).toBe(thai);
		expect(textOf(name, value, 'en')).toBe(english);
	});

	it('says yes and no as its section does: a readiness that is an obstacle is no readiness', () => {
		expect(textOf('eplan_reported', true)).toBe('ใช่');
		expect(textOf('eplan_reported', false)).toBe('ไม่ใช่');
		expect(textOf('plan_obstacle_budget', true)).toBe('เป็นปัญหา');
		expect(textOf('plan_obstacle_budget', false, 'en')).toBe('no obstacle');
		expect(textOf('support_manual', true)).toBe('ต้องการ');
		expect(textOf('plan_published', false)).toBe('ไม่มี');
		expect(textOf('oit_hr_complete', false)).toBe('ยังไม่ครบ');
	});
});
