import type { Row } from './rows';

/** So many values are kept, of all answers together: some 20 MB. */
const mostValues = 500_000;
/** The text of a query is as long as so many values. */
const valuesOfText = 1_000;

/** The newest answers by their SQL: a filter taken back, as most are, need not be counted again. */
export class RecentAnswers {
	readonly #answers = new Map<string, readonly Row[]>();
	#values = 0;
	/** What is being answered: who asks the same meanwhile waits for that. */
	readonly #underWay = new Map<string, Promise<readonly Row[]>>();

	/** The answer to a query: what is known or under way, else what `ask` gives, which is kept. */
	async answer(
		sql: string,
		ask: (sql: string) => Promise<readonly Row[]>,
	): Promise<readonly Row[]> {
		const known = this.get(sql) ?? this.#underWay.get(sql);
		if (known) return known;
		const asked = ask(sql);
		this.#underWay.set(sql, asked);
		try {
			const rows = await asked;
			this.keep(sql, rows);
			return rows;
		} finally {
			this.#underWay.delete(sql);
		}
	}

	/** What was answered; undefined where it is not known, or no more. */
	get(sql: string): readonly Row[] | undefined {
		const rows = this.#answers.get(sql);
		if (rows) this.keep(sql, rows);
		return rows;
	}

	/** Keeps an answer as the newest, unless it is too large; the oldest make room for it. */
	keep(sql: string, rows: readonly Row[]): void {
		this.#drop(sql);
		if (valuesOf(rows) > mostValues) return;
		this.#answers.set(sql, rows);
		this.#values += valuesOf(rows);
		for (const oldest of this.#answers.keys()) {
			if (this.#values <= mostValues) return;
			this.#drop(oldest);
		}
	}

	#drop(sql: string): void {
		const rows = this.#answers.get(sql);
		if (!rows) return;
		this.#answers.delete(sql);
		this.#values -= valuesOf(rows);
	}
}

const valuesOf = (rows: readonly Row[]) =>
	valuesOfText + rows.length * Object.keys(rows[0] ?? {}).length;
