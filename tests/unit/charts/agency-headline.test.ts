import { describe, expect, it } from 'vitest';
import { agencyHeadline, type Headline } from '$lib/charts';
import { indicators } from '$lib/ita';
import type { AgencyForm, AgencyResult } from '$lib/summaries';

const plan = {
	reported: undefined,
	completed: undefined,
	projects: undefined,
	completion: undefined,
	band: undefined,
};
const nothing: AgencyResult = {
	...{ itaYear: undefined, total: undefined, margin: undefined, level: undefined },
	...{ weakest: undefined, nothingToGain: false, notSubmitted: false, plan },
};
const form = (result: Partial<AgencyResult>, differentTotals = false): AgencyForm => ({
	...{ year: 2563, visits: [], sections: [], differentTotals },
	result: { ...nothing, ...result },
});

const textOf = (sentences: Headline['sentences']) =>
	sentences.map((words) => words.flat().join(''));
const said = (result: Partial<AgencyResult>, language: 'th' | 'en' = 'th') =>
	textOf(agencyHeadline(form(result), 0, language).sentences);

const ninth = indicators.find(({ id }) => id === 'i9');
if (!ninth) throw new Error('There is a ninth indicator.');

const real: Partial<AgencyResult> = {
	...{ itaYear: 2562, total: 51.27, margin: 51.27 - 85, level: 'E', notSubmitted: true },
	weakest: { indicators: [ninth], points: 17 },
	plan: { ...plan, reported: true, completed: 34, projects: 80, completion: 0.425 },
};

describe('what an agency’s year comes to', () => {
	it('is said of the real visit', () => {
		expect(said(real)).toEqual([
			'คะแนน ITA ปี 2562 51.27 ระดับ E ต่ำกว่าเกณฑ์ 85 อยู่ 33.73 คะแนน',
			'ตัวชี้วัดที่ฉุดมากที่สุดคือ 9 การเปิดเผยข้อมูล ยกถึง 85 คะแนนรวมเพิ่ม 17.00',
			'แผนแล้วเสร็จ ร้อยละ 42.5 (34 จาก 80 โครงการ)',
		]);
		expect(said(real, 'en')).toEqual([
			'ITA 2562 total 51.27, level E, 33.73 points below 85',
			'most is lost on 9 Information disclosure: at 85 the total gains 17.00',
			'42.5% of the plan is completed (34 of 80 projects)',
		]);
	});

	it('names all indicators that could add as much', () => {
		const weakest = { indicators: indicators.slice(8), points: 17 };
		expect(said({ ...real, weakest })[1]).toBe(
			'ตัวชี้วัดที่ฉุดมากที่สุดคือ 9 การเปิดเผยข้อมูล และ 10 การป้องกันการทุจริต ยกข้อใดข้อหนึ่งถึง 85 คะแนนรวมเพิ่ม 17.00',
		);
		expect(said({ ...real, weakest }, 'en')[1]).toBe(
			'most is lost on 9 Information disclosure and 10 Corruption prevention: with any one of them at 85 the total gains 17.00',
		);
	});

	it('says what is unknown to be so, never zero', () => {
		expect(said({})).toEqual(['การนิเทศของปีนี้ไม่มีผล ITA', 'ไม่ทราบความคืบหน้าของแผน']);
		expect(said({ total: 0, margin: -85 })[0]).toMatch(/^คะแนน ITA 0.00 ต่ำกว่า.* 85.00 คะแนน$/);
	});

	it.each([
		[0, 'เท่าเกณฑ์ 85 พอดี'],
		[6.2, 'เกินเกณฑ์ 85 อยู่ 6.20 คะแนน'],
		[-0.01, 'ต่ำกว่าเกณฑ์ 85 อยู่ 0.01 คะแนน'],
	])('measures a total %d points from the pass mark', (margin, words) => {
		expect(said({ total: 85 + margin, margin })[0]).toContain(words);
	});

	it('names a level that stands without a total', () => {
		expect(said({ itaYear: 2562, level: 'incomplete' })[0]).toBe(
			'ผล ITA ปี 2562 ไม่ครบถ้วน ไม่มีคะแนนรวม',
		);
	});

	it('tells a plan that is not reported from one not known', () => {
		expect(said({ plan: { ...plan, reported: false } })[1]).toContain('ไม่ได้รายงาน');
		// Completed counts without a rate do not agree with the projects in all.
		expect(said({ plan: { ...plan, completed: 9, projects: 8 } })[1]).toContain('ไม่ทราบ');
	});

	it('says that nothing is to be gained only where indicators are known', () => {
		expect(said({ nothingToGain: true })[1]).toBe('ทุกตัวชี้วัดที่มีคะแนนถึง 85');
		expect(said({}).join()).not.toContain('ตัวชี้วัด');
	});

	it('minds what was not submitted, what differs and what the checks found', () => {
		const caveats = (differ: boolean, findings: number) =>
			textOf(agencyHeadline(form(real, differ), findings, 'th').caveats);
		expect(caveats(false, 0)).toEqual(['คะแนน OIT เป็น 0 ทุกข้อ ซึ่งมักหมายถึงไม่ได้ส่งข้อมูล']);
		expect(caveats(true, 2)).toHaveLength(3);
		expect(caveats(true, 2)[2]).toContain('2 รายการ');
		expect(textOf(agencyHeadline(form({}), 1, 'en').caveats)).toEqual([
			'the checks found 1 thing in these rows, listed below',
		]);
	});
});
