import { bands, levels, incomplete, agencyTypes } from '$lib/ita';
import { storage, type CheckCode, type Storage } from '$lib/visits';
import { views, type Catalogue } from '$lib/filters';
import * as agencyYears from './agency-years';
import { readCatalogue } from './catalogue';
import type { Engine, Row } from './engine';
import { findings as findingsSql } from './findings';
import * as identity from './identity';
import { scoreScale } from './scale';

/** Something wrong that shows only once all visits stand side by side. */
export interface CompositionFinding {
	readonly file: number;
	readonly row: number;
	readonly column?: string;
	readonly value?: string;
	readonly code: CheckCode;
}

/** What stands in the warehouse after a load. */
export interface Stock {
	readonly catalogue: Catalogue;
	readonly findings: readonly CompositionFinding[];
}

const sqlTypes: Record<Storage, string> = {
	text: 'VARCHAR',
	integer: 'INTEGER',
	number: 'DOUBLE',
	boolean: 'BOOLEAN',
	date: 'DATE',
};

/** A visit's number tells its file and row. */
const takeIn =
	'INSERT INTO visits BY NAME SELECT *, (file::BIGINT << 32) + row AS visit FROM incoming';

const quoted = (values: readonly string[]) => values.map((value) => `'${value}'`).join(', ');
const enumeration = (name: string, values: readonly string[]) =>
	`CREATE TYPE ${name} AS ENUM (${quoted(values)})`;

/** The engine's one owner: takes in checked visits, composes agency-years, answers queries. */
export class Warehouse {
	readonly #engine: Engine;
	readonly #prepared: Readonly<Record<string, string>>;
	#turn: Promise<unknown> = Promise.resolve();

	private constructor(engine: Engine, prepared: Readonly<Record<string, string>>) {
		this.#engine = engine;
		this.#prepared = prepared;
	}

	/**
	 * An empty warehouse on a started engine.
	 * @param prepared columns that each agency-year gets as it is composed: SQL by name.
	 */
	static async open(
		engine: Engine,
		prepared: Readonly<Record<string, string>>,
	): Promise<Warehouse> {
		const columns = Object.entries(storage).map(([name, kind]) => `"${name}" ${sqlTypes[kind]}`);
		for (const statement of [
			enumeration('as_of', views.map(String)),
			enumeration(
				'agency_type',
				agencyTypes.map(({ id }) => id),
			),
			enumeration('regime', ['letters', 'names']),
			enumeration('level', [...levels.map(({ id }) => id), incomplete.id]),
			enumeration('band', bands),
			`CREATE TABLE visits (visit BIGINT, file INTEGER, row INTEGER, ${columns.join(', ')})`,
		]) {
			await engine.query(statement);
		}
		return new Warehouse(engine, prepared);
	}

	/**
	 * Takes in files and composes the agency-years anew, wholly or not at all: on any error what
	 * stood before stands on, and the error is thrown.
	 * @param deliveries of each file the Arrow IPC stream of its checked visits: the columns of
	 * visits/storage, file and row.
	 * @param replace puts the new files in place of all that was there, instead of beside it.
	 * @param today ISO day after which a visit's date is reported as in the future.
	 */
	load(
		deliveries: readonly Uint8Array[],
		{ replace, today }: { replace: boolean; today?: string },
	): Promise<Stock> {
		return this.#change(today, async () => {
			if (replace) await this.#engine.query('DELETE FROM visits');
			for (const ipc of deliveries) {
				await this.#engine.insert('incoming', ipc);
				await this.#engine.query(takeIn);
				await this.#engine.query('DROP TABLE incoming');
			}
		});
	}

	/** Takes a file's visits out and composes the agency-years of the others anew, or nothing. */
	remove(file: number, { today }: { today?: string } = {}): Promise<Stock> {
		return this.#change(today, async () => {
			await this.#engine.query(`DELETE FROM visits WHERE file = ${Math.trunc(file)}`);
		});
	}

	/** Changes the visits, wholly or not at all. */
	#change(today: string | undefined, work: () => Promise<void>): Promise<Stock> {
		return this.#inTurn(async () => {
			await this.#engine.query('BEGIN TRANSACTION');
			try {
				await work();
				const stock = await this.#compose(today);
				await this.#engine.query('COMMIT');
				return stock;
			} catch (error) {
				await this.#engine.query('ROLLBACK');
				throw error;
			}
		});
	}

	/** Rows of a SELECT over the agency-years and their companions. */
	query(sql: string): Promise<Row[]> {
		return this.#inTurn(() => this.#engine.query(sql));
	}

	/** Every visit taken in, in the order of files and rows: an Arrow IPC stream of the columns of visits/storage. */
	visits(): Promise<Uint8Array> {
		const columns = Object.keys(storage).map((name) => `"${name}"`);
		const sql = `SELECT ${columns.join(', ')} FROM visits ORDER BY visit`;
		return this.#inTurn(() => this.#engine.arrow(sql));
	}

	async #compose(today: string | undefined): Promise<Stock> {
		const scale = await scoreScale(this.#engine);
		for (const statement of [
			agencyYears.scaleMacro(scale),
			identity.identified,
			identity.ranked,
			identity.keys,
			identity.standing,
			agencyYears.sources,
			agencyYears.provinces,
			agencyYears.districts,
			...views.map((view) => agencyYears.agencyYears(view, scale, this.#prepared)),
			agencyYears.everyView,
		]) {
			await this.#engine.query(statement);
		}
		const findings = (await this.#engine.query(findingsSql(today))).map((row) =>
			withoutNulls(row),
		) as unknown as CompositionFinding[];
		return { catalogue: await readCatalogue(this.#engine), findings };
	}

	/** One statement sequence at a time: a query never sees a load half done. */
	#inTurn<T>(work: () => Promise<T>): Promise<T> {
		const turn = this.#turn.then(work);
		this.#turn = turn.catch(() => undefined);
		return turn;
	}
}

function withoutNulls(row: Row): Row {
	return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
}
