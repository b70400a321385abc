import { describe, expect, it } from 'vitest';
import { headline } from '$lib/charts';
import { languages } from '$lib/words';
import { contextOf } from './drawn';
import { overviewOf, type Agency } from './overviews';
import { said } from './said';
import { scores, states, stateNames } from './states';

const totals = (...given: number[]) =>
	given.map((ita_total): Agency => ({ ita_fiscal_year: 2565, ita_total }));
/** Agencies with their totals of the year before and of this one. */
const pairs = (...given: [before: number, now: number][]) =>
	overviewOf(
		given.flatMap((years, index) =>
			years.map((ita_total, later) => ({
				...{ agency_code: String(index), fiscal_year: 2563 + later, ita_total },
			})),
		),
		{ years: [2564] },
	);

describe('the summary in words', () => {
	it('says the figures of a province and what to mind', () => {
		expect(said(states.full)).toEqual({
			sentences: [
				'ผ่านเกณฑ์ 85 คะแนน 4 จาก 11 หน่วยงาน (ร้อยละ 36.4)',
				'ตัวชี้วัดที่ฉุดคะแนนมากที่สุดคือตัวชี้วัดที่ 9 การเปิดเผยข้อมูล และ 10 การป้องกันการทุจริต (ยกคะแนนรวมได้อีกเฉลี่ย 4.15 ใน 10 แห่ง)',
				'โครงการตามแผนแล้วเสร็จ ร้อยละ 48.0 (รอบ 6 เดือน 8 แห่ง)',
				'อุปสรรคของแผนที่พบมากที่สุดคือข้อ “ความพร้อมของงบประมาณ” (ร้อยละ 75.0 ของ 4 แห่งที่ตอบ)',
				'ปัญหาของ ITA ที่พบมากที่สุดคือข้อ “ความเข้าใจของผู้รับผิดชอบ” (ร้อยละ 100.0 ของ 3 แห่งที่ตอบ)',
			],
			caveats: [
				'คะแนนเฉลี่ย 78.09 ทั้งประเทศ 66.73 (ITA 2562 ยังไม่ยืนยัน)',
				'ดำเนินการไม่ครบถ้วน 1 แห่ง ไม่นับในคะแนน',
			],
		});
	});

	it('says the same in English', () => {
		expect(said(states.full, 'en')).toEqual({
			sentences: [
				'4 of 11 agencies (36.4%) are at 85 points or more',
				'most points are lost on 9 Information disclosure and 10 Corruption prevention (4.15 points of the total to gain on average, n 10)',
				'48.0% of planned projects are completed (8 agencies at 6 months)',
				'the commonest obstacle to plans is Budget availability (75.0% of 4 that answered)',
				'the commonest problem in the ITA is Understanding of the person responsible (100.0% of 3 that answered)',
			],
			caveats: [
				'mean 78.09, the nation’s 66.73 (ITA 2562, unverified)',
				'1 incomplete assessment is not in the scores',
			],
		});
	});

	it.each(stateNames)('writes no figure that was never computed (%s)', (state) => {
		for (const language of languages) {
			const { sentences, caveats } = said(states[state], language);
			const text = [...sentences, ...caveats].join('\n');
			expect(text).not.toMatch(/NaN|undefined|Infinity|\[object|–%/);
			if (language === 'en') expect(text).not.toMatch(/[ก-๙]/);
		}
	});

	it('sets off what a sentence is about', () => {
		const [passes] = headline(contextOf(states.full, 'whole')).sentences;
		expect(passes?.[1]).toEqual(['4 จาก 11 หน่วยงาน (ร้อยละ 36.4)']);
	});
});

describe('a sentence is left out where its figure is unknown', () => {
	const plan = { round: 6, projects_total: 4, projects_completed: 1 };
	it.each<[what: string, given: Agency, said: RegExp[]]>([
		['nothing is known', {}, []],
		['only the total is', { ita_total: 80 }, [/^ผ่านเกณฑ์/]],
		['only an indicator is', { i3: 70 }, [/^ตัวชี้วัดที่ฉุดคะแนน.*3 การใช้อำนาจ/]],
		['all indicators are at 85', scores(85), [/^ผ่านเกณฑ์/]],
		['only the plan is', plan, [/^โครงการตามแผนแล้วเสร็จ ร้อยละ 25.0/]],
		['only a plan obstacle is', { plan_obstacle_staffing: true }, [/^อุปสรรคของแผน.*อัตรากำลัง/]],
		['only an ITA problem is', { ita_obstacle_disclosure: true }, [/^ปัญหาของ ITA.*เปิดเผย/]],
		['no box is ticked', { plan_obstacle_budget: false, ita_obstacle_executives: false }, []],
		['only “other” is, which names nothing', { plan_obstacle_other: 'ฝนตก' }, []],
	])('%s', (_, given, expected) => {
		const { sentences } = said(overviewOf([given]));
		expect(sentences).toHaveLength(expected.length);
		expected.forEach((pattern, index) => expect(sentences[index]).toMatch(pattern));
		expect(said(overviewOf([given]), 'en').sentences).toHaveLength(expected.length);
	});
});

describe('the target', () => {
	it.each([
		[totals(84.99, 90, 90, 90, 50), ' ยังขาดอีก 1 หน่วยงานจึงจะถึงเป้าร้อยละ 80', ', 1 short of'],
		[totals(85, 90, 90, 90, 50), ' ถึงเป้าร้อยละ 80 แล้ว', ', at the 80% target'],
		[totals(85, 90, 90, 90, 95), ' เกินเป้าร้อยละ 80 อยู่ 1 หน่วยงาน', ', 1 past the 80% target'],
	])('of %j is%s', (given, th, en) => {
		expect(said(overviewOf(given)).sentences[0]).toContain(th);
		expect(said(overviewOf(given), 'en').sentences[0]).toContain(en);
	});

	it('judges no year before it was set', () => {
		const before = totals(84.99, 50).map((agency) => ({ ...agency, ita_fiscal_year: 2564 }));
		expect(said(overviewOf(before)).sentences[0]).toBe(
			'ผ่านเกณฑ์ 85 คะแนน 0 จาก 2 หน่วยงาน (ร้อยละ 0.0)',
		);
	});
});

describe('the weakest indicator', () => {
	it('is each of those that share its points', () => {
		const tied = overviewOf([{ ...scores(90), i9: 0, i10: 0 }]);
		expect(said(tied).sentences[1]).toContain('9 การเปิดเผยข้อมูล และ 10 การป้องกันการทุจริต');
		expect(said(tied, 'en').sentences[1]).toContain(
			'9 Information disclosure and 10 Corruption prevention',
		);
	});

	it('is counted where many share them', () => {
		const tied = overviewOf([{ ...scores(100), i1: 0, i2: 0, i3: 0, i4: 0, i5: 0 }]);
		expect(said(tied).sentences[1]).toContain('มากที่สุดมี 5 ตัวเท่ากัน (ยก');
		expect(said(tied, 'en').sentences[1]).toMatch(
			/^most points are lost on 5 indicators alike \(/i,
		);
	});
});

describe('the year before', () => {
	it.each([
		[pairs([80, 90], [80, 85], [90, 84]), 'ผ่านเพิ่มขึ้น 1 แห่ง', '1 more pass than the year before'],
		[pairs([90, 80], [86, 84], [90, 90]), 'ผ่านลดลง 2 แห่ง', '2 fewer pass than the year before'],
		[pairs([80, 90], [90, 80]), 'จำนวนที่ผ่านเท่าเดิม', 'as many pass as the year before'],
	])('of pairs: %#', (overview, th, en) => {
		const n = overview.changes?.passes.n;
		expect(said(overview).sentences[1]).toMatch(`เทียบปีก่อนใน ${n} หน่วยงานที่มีผลทั้งสองปี`);
		expect(said(overview).sentences[1]).toContain(th);
		expect(said(overview, 'en').sentences[1]).toMatch(`of ${n} agencies with results`);
		expect(said(overview, 'en').sentences[1]).toContain(en);
	});

	it('is not spoken of without a pair', () => {
		expect(said(overviewOf(totals(80, 90))).sentences.join()).not.toContain('ปีก่อน');
	});
});
