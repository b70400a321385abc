import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeColumns, splitPlace, type PlaceColumn } from '$lib/ingest/matching/split-place';

const whole = (text: string) => splitPlace(text, placeColumns);
const all = { subdistrict: 'บ้านนา', district: 'เมือง', province: 'สกลนคร' };

describe('places that a cell holds together', () => {
	it.each([
		...['ต.บ้านนา อ.เมือง จ.สกลนคร', 'ต. บ้านนา อ. เมือง จ. สกลนคร', 'ต.บ้านนาอ.เมืองจ.สกลนคร'],
		...['ตำบลบ้านนา อำเภอเมือง จังหวัดสกลนคร', 'ตำบลบ้านนาอำเภอเมืองจังหวัดสกลนคร'],
		...['จ.สกลนคร อ.เมือง ต.บ้านนา', 'จังหวัดสกลนคร/เมือง/ตำบลบ้านนา', 'ต.บ้านนา, อ.เมือง, จ.สกลนคร'],
		...['บ้านนา/เมือง/สกลนคร', 'บ้านนา | เมือง | สกลนคร', 'บ้านนา - เมือง - สกลนคร', 'บ้านนา เมือง สกลนคร'],
		...['บ้านนา อ.เมือง จ.สกลนคร', 'แขวงบ้านนา เขตเมือง จังหวัดสกลนคร', ' ต.บ้านนา  อ.เมือง\nจ.สกลนคร '],
	])('%s', (text) => expect(whole(text)).toEqual(all));

	it.each<[string, Partial<Record<PlaceColumn, string>>]>([
		['อ.เมือง จ.สกลนคร', { district: 'เมือง', province: 'สกลนคร' }],
		['-/เมือง/สกลนคร', { subdistrict: '-', district: 'เมือง', province: 'สกลนคร' }],
		['เขตพญาไท กรุงเทพมหานคร', { district: 'พญาไท', province: 'กรุงเทพมหานคร' }],
		['กิ่งอำเภอเมือง จ.สกลนคร', { district: 'เมือง', province: 'สกลนคร' }],
		['ต.เขตอุดมศักดิ์ อ.เมือง', { subdistrict: 'เขตอุดมศักดิ์', district: 'เมือง' }],
		['', {}],
		['-', {}],
	])('of %s some', (text, places) => expect(whole(text)).toEqual(places));

	it.each([
		'สกลนคร',
		'เมือง/สกลนคร',
		'ก/ข/ค/ง',
		'ต.ก ต.ข จ.ค',
		'บ้าน นา/เมือง',
		'ก ข อ.เมือง จ.สกลนคร 5/6',
	])('of %s nothing can be told', (text) => expect(whole(text)).toBeUndefined());

	it('where nothing marks them, stand in the order said', () => {
		expect(splitPlace('สกลนคร/เมือง', ['province', 'district'])).toEqual({
			...{ province: 'สกลนคร', district: 'เมือง' },
		});
	});
});

describe('whatever the names', () => {
	const settings = { seed: 2569, numRuns: 500 };
	const name = fc.constantFrom(
		...[
			'บ้านนา',
			'เมือง',
			'สกลนคร',
			'นาอ้อ',
			'จอมทอง',
			'ตาก',
			'อมก๋อย',
			'ท่าเขต',
			'พระนครศรีอยุธยา',
			'นายูง',
		],
	);
	const names = fc.record({ subdistrict: name, district: name, province: name });
	const marks = fc.constantFrom(
		{ subdistrict: 'ต.', district: 'อ.', province: 'จ.' },
		{ subdistrict: 'ตำบล', district: 'อำเภอ', province: 'จังหวัด' },
		{ subdistrict: 'แขวง ', district: 'เขต ', province: 'จังหวัด ' },
	);
	const order = fc.shuffledSubarray([...placeColumns], { minLength: 2 });

	it('what is joined with marks, in any order, is split again', () => {
		fc.assert(
			fc.property(
				names,
				marks,
				order,
				fc.constantFrom(' ', '/', ', '),
				(place, mark, columns, between) => {
					const text = columns.map((column) => mark[column] + place[column]).join(between);
					expect(whole(text)).toEqual(
						Object.fromEntries(columns.map((column) => [column, place[column]])),
					);
				},
			),
			settings,
		);
	});

	it('what is joined by separators is split in its order', () => {
		fc.assert(
			fc.property(
				names,
				order,
				fc.constantFrom('/', ' / ', ',', ';', '|', ' - '),
				(place, columns, between) => {
					const text = columns.map((column) => place[column]).join(between);
					expect(splitPlace(text, columns)).toEqual(
						Object.fromEntries(columns.map((column) => [column, place[column]])),
					);
				},
			),
			settings,
		);
	});

	it('any text gives places that stand in it, or none', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom(...'ตอจ.ำเภ/ -,กขนา') }),
				order,
				(text, columns) => {
					for (const part of Object.values(splitPlace(text, columns) ?? {})) {
						expect(text.normalize('NFC').replace(/\s+/g, ' ')).toContain(part);
					}
				},
			),
			settings,
		);
	});
});
