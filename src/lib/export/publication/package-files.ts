import type { Ingested, IngestedFile } from '$lib/ingest';
import { descriptorName, hashOf, packageVersion, type Resource } from '$lib/publish';
import { tableSchemaText } from '$lib/visits';
import { packageTitles } from '$lib/words/package-titles';
import { asResults, visitTable, type VisitTable } from '../visits/visit-table';
import { visitsParquet } from '../visits/visits-parquet';
import { partitioned, type Partition } from './partition';

/** What is said of what is published. */
export interface PublicationDetails {
	/** Who answers for it. */
	readonly source: string;
	/** ISO day. */
	readonly date: string;
}

/** Files to publish, by name; the description of the others comes last. */
export type PackageFiles = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

const schemaName = 'visits.schema.json';
const fixed = { type: 'table', format: 'parquet', mediatype: 'application/vnd.apache.parquet' };

/** ITA results stand apart from visits, so that whoever opens them joins them and counts no visit. */
interface Kind {
	readonly id: 'visits' | 'results';
	readonly results: boolean;
	readonly as: (table: VisitTable) => VisitTable;
}
const kinds: readonly Kind[] = [
	{ id: 'visits', results: false, as: (visits) => visits },
	{ id: 'results', results: true, as: asResults },
];

/** Digits of the hash that name a file: other bytes have another name, so no copy is ever out of date. */
const nameDigits = 16;

const encode = (text: string) => new TextEncoder().encode(text);

async function resourceOf({ fiscalYear, province, visits }: Partition, { id, as }: Kind) {
	const bytes = visitsParquet(as(visits));
	const hash = await hashOf(bytes);
	const name = `${id}-${fiscalYear}-${hash.slice('sha256:'.length).slice(0, nameDigits)}`;
	const resource: Resource = {
		name,
		path: `${name}.parquet`,
		title: `${packageTitles[id]} ${fiscalYear} ${province || packageTitles.nowhere}`,
		hash,
		bytes: bytes.length,
		fiscalYear,
		province,
		visits: visits.rows,
	};
	return { resource, bytes };
}

const takenFrom = ({ name, part, hash, rows, accepted, refused }: Ingested) => ({
	...{ name, part, hash: `sha256:${hash}`, rows, accepted, refused },
});

/**
 * The files of a Frictionless Data Package of visits: Parquet by fiscal year and province, their
 * Table Schema, and the description with hashes, counts and sources. The same files and details give
 * the same bytes.
 */
export async function packageFiles(
	files: readonly IngestedFile[],
	{ source, date }: PublicationDetails,
): Promise<PackageFiles> {
	const tables = files.flatMap(({ tables }) => tables);
	const written = new Map<string, Uint8Array<ArrayBuffer>>();
	const resources = [];
	for (const kind of kinds) {
		const own = tables.filter(({ results }) => (results !== undefined) === kind.results);
		for (const partition of partitioned(own.map(({ ipc }) => visitTable(ipc)))) {
			const { resource, bytes } = await resourceOf(partition, kind);
			written.set(resource.path, bytes);
			resources.push({ ...resource, ...fixed, schema: schemaName });
		}
	}
	written.set(schemaName, encode(tableSchemaText()));
	const described = {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: 'prongsai-visits',
		title: `${packageTitles.visits}: ${source}`,
		packageVersion,
		created: `${date}T00:00:00Z`,
		sources: [{ title: source }],
		takenFrom: tables.map(takenFrom),
		resources,
	};
	return written.set(descriptorName, encode(`${JSON.stringify(described, undefined, '\t')}\n`));
}
