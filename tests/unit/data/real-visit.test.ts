import { readFileSync } from 'node:fs';
import papaparse from 'papaparse';
import { expect, it } from 'vitest';
import { columns } from '../../../data/generate/columns';

const text = readFileSync(new URL('../../../data/real-visit/visit.csv', import.meta.url), 'utf8');
const [headers = [], cells = []] = papaparse.parse<string[]>(text.slice(1).trimEnd()).data;
const cellOf = (name: string) =>
	cells[headers.indexOf(columns.find((column) => column.name === name)?.header ?? '')];

/** What the form has no place of its own for. */
const notOnForm = new Set(['subdistrict', 'observations']);

it('is one row under a byte order mark, with every column the form has a place for', () => {
	expect(text.charCodeAt(0)).toBe(0xfeff);
	expect(cells).toHaveLength(headers.length);
	for (const { name, header } of columns)
		if (!notOnForm.has(name)) expect(headers).toContain(header);
});

it('says what the form says, and leaves blank what it does not', () => {
	expect(cellOf('plan_budget')).toBe('306,000');
	expect(cellOf('projects_total')).toBe('80');
	expect(cellOf('projects_completed')).toBe('34');
	expect(cellOf('projects_in_progress')).toBe('-');
	expect(cellOf('ita_total')).toBe('51.27');
	expect(cellOf('ita_level')).toBe('E');
	expect(cellOf('visit_date')).toBe('10 เมษายน 2563');
	for (const name of ['round', 'province', 'agency_type', 'implementation_level', 'iit', 'oit']) {
		expect(cellOf(name), name).toBe('');
	}
});
