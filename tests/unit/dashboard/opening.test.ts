import { describe, expect, it } from 'vitest';
import type { FileReader } from '$lib/dashboard/file-reader';
import { Holding } from '$lib/dashboard/holding.svelte';
import type { KeptChange } from '$lib/dashboard/kept-files';
import type { Matchings } from '$lib/dashboard/matchings.svelte';
import { Opening } from '$lib/dashboard/opening.svelte';
import { matchedAnew, type TableToMatch } from '$lib/dashboard/table-to-match';
import type { Choice, Publication } from '$lib/ingest';
import type { Warehouse } from '$lib/warehouse';
import { fileOf, stockOf } from './file-of';

const published = { source: 'สำนักงานทดสอบ', date: '2026-01-31' };
const choice: Choice = { matching: { columns: [] } };

/** Opens workbooks whose sheets, and those of them that wait to be matched, are in their names. */
function opening() {
	const removed: (readonly number[])[] = [];
	const warehouse = {
		load: (_: unknown, { remove = [] }: { remove?: readonly number[] }) => {
			removed.push(remove);
			return Promise.resolve({ ...stockOf([]), replaced: [] });
		},
	} as unknown as Warehouse;
	const holding = new Holding(
		() => Promise.resolve(warehouse),
		() => undefined,
	);
	let number = 0;
	const read = ({ name }: File, how: { choice?: Choice; published?: Publication }) => {
		const sheets = name.split(' ').map((part) => {
			const { tables, passedOver } = fileOf(++number, part);
			const from = { part, published: how.published };
			return part.endsWith('?') && !how.choice
				? { tables: [], toMatch: passedOver.map((table) => ({ ...table, ...from })) }
				: { tables: tables.map((table) => ({ ...table, ...from })), toMatch: [] };
		});
		return Promise.resolve({
			...{ hash: 'a', passedOver: [], copies: [] },
			tables: sheets.flatMap(({ tables }) => tables),
			toMatch: sheets.flatMap(({ toMatch }) => toMatch),
		});
	};
	const waiting: TableToMatch[] = [];
	const changes: Promise<KeptChange | undefined>[] = [];
	const matchings = {
		remembered: { refresh: () => undefined, remember: () => undefined },
		add: (tables: readonly TableToMatch[]) => waiting.push(...tables),
		leave: () => undefined,
		drop: () => undefined,
	};
	const failures: unknown[] = [];
	return {
		opening: new Opening({
			holding,
			reader: { read } as unknown as FileReader,
			matchings: matchings as unknown as Matchings,
			keep: (change) => void changes.push(change),
			failed: (error) => failures.push(error),
			ended: () => undefined,
		}),
		...{ holding, waiting, removed, failures },
		/** What was to change of what is kept, by the numbers of tables. */
		changes: () =>
			Promise.all(
				changes.map(async (coming) => {
					const change = await coming;
					return [change?.added?.map(({ number }) => number), change?.removed];
				}),
			),
	};
}

const workbook = (name: string) => new File([], name);

describe('opening files', () => {
	it('takes in again a sheet that was taken out while the others are held', async () => {
		const { opening: files, holding, changes } = opening();
		await files.open([workbook('ก')]);
		await files.open([workbook('ก ข')]);
		expect(holding.files.map(({ part }) => part)).toEqual(['ก', 'ข']);
		expect(files.outcome?.opened.map(({ part }) => part)).toEqual(['ข']);
		expect(files.outcome?.repeated).toEqual([]);
		expect(await changes()).toEqual([
			[[1], []],
			[[3], []],
		]);
		await files.open([workbook('ก ข')]);
		expect(files.outcome?.repeated).toEqual(['ก ข']);
	});

	it('keeps the source of a published table that is matched anew, in place of itself', async () => {
		const { opening: files, holding, changes, removed } = opening();
		await files.open([workbook('ก')], published);
		const [held] = holding.files;
		if (!held) throw new Error('Nothing is held.');
		await files.match(matchedAnew(workbook('ก'), held), choice);
		expect(holding.files.map(({ number, published }) => [number, published])).toEqual([
			[2, published],
		]);
		expect(removed.at(-1)).toEqual([1]);
		expect((await changes()).at(-1)).toEqual([[2], [1]]);
	});

	it('keeps the source of a published table that waits to be matched', async () => {
		const { opening: files, holding, waiting } = opening();
		await files.open([workbook('ก ข?')], published);
		expect(waiting.map(({ part, published }) => [part, published])).toEqual([['ข?', published]]);
		const [waits] = waiting;
		if (waits) await files.match({ ...waits, source: workbook('ข?') }, choice);
		expect(holding.files.map(({ part, published }) => [part, published])).toEqual([
			['ก', published],
			['ข?', published],
		]);
	});
});
