import { describe, expect, it } from 'vitest';
import { readFiles } from '$lib/dashboard/read-files';
import { IngestError, type Ingested, type PassedOver, type TableCopy } from '$lib/ingest';

const file = (name: string) => new File([], name);
const names = (files: readonly { hash: string }[]) => files.map(({ hash }) => hash);
/** A file's name stands for its bytes; what follows in it are its sheets, one with a mark to be matched. */
function readOne({ name }: File) {
	if (name === 'bad') return Promise.reject(new IngestError('empty_file'));
	const [hash = '', ...sheets] = name.replace(/ copy$/, '').split(' ');
	const parts = sheets.length > 0 ? sheets : [undefined];
	const tables = parts
		.filter((part) => !part?.endsWith('?'))
		.map((part, index) => ({ hash, part, number: index + 1 }) as Ingested);
	const toMatch = sheets
		.filter((part) => part.endsWith('?'))
		.map((part) => ({ hash, part }) as PassedOver);
	const copies = tables.map(({ number }) => ({ hash, number }) as TableCopy);
	return Promise.resolve({ hash, tables, toMatch, copies });
}

describe('reading files', () => {
	it('goes on after one that cannot be read, and names it', async () => {
		const { read, failed } = await readFiles(['a', 'bad', 'b'].map(file), () => false, readOne);
		expect(names(read)).toEqual(['a', 'b']);
		expect(failed.map(({ name }) => name)).toEqual(['bad']);
		expect(failed[0]?.error).toBeInstanceOf(IngestError);
	});

	it('leaves out what is open already, or comes twice', async () => {
		const { read, repeated } = await readFiles(
			['a', 'b', 'b copy'].map(file),
			({ hash }) => hash === 'a',
			readOne,
		);
		expect(names(read)).toEqual(['b']);
		expect(repeated).toEqual(['a', 'b copy']);
	});

	it('leaves out the tables that are open, and takes the others of the same file', async () => {
		const isOpen = ({ hash, part }: { hash: string; part?: string }) =>
			hash === 'b' && (part === '1' || part === '3?');
		const { read, repeated } = await readFiles(
			['b 1 2 3? 4?', 'b 1 3?'].map(file),
			isOpen,
			readOne,
		);
		expect(repeated).toEqual(['b 1 3?']);
		expect(read.map(({ tables }) => tables.map(({ part }) => part))).toEqual([['2']]);
		expect(read.map(({ copies }) => copies.map(({ number }) => number))).toEqual([[2]]);
		expect(read.map(({ toMatch }) => toMatch.map(({ part }) => part))).toEqual([['4?']]);
	});

	it('takes a file of which a table waits to be matched as no repetition', async () => {
		const isOpen = ({ part }: { part?: string }) => part === '1';
		const { read, repeated } = await readFiles([file('b 1 2?')], isOpen, readOne);
		expect([read.length, repeated]).toEqual([1, []]);
	});

	it('stops at any other error', async () => {
		const cancelled = new DOMException('Cancelled', 'AbortError');
		const reading = readFiles(
			[file('a')],
			() => false,
			() => Promise.reject(cancelled),
		);
		await expect(reading).rejects.toBe(cancelled);
	});
});
