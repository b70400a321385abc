import { describe, expect, it } from 'vitest';
import { composed } from '$lib/dashboard/composed';
import type { Finding } from '$lib/ingest';
import type { CompositionFinding } from '$lib/warehouse';
import { chanceFrom } from '../../../data/generate/chance';
import { duplicate, file, finding, longFile, mistake } from './opened-files';

describe('what composing found', () => {
	const files = [file(1, [mistake(1, 4)]), file(2)];
	const found = [
		...[duplicate(1, 9), finding(1, 2, 'different_totals')],
		...[duplicate(2, 5), duplicate(2, 6)],
	];

	it('refuses the duplicates, so that accepted and refused are all rows', async () => {
		const all = await composed(files, found);
		expect(all.files.map(({ accepted, refused }) => [accepted, refused])).toEqual([
			[8, 2],
			[7, 3],
		]);
		for (const { accepted, refused, rows } of all.files) expect(accepted + refused).toBe(rows);
	});

	it('stands with the findings of its own file, in the order of rows', async () => {
		const all = await composed(files, found);
		expect(all.files.map(({ findings }) => findings.map(({ row }) => row))).toEqual([
			[2, 4, 9],
			[5, 6],
		]);
	});

	it('leaves the files as they were', async () => {
		await composed(files, found);
		expect(files[0]).toEqual(file(1, [mistake(1, 4)]));
	});

	it('is nothing where nothing was found', async () => {
		expect((await composed(files, [])).files).toEqual(files);
	});

	it('refuses all rows of a visit that several make', async () => {
		const { files } = await composed([longFile], [duplicate(1, 2)]);
		expect(files).toMatchObject([{ accepted: 6, refused: 4, visits: 2 }]);
		expect(files[0]?.findings.map(({ row }) => row)).toEqual([2, 3, 3, 5]);
	});

	it('of thousands of rows stands in their order too, each row counted once', async () => {
		const chance = chanceFrom(2569);
		const rows = Array.from({ length: 5_000 }, () => chance.whole(2, 3_000));
		rows.sort((one, other) => one - other);
		const own: Finding[] = rows.map((row) =>
			finding(1, row, chance.pick(['level_disagrees', 'personal_data'] as const)),
		);
		const others: CompositionFinding[] = Array.from({ length: 500 }, () =>
			finding(1, chance.whole(2, 3_000), 'different_totals'),
		);
		const { files, quality } = await composed([{ ...file(1, own), rows: 4_000 }], others);
		const every = [...own, ...others].map(({ row }) => row);
		expect(files[0]?.findings.map(({ row }) => row)).toEqual(every.sort((a, b) => a - b));
		const marked = [...own, ...others].filter(({ code }) => code !== 'personal_data');
		expect(quality.clean).toBe(4_000 - new Set(marked.map(({ row }) => row)).size);
	});
});

describe('the quality of the rows', () => {
	const qualityOf = async (...of: Parameters<typeof composed>) => (await composed(...of)).quality;

	it('is how many there are, and in how many nothing was found', async () => {
		const marked = await qualityOf([file(1, [mistake(1, 4), mistake(1, 8)])], []);
		expect(marked).toEqual({ rows: 10, refused: 1, clean: 8 });
		expect(await qualityOf([file(1)], [])).toEqual({ rows: 10, refused: 1, clean: 10 });
		expect(await qualityOf([], [])).toEqual({ rows: 0, refused: 0, clean: 0 });
	});

	it('is not less for what is only worth knowing', async () => {
		const told = finding(1, 4, 'personal_data');
		const quality = await qualityOf([file(1, [told, mistake(1, 8)])], []);
		expect(quality).toEqual({ rows: 10, refused: 1, clean: 9 });
	});

	it('counts a row once, whatever was found in it, and rows of each file apart', async () => {
		const files = [file(1, [mistake(1, 4), mistake(1, 4)]), file(2, [mistake(2, 4)])];
		expect(await qualityOf(files, [])).toEqual({ rows: 20, refused: 2, clean: 18 });
	});

	it('counts what composing found, and rows that were refused', async () => {
		const quality = await qualityOf(
			[file(1, [finding(1, 3, 'too_many_cells')])],
			[duplicate(1, 9)],
		);
		expect(quality).toEqual({ rows: 10, refused: 2, clean: 8 });
	});
});
