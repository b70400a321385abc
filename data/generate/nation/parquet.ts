import { ParquetWriter, type Writer } from 'hyparquet-writer';
import { allColumns } from '../columns';
import type { Draft } from '../draft';
import { schemaOf, stored } from '../parquet-schema';

/** Writes visits in typed columns, each chunk a row group; what a reader infers is null. */
export function parquetOf(writer: Writer) {
	const file = new ParquetWriter({ writer, schema: schemaOf(allColumns) });
	return {
		async write(drafts: readonly Draft[]) {
			const columnData = allColumns.map(({ name, kind }) => ({
				name,
				data: drafts.map(({ values, inferred }) =>
					stored(kind, inferred.has(name) ? undefined : values[name]),
				),
			}));
			await file.write({ columnData, rowGroupSize: drafts.length });
		},
		async finish() {
			await file.finish();
		},
	};
}
