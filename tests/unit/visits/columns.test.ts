import { adviceItems, choiceLists, disclosureGroups, indicators, subIndicators } from '$lib/ita';
import { describe, expect, it } from 'vitest';
import { checks, columnNamed, columns, derivedColumns, fileColumns, storage } from '$lib/visits';

describe('the declaration of a row', () => {
	it('names every column once', () => {
		const names = [...fileColumns, ...derivedColumns].map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
	});

	it('has every indicator, sub-indicator, box, "other" text and item of advice of the assessment', () => {
		const ids = [
			...[...indicators, ...subIndicators].map(({ id }) => id),
			...choiceLists
				.flatMap(({ boxes, other }) => [...boxes, ...(other ? [other] : [])])
				.map(({ id }) => id),
			...adviceItems.map(({ id }) => id),
			...disclosureGroups.flatMap(({ id }) => [`${id}_complete`, `${id}_complete_reason`]),
		];
		for (const id of ids) expect(columnNamed(id)?.name).toBe(id);
	});

	it('is labelled in both languages and headed in Thai first', () => {
		for (const { label, headers } of fileColumns) {
			expect(label.th).not.toBe('');
			expect(label.en).not.toBe('');
			expect(headers.length).toBeGreaterThan(0);
		}
	});

	it('says how each column is stored', () => {
		expect(Object.keys(storage)).toHaveLength(columns.length + derivedColumns.length);
		expect(storage).toMatchObject({
			agency_name: 'text',
			visit_date: 'date',
			round: 'integer',
			i9_1: 'number',
			support_manual: 'boolean',
			advice_in_place: 'text',
			oit_hr_complete: 'boolean',
			suggestions: 'text',
			has_advice: 'boolean',
			completion_rate: 'number',
			name_key: 'text',
		});
	});

	it('stores the items of advice as one text', () => {
		for (const { id } of adviceItems) expect(storage).not.toHaveProperty(id);
	});

	it('declares every check once', () => {
		expect(new Set(checks.map(({ code }) => code)).size).toBe(checks.length);
		for (const { outcome, flags } of checks)
			expect(flags !== undefined).toBe(outcome === 'row_flagged');
	});
});
