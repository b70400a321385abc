import { z } from 'zod';
import { PublicationError } from './publication-error';

z.config({ jitless: true });

/** Counted up when an older dashboard could not read what is published. */
export const packageVersion = 1;

/** The description of what is published, beside its files. */
export const descriptorName = 'datapackage.json';

/** A file of one fiscal year and province; it stands beside the description, never elsewhere. */
const resource = z.object({
	name: z.string().min(1),
	path: z.string().regex(/^[\w-][\w.-]*\.parquet$/),
	title: z.string().min(1),
	/** SHA-256 in hexadecimal. */
	hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
	bytes: z.int().nonnegative(),
	fiscalYear: z.int(),
	/** Empty where the visits name none. */
	province: z.string(),
	visits: z.int().positive(),
});

const dataPackage = z.object({
	packageVersion: z.literal(packageVersion),
	created: z.iso.datetime(),
	sources: z.array(z.object({ title: z.string().min(1) })),
	resources: z.array(resource),
});

/** A Frictionless Data Package as we publish it: what the dashboard takes from it. */
export type DataPackage = z.infer<typeof dataPackage>;
export type Resource = z.infer<typeof resource>;

/** Of what is ours, the version alone is told from a description that has a newer form. */
const versioned = z.object({ packageVersion: z.int().min(packageVersion + 1) });

/**
 * Reads the description of published data.
 * @throws PublicationError not_a_package (about: where), newer_version
 */
export function readPackage(text: string): DataPackage {
	let described: unknown;
	try {
		described = JSON.parse(text);
	} catch {
		throw new PublicationError('not_a_package');
	}
	if (versioned.safeParse(described).success) throw new PublicationError('newer_version');
	const read = dataPackage.safeParse(described);
	if (read.success) return read.data;
	throw new PublicationError('not_a_package', read.error.issues[0]?.path.join('.'));
}
