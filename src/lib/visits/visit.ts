import { adviceCodes, adviceText, agencyTypes, bands, incomplete, levels, rounds } from '$lib/ita';
import { config, z } from 'zod';
import type { Kind, KindValues } from './column';
import { columns, type ContractColumn } from './columns';
import { firstYear, lastYear } from './read/year';

// Zod compiles its schemas with `new Function` otherwise, which the content security policy refuses.
config({ jitless: true });

/** One visit, by contract column; an absent value is blank: unknown, never zero and never "no". */
export type Visit = {
	[C in ContractColumn as C['name']]?: KindValues[C['kind']];
} & { fiscal_year: number; agency_name: string };

const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

const schemas: Readonly<Record<Kind, z.ZodType>> = {
	text: z.string().min(1),
	year: z.int().min(firstYear).max(lastYear),
	round: z.literal([...rounds]),
	date: z.iso.date(),
	score: z.number().min(0).max(100),
	baht: z.number().nonnegative(),
	count: z.int().nonnegative(),
	yes_no: z.boolean(),
	agency_type: z.enum(ids(agencyTypes)),
	level: z.enum(ids([...levels, incomplete])),
	band: z.enum(bands),
	advice: z.string().refine((text) => adviceText(adviceCodes(text)) === text),
};

/**
 * A normalised row; it names every column of the contract. The border of the import holds each
 * different value of a column to its part of the shape.
 */
export const visitSchema = z.strictObject(
	Object.fromEntries(
		columns.map(({ name, kind, required }) => [
			name,
			required ? schemas[kind] : schemas[kind].optional(),
		]),
	),
);
