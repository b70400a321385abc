import { expect, it } from 'vitest';
import { historyTable } from '$lib/tables';
import { th } from '$lib/words';

it('has the latest year first, each leading to itself, and a dash for what is unknown', () => {
	const { rows, notes } = historyTable(
		[
			{
				...{ year: 2563, itaYear: 2562, total: 70, level: 'C', change: undefined },
				...{ completion: 0, round: 12 },
			},
			{
				...{ year: 2564, itaYear: undefined, total: undefined, level: undefined },
				...{ change: undefined, completion: undefined, round: undefined },
			},
			{
				...{ year: 2565, itaYear: 2564, total: 80, level: 'B', change: -5.5 },
				...{ completion: 0.5, round: 6 },
			},
		],
		'th',
		th,
		(year) => `/?${year}`,
	);
	expect(rows.map(({ cells }) => cells.year?.href)).toEqual(['/?2565', '/?2564', '/?2563']);
	expect(rows[0]?.cells.change).toEqual({ text: '−5.50', sort: -5.5 });
	expect(rows[2]?.cells.completion).toEqual({ text: '0.0%', sort: 0 });
	const { year: _, ...unknown } = rows[1]?.cells ?? {};
	expect(Object.values(unknown).every(({ text, sort }) => text === '–' && sort === undefined)).toBe(
		true,
	);
	expect(notes.join()).toContain('ชุดเดียวกัน');
});
