import { readFileSync } from 'node:fs';
import { parquetReadObjects } from 'hyparquet';
import iconv from 'iconv-lite';
import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { provinceFiles } from '../../../data/generate/files';
import { headers, mistakes, province, visits } from './province';

const read = (name: string) =>
	readFileSync(new URL(`../../../data/simulated-province/${name}`, import.meta.url));
const files = provinceFiles(province);
const rowsIn = (text: string) => papaparse.parse<string[]>(text.trimEnd()).data;

describe('the files of the simulated province', () => {
	it.each(Object.keys(files))('%s is what the generator gives, byte for byte', (name) => {
		expect(read(name).equals(Buffer.from(files[name] ?? []))).toBe(true);
	});

	it('hold every cell, in UTF-8 without a mark and in Windows-874', () => {
		const text = read('visits.csv').toString('utf8');
		expect(text.startsWith('ปีงบประมาณ,')).toBe(true);
		const cells = [
			Object.values(headers),
			...visits.map((visit) => Object.keys(headers).map((name) => visit.cells[name])),
		];
		expect(rowsIn(text)).toEqual(cells);
		expect(rowsIn(iconv.decode(read('visits-windows-874.csv'), 'windows874'))).toEqual(cells);
		expect(read('visits.csv').length).toBeLessThan(1_500_000);
	});

	it('write as offices do', () => {
		const text = read('visits.csv').toString('utf8');
		for (const sign of ['๒๕๖๓', '.- บาท', '\u0e4d\u0e32', '""', '\n', '–', 'ครั้งที่ 2']) {
			expect(text, sign).toContain(sign);
		}
	});

	it('hold typed values in Parquet, null where only text can be wrong', async () => {
		const bytes = read('visits.parquet');
		const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
		const rows = await parquetReadObjects({ file: file as ArrayBuffer });
		expect(rows).toHaveLength(visits.length);
		rows.forEach((row, index) => {
			const visit = visits[index];
			for (const [name, value] of Object.entries(row)) {
				const mistake = mistakes.find(({ row, column }) => row === index + 2 && column === name);
				const impossible = /out_of_range|negative_count/.test(mistake?.code ?? '');
				const unheld = mistake?.inParquet === false;
				const blank = visit?.cells[name] === '' || visit?.values[name] === undefined;
				if (impossible) expect(value).toBe(Number(visit?.cells[name]));
				else if (unheld || blank) expect(value).toBeNull();
				else if (value instanceof Date)
					expect(value.toISOString().slice(0, 10)).toBe(visit?.values[name]);
				else expect(value).toBe(visit?.values[name]);
			}
		});
	});
});
