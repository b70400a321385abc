import { storage } from '$lib/visits';
import { views } from '$lib/filters';
import * as agencyYears from './agency-years';
import { readCatalogue } from './catalogue';
import type { Engine } from './engine';
import * as composition from './findings';
import * as identity from './identity';
import * as places from './places';
import { RecentAnswers } from './recent-answers';
import { isReplaced } from './replacing';
import type { Row } from './rows';
import { scoreScale } from './scale';
import { tables } from './tables';
import type { LoadOptions, ResultChoice, Stock } from './types';

/** A visit's number tells its file and row. */
const takeIn =
	'INSERT INTO visits BY NAME SELECT *, (file::BIGINT << 32) + row AS visit FROM incoming';

/** Digits alone, however the number came here. */
const wholeOf = (value: number) => String(BigInt(Math.trunc(value)));

/** The engine's one owner: takes in checked visits, composes agency-years, answers queries. */
export class Warehouse {
	readonly #engine: Engine;
	readonly #prepared: Readonly<Record<string, string>>;
	/** The newest change begun, over when it is done or undone. */
	#changed: Promise<unknown> = Promise.resolve();
	/** Since that change. */
	#recent = new RecentAnswers();

	private constructor(engine: Engine, prepared: Readonly<Record<string, string>>) {
		this.#engine = engine;
		this.#prepared = prepared;
	}

	/**
	 * An empty warehouse on a started engine.
	 * @param prepared columns that each agency-year gets as it is composed: SQL by name.
	 * @param choices which agencies some results are of.
	 */
	static async open(
		engine: Engine,
		prepared: Readonly<Record<string, string>>,
		choices: readonly ResultChoice[] = [],
	): Promise<Warehouse> {
		for (const statement of tables) await engine.query(statement);
		const warehouse = new Warehouse(engine, prepared);
		if (choices.length > 0) await warehouse.#choose(choices);
		return warehouse;
	}

	/**
	 * Takes in files and composes the agency-years anew, wholly or not at all: on any error what
	 * stood before stands on, and the error is thrown.
	 * @param deliveries of each file the Arrow IPC stream of its checked visits: columns of
	 * visits/storage, of which absent ones are unknown, file, row and whether it is results only.
	 * @returns with the numbers of the tables that were replaced by their next edition.
	 */
	async load(
		deliveries: readonly Uint8Array[],
		{ replace, replacements = [], remove = [], today }: LoadOptions,
	): Promise<Stock & { readonly replaced: readonly number[] }> {
		const replaced: number[] = [];
		const stock = await this.#change(today, async () => {
			if (replace) await this.#engine.query('DELETE FROM visits');
			for (const ipc of deliveries) {
				await this.#engine.insert('incoming', ipc);
				await this.#engine.query(takeIn);
				await this.#engine.query('DROP TABLE incoming');
			}
			for (const number of remove) await this.#takeOut(number);
			for (const replacement of replacements) {
				const [found] = await this.#engine.query(isReplaced(replacement));
				if (found?.replaced !== true) continue;
				replaced.push(replacement.former);
				await this.#takeOut(replacement.former);
			}
		});
		return { ...stock, replaced };
	}

	/** Takes a file's visits out and composes the agency-years of the others anew, or nothing. */
	remove(file: number, { today }: { today?: string } = {}): Promise<Stock> {
		return this.#change(today, () => this.#takeOut(file));
	}

	async #takeOut(file: number): Promise<void> {
		await this.#engine.query(`DELETE FROM visits WHERE file = ${Math.trunc(file)}`);
	}

	/** Joins results to the visited agencies chosen for them, in place of all choices before. */
	join(choices: readonly ResultChoice[], { today }: { today?: string } = {}): Promise<Stock> {
		return this.#change(today, () => this.#choose(choices));
	}

	async #choose(choices: readonly ResultChoice[]): Promise<void> {
		await this.#engine.query('DELETE FROM result_choices');
		const rows = choices.map(({ result, agency }) => `(${wholeOf(result)}, ${wholeOf(agency)})`);
		if (rows.length > 0)
			await this.#engine.query(`INSERT INTO result_choices VALUES ${rows.join(', ')}`);
	}

	/** Changes the visits, wholly or not at all, one change after the other. */
	#change(today: string | undefined, work: () => Promise<void>): Promise<Stock> {
		this.#recent = new RecentAnswers();
		const change = this.#changed.then(async () => {
			await this.#engine.query('BEGIN TRANSACTION');
			try {
				await work();
				const stock = await this.#compose(today);
				await this.#engine.query('COMMIT');
				return stock;
			} catch (error) {
				await this.#engine.rollBack();
				throw error;
			}
		});
		this.#changed = change.catch(() => undefined);
		return change;
	}

	/**
	 * Rows of a SELECT over the agency-years and their companions, the same where it was asked a short
	 * while ago. It waits for the changes begun before it, so as never to see one half done, but not for
	 * other queries: the engine answers one by one in any case, and need not wait for a busy page to hand
	 * it the next.
	 */
	async query(sql: string): Promise<readonly Row[]> {
		// Of another change than the one that is waited for, it would be of other data.
		const recent = this.#recent;
		await this.#changed;
		return recent.answer(sql, (sql) => this.#engine.query(sql));
	}

	/**
	 * Every visit taken in, in the order of files and rows: an Arrow IPC stream of the columns of
	 * visits/storage. ITA results are no visits: joined or not, they are asked for by themselves.
	 */
	async visits({ results = false } = {}): Promise<Uint8Array> {
		const columns = Object.keys(storage).map((name) => `"${name}"`);
		const sql = `SELECT ${columns.join(', ')} FROM visits WHERE ${results ? '' : 'NOT '}result ORDER BY visit`;
		await this.#changed;
		return this.#engine.arrow(sql);
	}

	async #compose(today: string | undefined): Promise<Stock> {
		const scale = await scoreScale(this.#engine);
		const [held] = await this.#engine.query(identity.held);
		for (const statement of [
			agencyYears.scaleMacro(scale),
			identity.identified,
			...(held?.results ? [identity.joinedByHand] : []),
			identity.ranked,
			identity.keys,
			identity.standing,
			...(held?.results ? [identity.standingResults] : []),
			agencyYears.sources,
			places.provinces,
			places.districts,
			places.agencyNames,
			agencyYears.composedAgencyYears(scale, this.#prepared),
			...views.map(agencyYears.ofView),
			agencyYears.composedNoMore,
			agencyYears.everyView,
		]) {
			await this.#engine.query(statement);
		}
		const findings = await composition.read(await this.#engine.query(composition.findings(today)));
		return { catalogue: await readCatalogue(this.#engine), findings };
	}
}
