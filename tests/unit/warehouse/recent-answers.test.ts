import { expect, it, vi } from 'vitest';
import { RecentAnswers } from '$lib/warehouse/recent-answers';

const rows = (count: number) => Array.from({ length: count }, (_, row) => ({ a: row, b: row }));

it('gives what was answered, and nothing else', () => {
	const recent = new RecentAnswers();
	const answer = rows(3);
	recent.keep('one', answer);
	expect(recent.get('one')).toBe(answer);
	expect(recent.get('other')).toBeUndefined();
	recent.keep('one', []);
	expect(recent.get('one')).toEqual([]);
});

it('lets those go that were longest not asked for', () => {
	const recent = new RecentAnswers();
	for (const sql of ['one', 'two', 'three']) recent.keep(sql, rows(80_000));
	recent.get('one');
	recent.keep('four', rows(80_000));
	expect(['one', 'two', 'three', 'four'].filter((sql) => recent.get(sql))).toEqual([
		...['one', 'three', 'four'],
	]);
});

it('keeps none that is larger than all may be together, and no end of empty ones', () => {
	const recent = new RecentAnswers();
	recent.keep('small', rows(1));
	recent.keep('large', rows(300_000));
	expect(recent.get('large')).toBeUndefined();
	expect(recent.get('small')).toEqual(rows(1));
	for (let sql = 0; sql < 2_000; sql++) recent.keep(String(sql), []);
	expect(recent.get('0')).toBeUndefined();
	expect(recent.get('1999')).toEqual([]);
});

it('asks once for all who want the same at the same time, and again after a failure', async () => {
	const recent = new RecentAnswers();
	const ask = vi.fn((sql: string) => Promise.resolve([{ sql }]));
	const both = await Promise.all([recent.answer('one', ask), recent.answer('one', ask)]);
	expect(both).toEqual([[{ sql: 'one' }], [{ sql: 'one' }]]);
	expect(await recent.answer('one', ask)).toBe(both[0]);
	expect(ask).toHaveBeenCalledExactlyOnceWith('one');
	ask.mockRejectedValueOnce(new Error('engine'));
	await expect(
		Promise.all([recent.answer('other', ask), recent.answer('other', ask)]),
	).rejects.toThrow('engine');
	expect(await recent.answer('other', ask)).toEqual([{ sql: 'other' }]);
	expect(ask).toHaveBeenCalledTimes(3);
});
