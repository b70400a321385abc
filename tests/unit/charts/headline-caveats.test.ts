import { describe, expect, it } from 'vitest';
import { overviewOf, type Agency } from './overviews';
import { said } from './said';
import { scores, states } from './states';

describe('several years', () => {
	it('have neither target nor change, and say that agencies count once a year', () => {
		for (const years of [[2566, 2567], []]) {
			const overview = overviewOf(
				[2566, 2567].map((fiscal_year) => ({ agency_code: '1', fiscal_year, ita_total: 90 })),
				{ years },
			);
			const { sentences, caveats } = said(overview);
			expect(sentences).toEqual(['ผ่านเกณฑ์ 85 คะแนน 2 จาก 2 หน่วยงาน-ปี (ร้อยละ 100.0)']);
			expect(caveats).toContain('เลือกหลายปี หน่วยงานหนึ่งนับปีละครั้ง');
			expect(said(overview, 'en').sentences).toEqual([
				'2 of 2 agency-years (100.0%) are at 85 points or more',
			]);
		}
	});
});

describe('what to mind', () => {
	it('is that a single agency shows no trend', () => {
		expect(said(states.single).caveats).toContain('มีเพียง 1 แห่ง จึงไม่ควรสรุปเป็นแนวโน้ม');
		expect(said(states.single, 'en').caveats).toContain('only 1 agency: no trend can be told');
		expect(said(states.full).caveats.join()).not.toContain('แนวโน้ม');
	});

	it('is that a few agencies in several years are no more agencies', () => {
		const years = [2566, 2567, 2568];
		const same = (count: number) =>
			overviewOf(
				years.flatMap((fiscal_year) => Array<Agency>(count).fill({ fiscal_year, ita_total: 90 })),
				{ years },
			);
		expect(said(same(4)).caveats).toContain(
			'มี 12 หน่วยงาน-ปี ซึ่งอาจมาจากไม่ถึง 5 หน่วยงาน จึงไม่ควรสรุปเป็นแนวโน้ม',
		);
		expect(said(same(4), 'en').caveats).toContain(
			'12 agency-years may be of fewer than 5 agencies: no trend can be told',
		);
		expect(said(same(5)).caveats.join()).not.toContain('แนวโน้ม');
	});

	it('is the nation’s mean, only where all scores are of one year that has one', () => {
		const national = (...itaYears: number[]) =>
			said(
				overviewOf(itaYears.map((ita_fiscal_year) => ({ ita_fiscal_year, ita_total: 80 }))),
				'en',
			).caveats.find((caveat) => caveat.includes('nation'));
		expect(national(2563, 2563)).toBe('mean 80.00, the nation’s 67.90 (ITA 2563)');
		expect(national(2562)).toContain('unverified');
		expect(national(2563, 2564)).toBeUndefined();
		expect(national(2561)).toBeUndefined();
		expect(national(2569)).toBeUndefined();
	});

	it('is what is incomplete or disagrees', () => {
		const disagreeing = { ...scores(90), ita_total: 80 };
		const overview = overviewOf([disagreeing, disagreeing, { ita_level: 'incomplete' }]);
		expect(said(overview).caveats).toEqual(
			expect.arrayContaining(['ดำเนินการไม่ครบถ้วน 1 แห่ง ไม่นับในคะแนน', 'คะแนน 2 แห่งมีข้อมูลไม่สอดคล้องกัน']),
		);
		expect(said(overview, 'en').caveats).toContain('2 scores rest on values that disagree');
		expect(said(overviewOf([disagreeing]), 'en').caveats).toContain(
			'1 score rests on values that disagree',
		);
	});

	it('is nothing where nothing is known', () => {
		expect(said(states.empty)).toEqual({ sentences: [], caveats: [] });
		expect(said(states['all missing'])).toEqual({ sentences: [], caveats: [] });
	});
});
