import { describe, expect, it } from 'vitest';
import { readFiles } from '$lib/dashboard/read-files';
import { IngestError } from '$lib/ingest';

const file = (name: string) => new File([], name);
const names = (files: readonly { hash: string }[]) => files.map(({ hash }) => hash);
/** A file's name stands for its bytes. */
const readOne = ({ name }: File) =>
	name === 'bad'
		? Promise.reject(new IngestError('empty_file'))
		: Promise.resolve({ hash: name.replace(/ copy$/, '') });

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
			(hash) => hash === 'a',
			readOne,
		);
		expect(names(read)).toEqual(['b']);
		expect(repeated).toEqual(['a', 'b copy']);
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
