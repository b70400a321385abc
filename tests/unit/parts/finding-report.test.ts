import { describe, expect, it } from 'vitest';
import { reportOf, type OpenedFile } from '$lib/dashboard';
import { findingCounts } from '$lib/parts/finding-counts';
import { codesIn, everyFinding, matching } from '$lib/parts/finding-filter';
import { findingTable } from '$lib/parts/finding-table';
import { checks } from '$lib/visits';
import { en, th } from '$lib/words';

const file = (number: number, name: string, rest: Partial<OpenedFile>): OpenedFile => ({
	...{ number, name, size: 1, hash: name, format: 'csv', rows: 10, accepted: 10, refused: 0 },
	...{
		shape: 'visit',
		visits: 10,
		matched: [],
		people: [],
		unknown: [],
		findings: [],
		repairs: {},
	},
	...rest,
});
const files = [
	file(1, 'north.csv', {
		matched: [{ header: 'คะแนนรวม ITA', column: 'ita_total' }],
		findings: [
			{ file: 1, row: 3, column: 'ita_total', value: '140', code: 'out_of_range' },
			{ file: 1, row: 5, column: 'round', code: 'round_missing' },
			{ file: 1, row: 7, column: 'round', code: 'round_missing' },
		],
		repairs: { thai_digits: 12 },
	}),
	file(2, 'south.csv', { findings: [{ file: 2, row: 3, code: 'too_many_cells' }] }),
];
const all = reportOf(files);
const rowsFor = (filter: Partial<typeof everyFinding>) =>
	matching(all, { ...everyFinding, ...filter }, 'th').map(({ file, row }) => `${file}/${row}`);

describe('the findings that fit', () => {
	it.each([
		[{}, ['1/3', '1/5', '1/7', '2/3']],
		[{ file: '2' }, ['2/3']],
		[{ severity: 'error' }, ['1/3', '2/3']],
		[{ severity: 'information' }, []],
		[{ code: 'round_missing' }, ['1/5', '1/7']],
		[{ sought: ' SOUTH ' }, ['2/3']],
		[{ sought: '140' }, ['1/3']],
		[{ sought: 'คะแนนรวม' }, ['1/3']],
		[{ sought: 'ไม่ทราบรอบ', file: '1' }, ['1/5', '1/7']],
		[{ sought: 'nowhere' }, []],
	])('%j', (filter, rows) => {
		expect(rowsFor(filter)).toEqual(rows);
	});

	it('are of the codes found, in the order of the checks', () => {
		const codes = checks.map(({ code }) => code);
		expect(codesIn(all, codes)).toEqual(['too_many_cells', 'out_of_range', 'round_missing']);
	});
});

it('tells a finding with its header as in the file, or the name of its column', () => {
	const [first, second] = findingTable(all, 'en', en).rows;
	expect(first?.cells.column?.text).toBe('คะแนนรวม ITA');
	expect(second?.cells.column?.text).toBe('Round');
	expect(second?.cells.severity?.text).toBe('Warning');
	expect(second?.cells.value?.text).toBe('');
});

it('counts findings and repairs of each file, the gravest first', () => {
	const counted = (list: readonly OpenedFile[]) =>
		findingCounts(list, 'th', th).rows.map(({ id, cells }) => `${id} ${cells.count?.text}`);
	expect(counted(files)).toEqual([
		'1/out_of_range 1',
		'2/too_many_cells 1',
		'1/thai_digits 12',
		'1/round_missing 2',
	]);
	expect(counted([])).toEqual([]);
	const ids = (list: readonly OpenedFile[]) =>
		findingCounts(list, 'th', th).columns.map(({ id }) => id);
	expect(ids(files)).toContain('file');
	expect(ids(files.slice(0, 1))).not.toContain('file');
});
