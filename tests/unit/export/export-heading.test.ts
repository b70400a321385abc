import { describe, expect, it } from 'vitest';
import { tableCsv } from '$lib/export';
import type { Filter } from '$lib/filters';
import { exportHeading } from '$lib/parts/export-heading';
import { en, th } from '$lib/words';

const filter: Filter = {
	...{ years: [2563], asOf: 12, provinces: [] },
	...{ districts: ['กุสุมาลย์'], types: ['sao'], levels: ['AA'] },
	scores: { from: 60, to: 100 },
};
const setting = {
	simulated: false,
	language: 'th',
	words: th,
	day: new Date(2026, 10, 22),
} as const;
const view = { title: 'หน่วยงานอยู่ระดับใด', n: 1131, past: [] } as const;

const linesOf = (...parameters: Parameters<typeof exportHeading>) =>
	Object.fromEntries(exportHeading(...parameters).lines);

describe('above an exported table', () => {
	it('stand its title, its filter, its n and the day', () => {
		expect(exportHeading(view, filter, setting).lines).toEqual([
			['ตาราง', 'หน่วยงานอยู่ระดับใด'],
			[
				'ตัวกรอง',
				'ปีงบประมาณ 2563 · รอบ 12 เดือน · อำเภอ: กุสุมาลย์ · ' +
					'ประเภทหน่วยงาน: องค์การบริหารส่วนตำบล · ระดับ: AA · คะแนน 60 ขึ้นไป',
			],
			['หน่วยงาน (n)', '1,131'],
			['วันที่ส่งออก', '22 พฤศจิกายน 2569'],
		]);
	});

	it('stands nothing of what the view looks past, so that heading and rows agree', () => {
		const past = ['districts', 'levels'] as const;
		expect(linesOf({ ...view, past }, filter, setting)['ตัวกรอง']).toBe(
			'ปีงบประมาณ 2563 · รอบ 12 เดือน · ทุกอำเภอ · ' +
				'ประเภทหน่วยงาน: องค์การบริหารส่วนตำบล · คะแนน 60 ขึ้นไป',
		);
		expect(filter.districts).toEqual(['กุสุมาลย์']);
	});

	it('stands first that the data is simulated, if it is', () => {
		const [first] = exportHeading(view, filter, { ...setting, simulated: true }).lines;
		expect(first).toEqual([th.simulated, '']);
	});

	it('stands in English', () => {
		expect(linesOf(view, filter, { ...setting, language: 'en', words: en })).toMatchObject({
			[en.table.filters]: expect.stringMatching(/^Fiscal year 2563 · 12-month round/) as string,
			[en.table.date]: '22 November 2026',
		});
	});

	it('is disarmed with the table', () => {
		const hostile = { ...filter, districts: ['=1+1'] };
		const heading = exportHeading({ ...view, title: '=1+1' }, hostile, setting);
		const csv = tableCsv({ title: '', columns: [], rows: [], notes: [] }, heading);
		expect(csv).toContain(`ตาราง,'=1+1`);
	});
});
