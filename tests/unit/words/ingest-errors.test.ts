import { describe, expect, it } from 'vitest';
import type { IngestErrorCode } from '$lib/ingest';
import { ingestErrorText, languages } from '$lib/words';

/** What ingest gives with each code; the type holds the list to the codes there are. */
const details: Record<IngestErrorCode, Record<string, string | number | string[]>> = {
	empty_file: {},
	header_only: {},
	not_a_table: { row: 7 },
	no_table: {},
	no_visits: { parts: ['แผ่น 1', 'ปก'] },
	hidden_sheet: {},
	unclosed_quote: { row: 7 },
	line_too_long: { row: 7 },
	too_many_columns: { row: 7 },
	unsupported_format: { format: 'gzip' },
	password_protected: {},
	document_type: {},
	broken_parquet: {},
	broken_workbook: {},
	broken_archive: {},
	nested_archive: {},
	archive_too_large: {},
	too_many_files: { most: 200 },
	file_too_large: { size: 2000, most: 250 },
	no_agency_column: { headers: ['ชื่อ', 'คะแนน'] },
	no_year_column: { headers: ['ชื่อ', 'คะแนน'] },
	unreadable_file: {},
	no_type_column: {},
	ambiguous_columns: { headers: ['การเปิดเผยข้อมูล'] },
	not_a_matching: {},
	newer_matching: {},
	stopped: {},
};
const codes = Object.keys(details) as IngestErrorCode[];

describe.each(codes)('%s', (code) => {
	it.each(languages)('says what is wrong and what to do (%s)', (language) => {
		const text = ingestErrorText({ code, details: details[code] }, language);
		expect(text.length).toBeGreaterThan(20);
		expect(text).not.toMatch(/undefined|NaN|\[object/);
		if (language === 'th') expect(text).toMatch(/[ก-๙]/);
		for (const value of Object.values(details[code]).flat()) expect(text).toContain(String(value));
	});
});

it('has a sentence of its own for each code', () => {
	for (const language of languages) {
		const texts = codes.map((code) => ingestErrorText({ code, details: {} }, language));
		expect(new Set(texts).size).toBe(codes.length);
	}
});

it('shows six headers at most, each shortened', () => {
	const headers = Array.from({ length: 8 }, (_, index) => `หัว${index}${'ก'.repeat(100)}`);
	const text = ingestErrorText({ code: 'no_year_column', details: { headers } }, 'th');
	expect(text).toContain('หัว5');
	expect(text).not.toContain('หัว6');
	expect(text).toMatch(/…$/);
	expect(text).not.toContain('ก'.repeat(40));
});
