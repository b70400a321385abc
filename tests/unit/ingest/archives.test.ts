import { zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { ingest } from '$lib/ingest/ingest';
import { checkSize } from '$lib/ingest/size-limits';
import { entriesOf } from '$lib/ingest/zip/directory';
import { unpack } from '$lib/ingest/zip/unpack';
import { archiveOf } from './archive';
import { refusal, take } from './take';

const visits = 'หน่วยงาน,ปี\nอบต.ก,2566\n';
const open = (bytes: Uint8Array) =>
	ingest({ name: 'a.zip', bytes: new Uint8Array(bytes), file: 1 }, () => undefined);

/** The same archive with one number of its directory's first entry changed. */
function declared(bytes: Uint8Array, field: number, value: number): Uint8Array {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let at = 0;
	while (view.getUint32(at, true) !== 0x02014b50) at++;
	const changed = bytes.slice();
	new DataView(changed.buffer).setUint32(at + field, value, true);
	return changed;
}
const crcField = 16;
const packedField = 20;
const unpackedField = 24;
const flagsField = 8;

describe('an archive', () => {
	it('of one file is taken in as that file', async () => {
		expect(await take(archiveOf({ 'ก/visits.csv': visits }), 'a.zip')).toMatchObject({
			...{ name: 'a.zip', part: 'ก/visits.csv', format: 'csv', accepted: 1 },
		});
	});

	it('packed in Thai Windows has its names read', () => {
		const name = 'นิเทศ.csv';
		const bytes = archiveOf({ xxxxxxxxx: visits });
		const written = iconv.encode(name, 'windows-874');
		expect(written).toHaveLength(9);
		for (let at = 0; at < bytes.length - 9; at++) {
			if (bytes.subarray(at, at + 9).every((byte) => byte === 0x78)) bytes.set(written, at);
		}
		expect(entriesOf(bytes).map((entry) => entry.name)).toEqual([name]);
	});

	it('is unpacked byte for byte, stored or deflated', () => {
		const content = new Uint8Array(100_000).map((_, index) => (index * 7919) >> 3);
		const bytes = zipSync({ stored: [content, { level: 0 }], deflated: content });
		expect(entriesOf(bytes)).toHaveLength(2);
		for (const entry of entriesOf(bytes)) {
			expect(Buffer.compare(unpack(bytes, entry), content), entry.name).toBe(0);
		}
	});

	it('passes over what cannot be read beside what can', async () => {
		const bytes = archiveOf({
			...{ 'visits.csv': visits, 'b.zip': archiveOf({}), 'c.pdf': '%PDF-1.7', 'd.csv': '' },
			...{ '__MACOSX/._visits.csv': '\0', '.DS_Store': '\0', '~$visits.xlsx': 'x' },
		});
		const { passedOver } = await open(bytes);
		expect(passedOver.map(({ part, code }) => `${part} ${code}`)).toEqual([
			'b.zip nested_archive',
			'c.pdf unsupported_format',
			'd.csv empty_file',
		]);
	});

	it.each<[string, Uint8Array, string]>([
		['nothing', archiveOf({}), 'empty_file'],
		['a Word document', archiveOf({ 'word/document.xml': '<w/>' }), 'unsupported_format'],
		['a binary workbook', archiveOf({ 'xl/workbook.bin': 'x' }), 'unsupported_format'],
		['an archive only', archiveOf({ 'a.zip': archiveOf({ a: 'b' }) }), 'nested_archive'],
		['a password', declared(archiveOf({ a: visits }), flagsField, 0x80001), 'password_protected'],
		['another checksum', declared(archiveOf({ a: visits }), crcField, 1), 'broken_archive'],
		[
			'less than declared',
			declared(archiveOf({ a: visits }), unpackedField, 999),
			'broken_archive',
		],
		['more than declared', declared(archiveOf({ a: visits }), unpackedField, 9), 'broken_archive'],
		[
			'a size past its end',
			declared(archiveOf({ a: visits }), packedField, 9_999),
			'broken_archive',
		],
		[
			'a size past memory',
			declared(archiveOf({ a: visits }), unpackedField, 4e9),
			'archive_too_large',
		],
		['zeros packed', archiveOf({ 'a.csv': new Uint8Array(30_000_000) }), 'archive_too_large'],
		['its end cut off', archiveOf({ a: visits }).slice(0, -9), 'broken_archive'],
		[
			'too many files',
			archiveOf(Object.fromEntries(Array.from({ length: 201 }, (_, n) => [`${n}.csv`, visits]))),
			'too_many_files',
		],
	])('with %s is turned away', async (_, bytes, code) => {
		expect((await refusal(bytes, 'a.zip'))?.code).toBe(code);
	});
});

describe('a size', () => {
	it.each([
		['visits.csv', 250],
		['VISITS.XLSX', 100],
		['report.xls', 100],
		['visits.zip', 300],
		['visits.parquet', 500],
	])('of %s is held to %i MB before anything is read', (name, most) => {
		checkSize(name, most * 1e6);
		expect(() => checkSize(name, most * 1e6 + 1)).toThrow('file_too_large');
	});
});
