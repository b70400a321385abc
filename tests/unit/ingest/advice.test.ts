import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adviceItems, adviceText } from '$lib/ita';
import { take, visitsOf } from './take';

const inPlaceOf = async (content: string) =>
	visitsOf(await take(content)).map(({ advice_in_place }) => advice_in_place);

describe('advice one column an item', () => {
	it('is the same as the list of what is in place', async () => {
		const listed =
			'หน่วยงาน,ปี,รายการที่ดำเนินการแล้ว\nอบต.ก,2563,8.1.3|1.1\nอบต.ข,2563,1.1\nอบต.ค,2563,\n';
		const single =
			'คำแนะนำ 8.1.3,หน่วยงาน,ปี,advice_1_1\n✓,อบต.ก,2563,มี\n,อบต.ข,2563,มี\n,อบต.ค,2563,ไม่มี\n';
		expect(await inPlaceOf(listed)).toEqual(['1.1|8.1.3', '1.1', null]);
		expect(await inPlaceOf(single)).toEqual(await inPlaceOf(listed));
	});

	it('is the same for whatever is in place', async () => {
		const headers = adviceItems.map(({ id }) => id);
		const rows = fc.array(fc.subarray(adviceItems.map(({ code }) => code)), { minLength: 1 });
		await fc.assert(
			fc.asyncProperty(rows, async (visits) => {
				const single = visits.map((inPlace) =>
					[
						'อบต.ก',
						'2563',
						...adviceItems.map(({ code }) => (inPlace.includes(code) ? '✓' : '')),
					].join(),
				);
				const listed = visits.map((inPlace) => `อบต.ก,2563,${adviceText(inPlace) ?? ''}`);
				const expected = visits.map((inPlace) => adviceText(inPlace) ?? null);
				expect(await inPlaceOf(`หน่วยงาน,ปี,${headers.join()}\n${single.join('\n')}`)).toEqual(
					expected,
				);
				expect(await inPlaceOf(`หน่วยงาน,ปี,advice_in_place\n${listed.join('\n')}`)).toEqual(
					expected,
				);
			}),
			{ seed: 2569, numRuns: 30 },
		);
	});

	it('joins the list where a file has both', async () => {
		expect(
			await inPlaceOf('หน่วยงาน,ปี,advice_1_2,advice_in_place,advice_1_1\nอบต.ก,2563,1,1.1|2.1,0\n'),
		).toEqual(['1.1|1.2|2.1']);
	});

	it('reports and counts what is wrong or mended under the column it stands in', async () => {
		const { findings, repairs, matched } = await take(
			'หน่วยงาน,ปี,คำแนะนำ 1.1,คำแนะนำ 1.2\nอบต.ก,2563,บ้าง,๑\n',
		);
		expect(matched.map(({ column }) => column)).toContain('advice_1_2');
		expect(findings).toEqual([
			{ file: 7, row: 2, column: 'advice_1_1', value: 'บ้าง', code: 'not_a_choice' },
		]);
		expect(repairs).toEqual({ thai_digits: 1 });
	});
});

it('an unknown item in a list is reported by itself, and the known ones stand', async () => {
	const ingested = await take('หน่วยงาน,ปี,advice_in_place\nอบต.ก,2563,1.1|9.9|7.1\n');
	expect(visitsOf(ingested)[0]?.advice_in_place).toBe('1.1|7.1');
	expect(ingested.findings).toEqual([
		{ file: 7, row: 2, column: 'advice_in_place', value: '9.9', code: 'not_a_choice' },
	]);
});
