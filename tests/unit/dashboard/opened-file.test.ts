import { describe, expect, it } from 'vitest';
import { reportOf, rowQuality, withComposition, type OpenedFile } from '$lib/dashboard/opened-file';
import type { Finding } from '$lib/ingest';

const finding = <Code extends Finding['code']>(file: number, row: number, code: Code) => ({
	...{ file, row, code },
});
const mistake = (file: number, row: number) => finding(file, row, 'level_disagrees');
const duplicate = (file: number, row: number) => finding(file, row, 'duplicate_visit');

function file(number: number, findings: Finding[] = []): OpenedFile {
	return {
		number,
		name: `${number}.csv`,
		size: 1000,
		hash: String(number),
		format: 'csv',
		rows: 10,
		accepted: 9,
		refused: 1,
		shape: 'visit',
		visits: 9,
		matched: [],
		people: [],
		unknown: [],
		findings,
		repairs: {},
	};
}

describe('what composing found', () => {
	const files = [file(1, [mistake(1, 4)]), file(2)];
	const composed = withComposition(files, [
		duplicate(1, 9),
		finding(1, 2, 'different_totals'),
		duplicate(2, 5),
		duplicate(2, 6),
	]);

	it('refuses the duplicates, so that accepted and refused are all rows', () => {
		expect(composed.map(({ accepted, refused }) => [accepted, refused])).toEqual([
			[8, 2],
			[7, 3],
		]);
		for (const { accepted, refused, rows } of composed) expect(accepted + refused).toBe(rows);
	});

	it('stands with the findings of its own file, in the order of rows', () => {
		expect(composed.map(({ findings }) => findings.map(({ row }) => row))).toEqual([
			[2, 4, 9],
			[5, 6],
		]);
	});

	it('leaves the files as they were', () => {
		expect(files[0]).toEqual(file(1, [mistake(1, 4)]));
	});

	it('is nothing where nothing was found', () => {
		expect(withComposition(files, [])).toEqual(files);
	});
});

it('reports findings in the order of files and rows, with the name of the file', () => {
	const files = withComposition(
		[file(2, [mistake(2, 3)]), file(1, [mistake(1, 2), mistake(1, 8)])],
		[duplicate(1, 5), duplicate(2, 1)],
	);
	expect(reportOf(files).map(({ fileName, row }) => `${fileName} ${row}`)).toEqual([
		...['2.csv 1', '2.csv 3'],
		...['1.csv 2', '1.csv 5', '1.csv 8'],
	]);
});

describe('the quality of the rows', () => {
	it('is how many there are, and in how many nothing was found', () => {
		expect(rowQuality([file(1, [mistake(1, 4), mistake(1, 8)])])).toEqual({
			rows: 10,
			refused: 1,
			clean: 8,
		});
		expect(rowQuality([file(1)])).toEqual({ rows: 10, refused: 1, clean: 10 });
		expect(rowQuality([])).toEqual({ rows: 0, refused: 0, clean: 0 });
	});

	it('is not less for what is only worth knowing', () => {
		const told = finding(1, 4, 'personal_data');
		expect(rowQuality([file(1, [told, mistake(1, 8)])])).toEqual({
			rows: 10,
			refused: 1,
			clean: 9,
		});
	});

	it('counts a row once, whatever was found in it, and rows of each file apart', () => {
		const files = [file(1, [mistake(1, 4), mistake(1, 4)]), file(2, [mistake(2, 4)])];
		expect(rowQuality(files)).toEqual({ rows: 20, refused: 2, clean: 18 });
	});

	it('counts what composing found, and rows that were refused', () => {
		const files = withComposition([file(1, [finding(1, 3, 'too_many_cells')])], [duplicate(1, 9)]);
		expect(rowQuality(files)).toEqual({ rows: 10, refused: 2, clean: 8 });
	});
});

describe('where several rows make a visit', () => {
	const long: OpenedFile = {
		...file(1, [mistake(1, 3)]),
		...{ shape: 'indicator', visits: 3, members: { 2: [2, 3, 5] } },
	};

	it('a duplicate refuses all of them', () => {
		const [composed] = withComposition([long], [duplicate(1, 2)]);
		expect(composed).toMatchObject({ accepted: 6, refused: 4, visits: 2 });
		expect(composed?.findings.map(({ row }) => row)).toEqual([2, 3, 3, 5]);
	});

	it('a finding is of the visit, whichever row it stands in', () => {
		expect(reportOf([long]).map(({ row, visitRow }) => [row, visitRow])).toEqual([[3, 2]]);
	});
});
