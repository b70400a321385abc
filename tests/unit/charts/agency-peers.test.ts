import { describe, expect, it } from 'vitest';
import { peersView } from '$lib/charts';
import { indicators } from '$lib/ita';
import type { Peers, PeerScore } from '$lib/summaries';
import { svgOf, textsOf } from './drawn';

const score = (part: Partial<PeerScore>): PeerScore => ({
	indicator: undefined,
	own: 70,
	groups: {
		district: { mean: 75, n: 6 },
		type: { mean: 80, n: 57 },
		province: { mean: 82, n: 131 },
	},
	lowerQuartile: 70,
	median: 84,
	upperQuartile: 90,
	...part,
});
const full: Peers = {
	itaYear: 2564,
	ranks: [
		{ scope: 'district', rank: 5, n: 6 },
		{ scope: 'type', rank: 39, n: 57 },
		{ scope: 'local', rank: 94, n: 131 },
	],
	scores: [
		score({}),
		...indicators.map((indicator, index) => score({ indicator, own: 60 + 4 * index })),
	],
};
const unknown = { mean: undefined, n: 0 };
const nobody = { district: unknown, type: unknown, province: unknown };

describe('an agency beside its peers', () => {
	it('says its ranks, each of how many, and where it is furthest from the province', () => {
		const { answer, notes } = peersView(full, 'subdistrict', 'th');
		expect(answer).toBe(
			'ลำดับที่ 5 จาก 6 ทต. ในอำเภอ, ลำดับที่ 39 จาก 57 ทต. ในจังหวัด, ลำดับที่ 94 จาก 131 อปท. ในจังหวัด · ห่างจากค่ามัธยฐานของจังหวัดมากที่สุด: 1 การปฏิบัติหน้าที่ −24.00',
		);
		expect(notes.join()).toContain('(n 131)');
		expect(peersView(full, 'subdistrict', 'en').answer).toContain(
			'5 of 6 in the district (Subdistrict Municipality)',
		);
	});

	it('draws a row a score with its own value, and n of each mean', () => {
		const { drawing } = peersView(full, 'sao', 'th');
		if (!drawing) throw new Error('There is something to draw.');
		expect(drawing.legend.map(({ label }) => label)).toEqual([
			'● หน่วยงานนี้',
			'◆ เฉลี่ยอำเภอ (n 6)',
			'▲ เฉลี่ยประเภทเดียวกัน (n 57)',
		]);
		const texts = textsOf(svgOf(drawing, 640)).map(({ text }) => text);
		expect(texts).toContain('96.00');
		expect(texts).toContain('คะแนนรวม');
	});

	it('has the same as a table, with n of each mean of each score', () => {
		const { table } = peersView(full, 'sao', 'th');
		expect(table.rows).toHaveLength(11);
		expect(table.rows[0]?.cells).toMatchObject({
			own: { text: '70.00' },
			district: { text: '75.00' },
			district_n: { text: '6' },
			province_n: { text: '131' },
		});
	});

	it('says that there is no rank, draws nothing and makes nothing zero where nothing is known', () => {
		const scores = full.scores.map((one) =>
			score({
				...{ indicator: one.indicator, own: undefined, groups: nobody },
				...{ median: undefined, lowerQuartile: undefined, upperQuartile: undefined },
			}),
		);
		const { answer, drawing, table } = peersView({ ...full, ranks: [], scores }, undefined, 'th');
		expect(answer).toContain('ไม่มีลำดับ');
		expect(drawing).toBeUndefined();
		expect(table.rows[3]?.cells.own).toEqual({ text: '–', sort: undefined });
	});
});
