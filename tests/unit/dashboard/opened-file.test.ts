import { expect, it } from 'vitest';
import { reportOf } from '$lib/dashboard/opened-file';
import { file, longFile, mistake } from './opened-files';

it('reports findings in the order of files and rows, with the name of the file', () => {
	const files = [file(2, [mistake(2, 3)]), file(1, [mistake(1, 2), mistake(1, 8)])];
	expect(reportOf(files).map(({ fileName, row }) => `${fileName} ${row}`)).toEqual([
		...['2.csv 3', '1.csv 2', '1.csv 8'],
	]);
});

it('reports a finding of the visit, whichever row of several it stands in', () => {
	expect(reportOf([longFile]).map(({ row, visitRow }) => [row, visitRow])).toEqual([[3, 2]]);
});
