import { parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { ByteWriter } from 'hyparquet-writer';
import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { allColumns } from '../../../data/generate/columns';
import { inChunks } from '../../../data/generate/nation/chunks';
import { csvHeader, csvRows } from '../../../data/generate/nation/csv';
import { foundNation, wholeNation, type NationOptions } from '../../../data/generate/nation/found';
import { parquetOf } from '../../../data/generate/nation/parquet';
import { simulateNation } from '../../../data/generate/nation/simulate';

const small: NationOptions = {
	...wholeNation,
	agencies: 320,
	provinces: 3,
	years: [2563, 2567, 2580],
};
const provinces = foundNation(small);
const agencies = provinces.flatMap((province) => province.agencies);
const drafts = [...simulateNation(small)];
const lower = new Set(['city', 'town', 'subdistrict', 'sao']);

async function parquet(options: NationOptions): Promise<ArrayBuffer> {
	const writer = new ByteWriter();
	const file = parquetOf(writer);
	for (const chunk of inChunks(simulateNation(options), 700)) await file.write(chunk);
	await file.finish();
	return writer.getBuffer();
}

describe('the agencies of a nation', () => {
	it('are as many as asked for, of every type, each district with its LAOs', () => {
		expect(agencies).toHaveLength(320);
		expect(provinces).toHaveLength(3);
		const types = new Set(agencies.map(({ type }) => type));
		for (const type of ['pao', 'subdistrict', 'sao', 'university', 'provincial_office', 'other'])
			expect(types).toContain(type);
		const districts = provinces.flatMap(({ name, agencies: own }) =>
			own.filter(({ type }) => lower.has(type)).map(({ district }) => `${name}/${district}`),
		);
		expect(new Set(districts).size).toBe(36);
	});

	it('have a code of their own, and no two of a district and type one name', () => {
		expect(new Set(agencies.map(({ code }) => code)).size).toBe(320);
		expect(new Set(provinces.map(({ name }) => name)).size).toBe(3);
		const keys = provinces.flatMap(({ name, agencies: own }) =>
			own.map((agency) => [name, agency.district, agency.type, agency.name].join('/')),
		);
		expect(new Set(keys).size).toBe(320);
	});

	it('stand in 77 provinces and 928 districts as unequal as the real ones', () => {
		const whole = foundNation(wholeNation);
		expect(new Set(whole.map(({ name }) => name)).size).toBe(77);
		const all = whole.flatMap(({ agencies: own }) => own);
		expect(all).toHaveLength(8300);
		expect(new Set(all.map(({ code }) => code)).size).toBe(8300);
		const sorted = (sizes: readonly number[]) => [...sizes].sort((one, other) => one - other);
		const local = sorted(
			whole.map(
				({ agencies: own }) => own.filter(({ type }) => type === 'pao' || lower.has(type)).length,
			),
		);
		expect(local[0]).toBeGreaterThanOrEqual(19);
		expect(Math.abs((local[38] ?? 0) - 90)).toBeLessThan(6);
		expect(Math.abs((local[76] ?? 0) - 334)).toBeLessThan(10);
		const counts = new Map<string, number>();
		for (const { name, agencies: own } of whole)
			for (const { type, district } of own)
				if (lower.has(type)) counts.set(name + district, (counts.get(name + district) ?? 0) + 1);
		const sizes = sorted([...counts.values()]);
		expect(sizes).toHaveLength(928);
		expect(sizes[464]).toBe(8);
		expect(Math.abs((sizes[927] ?? 0) - 28)).toBeLessThan(4);
	});

	it('are refused where they are too few for their districts', () => {
		expect(() => foundNation({ ...small, agencies: 30 })).toThrow('too few');
	});
});

describe('the visits of a nation', () => {
	it('come in one or two rounds of nearly every agency-year, all with a code', () => {
		const agencyYears = new Set(drafts.map(({ agency, year }) => `${agency.code} ${year}`));
		expect(agencyYears.size / (320 * 3)).toBeGreaterThan(0.94);
		expect(drafts.length / (320 * 3)).toBeGreaterThan(1.8);
		expect(drafts.length / (320 * 3)).toBeLessThan(1.93);
		expect(drafts.every(({ values, agency }) => values.agency_code === agency.code)).toBe(true);
		expect(drafts.some(({ planted, accepted }) => planted || !accepted)).toBe(false);
	});

	it('come in one round alone where asked', () => {
		const once = [...simulateNation({ ...small, rounds: [12] })];
		expect(once.some(({ values }) => values.round === 6)).toBe(false);
		expect(once.length / drafts.length).toBeCloseTo(0.5, 1);
	});

	it.each([
		[2563, 66.73],
		[2567, 90.19],
		[2580, 93.82],
	])('of %i have totals around the national mean of %f', (year, mean) => {
		const totals = drafts.flatMap(({ year: own, values }) =>
			own === year && typeof values.ita_total === 'number' ? [values.ita_total] : [],
		);
		const simulated = totals.reduce((sum, total) => sum + total, 0) / totals.length;
		// Three provinces may all lean one way.
		expect(Math.abs(simulated - mean)).toBeLessThan(5);
	});

	it('are refused before the assessment began', () => {
		expect(() => [...simulateNation({ ...small, years: [2562] })]).toThrow('2562');
	});
});

describe('the files of a nation', () => {
	it('are the same bytes for the same seed, others for another', async () => {
		const [first, again, other] = [
			await parquet(small),
			await parquet(small),
			await parquet({ ...small, seed: 1 }),
		].map((buffer) => Buffer.from(buffer));
		expect(first?.equals(again ?? Buffer.of())).toBe(true);
		expect(first?.equals(other ?? Buffer.of())).toBe(false);
	});

	it('hold every visit in Parquet, a row group to each chunk, and in text', async () => {
		const file = await parquet(small);
		const { row_groups: groups } = await parquetMetadataAsync(file);
		expect(groups).toHaveLength(Math.ceil(drafts.length / 700));
		const rows = await parquetReadObjects({ file });
		const text = papaparse.parse<string[]>((csvHeader() + csvRows(drafts)).trimEnd()).data;
		expect(rows).toHaveLength(drafts.length);
		expect(text).toHaveLength(drafts.length + 1);
		expect(text[0]).toEqual(allColumns.map(({ header }) => header));
		drafts.forEach(({ values, inferred }, index) => {
			for (const { name } of allColumns) {
				const held: unknown = rows[index]?.[name];
				const value = held instanceof Date ? held.toISOString().slice(0, 10) : held;
				expect(value).toBe(inferred.has(name) ? null : (values[name] ?? null));
			}
		});
	}, 20_000);
});
