import { ByteWriter } from 'hyparquet-writer';
import { preparedColumns } from '$lib/summaries';
import { startEngine, Warehouse } from '$lib/warehouse';
import { parquetOf } from '../../data/generate/nation/parquet';
import { simulateNation } from '../../data/generate/nation/simulate';
import { onlyTable } from '../only-table';
import { compose } from '../oracle/compose';

/** All 77 provinces, in two years that compare. One round: the province has both. */
const drafts = [...simulateNation({ years: [2564, 2565], rounds: [12] })];

/** The oracle's agency-years of the nation; districts named as the catalogue of several provinces does. */
export const agencyYears = compose(
	drafts.map(({ values, accepted, inferred }, index) => ({
		...{ row: index + 2, accepted, values },
		cells: Object.fromEntries(inferred.has('round') ? [] : [['round', String(values.round)]]),
	})),
).map((own) => ({ ...own, district: own.district && `${own.province}/${own.district}` }));

/** A warehouse of its own with the nation's visits in it. */
export async function openNation() {
	const writer = new ByteWriter();
	const parquet = parquetOf(writer);
	await parquet.write(drafts);
	await parquet.finish();
	const bytes = new Uint8Array(writer.getBuffer());
	const { ipc } = await onlyTable({ name: 'visits.parquet', bytes, file: 1 });
	const engine = await startEngine();
	const warehouse = await Warehouse.open(engine, preparedColumns);
	return { engine, warehouse, stock: await warehouse.load([ipc], { replace: true }) };
}
