import type { OpenedFile } from '$lib/dashboard/opened-file';
import type { Finding } from '$lib/ingest';

export const finding = <Code extends Finding['code']>(file: number, row: number, code: Code) => ({
	...{ file, row, code },
});
export const mistake = (file: number, row: number) => finding(file, row, 'level_disagrees');
export const duplicate = (file: number, row: number) => finding(file, row, 'duplicate_visit');

export function file(number: number, findings: Finding[] = []): OpenedFile {
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

/** A file in which several rows make a visit. */
export const longFile: OpenedFile = {
	...file(1, [mistake(1, 3)]),
	...{ shape: 'indicator', visits: 3, members: { 2: [2, 3, 5] } },
};
