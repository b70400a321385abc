import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { templateCsv, templateWorkbook } from '$lib/export/visits/template';
import { choices, columns } from '$lib/visits';
import { refusal, take } from '../../ingest/take';

const sheetOf = async () =>
	strFromU8(unzipSync(await templateWorkbook())['xl/worksheets/sheet1.xml'] ?? new Uint8Array());

it('is read by every column of it, under headers of our own', async () => {
	const [header = ''] = templateCsv().split('\r\n');
	const place = (name: string) => columns.findIndex((column) => column.name === name);
	const cells = columns.map(() => '');
	cells[place('fiscal_year')] = '2566';
	cells[place('agency_name')] = 'อบต.ก';
	cells[place('ita_obstacle_disclosure')] = 'มี';
	cells[place('i9')] = '80';
	const { matched, unknown, accepted, findings } = await take(
		`${header}\r\n${cells.join(',')}\r\n`,
	);
	expect(matched.map(({ column }) => column)).toEqual(columns.map(({ name }) => name));
	expect([unknown, accepted]).toEqual([[], 1]);
	expect(findings.map(({ code }) => code)).not.toContain('not_a_choice');
	expect(header).toContain('ปัญหา ITA: การเปิดเผยข้อมูล');
	expect(header).toContain('ปัญหาแผน: ความพร้อมของงบประมาณ');
});

it('holds no visits while it is empty', async () => {
	expect(await refusal(templateCsv())).toMatchObject({ code: 'header_only' });
	expect(await refusal(await templateWorkbook(), 'template.xlsx')).toMatchObject({
		code: 'header_only',
	});
});

it('has a note at every column, and a drop-down where the values are few', async () => {
	const sheet = await sheetOf();
	const rules = Array.from(
		sheet.matchAll(/<dataValidation ([^>]*)>(?:<formula1>([^<]*)<\/formula1>)?<\/dataValidation>/g),
		([, attributes = '', list]) => ({ attributes, list }),
	);
	expect(rules).toHaveLength(columns.length);
	for (const [index, { name, kind }] of columns.entries()) {
		expect(rules[index]?.attributes).toContain(`promptTitle="${name.slice(0, 32)}"`);
		const words = choices[kind]?.map(({ word }) => word.th).join(',');
		expect(rules[index]?.list).toBe(words && `"${words}"`);
		// A spreadsheet opens no longer list than this.
		expect(words?.length ?? 0).toBeLessThan(255);
	}
	// Where the format wants it: behind the cells, before the margins of the page.
	const order = ['</sheetData>', '<dataValidations', '<pageMargins'].map((part) =>
		sheet.indexOf(part),
	);
	expect(order.filter((place) => place >= 0)).toEqual(
		order.filter((place) => place >= 0).toSorted((one, other) => one - other),
	);
	expect(order[1]).toBeGreaterThan(order[0] ?? 0);
});
