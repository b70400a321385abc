import {
	IngestError,
	openPreviews,
	readMatching,
	type Choice,
	type ChosenMatching,
	type Preview,
	type Previews,
} from '$lib/ingest';
import { latestOnly } from './latest';
import { problemsOf, type MatchingProblem } from './matching-problems';
import type { TableToMatch } from './table-to-match';

/** What is said of a table so far, and what its start comes to with it. */
export class TableMatching {
	readonly table: TableToMatch;
	readonly #previews: Previews;
	readonly #newest = latestOnly();
	/** What is said so far; of columns not named, what they are taken for stands. */
	#said: ChosenMatching | undefined;
	#answered: Promise<void> = Promise.resolve();
	#year = $state<number>();
	#preview = $state.raw<Preview>();
	/** Whether what it came to last is of all that was said. */
	#isRead = $state(false);
	#error = $state.raw<unknown>();
	#loaded = $state.raw<{ columns: number; found: number }>();

	/** @param remembered what was chosen before, for tables of the same headers. */
	constructor(table: TableToMatch, remembered: readonly ChosenMatching[]) {
		this.table = table;
		this.#said = table.matching;
		this.#year = table.year;
		this.#previews = openPreviews(table.source, table.part, remembered);
		this.#ask();
	}

	/** What it comes to; undefined until the start has been read. */
	get preview() {
		return this.#preview;
	}
	/** Why the table cannot be read as said last; what it came to before stays. */
	get error() {
		return this.#error;
	}
	/** Fiscal year (BE) of every row, where no column gives it. */
	get year() {
		return this.#year;
	}
	/** Of a saved matching that was read: its columns, and how many of them the table has. */
	get loaded() {
		return this.#loaded;
	}
	/** What stands in the way of taking it in. */
	get problems(): readonly MatchingProblem[] {
		return this.#preview ? problemsOf(this.#preview, this.#year) : [];
	}

	/** What is chosen, for every column; undefined while it cannot be read so. A year is only for a table without a column of them. */
	get choice(): Choice | undefined {
		const preview = this.#preview;
		if (!preview || !this.#isRead) return undefined;
		const columns = preview.columns.map(({ id, to }) => ({ header: id, to }));
		const hasYear = preview.columns.some(({ to }) => to.includes('fiscal_year'));
		return {
			part: this.table.part,
			matching: { ...preview.matching, columns },
			...(hasYear ? {} : { year: this.#year }),
		};
	}

	/** Says which contract columns a column is: none leaves it out, several split it. */
	choose(id: string, to: readonly string[]): void {
		const { columns = [], ...said } = this.#said ?? {};
		const others = columns.filter(({ header }) => header !== id);
		this.#say({ ...said, columns: [...others, { header: id, to }] });
	}

	/** Says how the table is read, or its values are written; undefined leaves it to be told. */
	say(how: Partial<Omit<ChosenMatching, 'columns'>>): void {
		this.#say({ columns: [], ...this.#said, ...how });
	}

	/** Says the fiscal year (BE) of every row. */
	sayYear(year: number | undefined): void {
		this.#year = year;
		this.#ask();
	}

	/** Takes over a matching that was saved, as far as the table has its columns. */
	async load(file: Pick<Blob, 'text'>): Promise<void> {
		try {
			const matching = readMatching(await file.text());
			this.#say(matching);
			await this.#answered;
			const ids = this.#preview?.columns.map(({ id }) => id) ?? [];
			const found = matching.columns.filter(({ header }) => ids.includes(header)).length;
			this.#loaded = { columns: matching.columns.length, found };
		} catch (error) {
			if (!(error instanceof IngestError)) throw error;
			this.#error = error;
		}
	}

	/** Waits until what it comes to is of all that was said. */
	async settled(): Promise<void> {
		const answered = this.#answered;
		await answered;
		if (answered !== this.#answered) await this.settled();
	}

	/** Lets go of the file. */
	close(): void {
		this.#previews.close();
	}

	#say(matching: ChosenMatching): void {
		this.#said = matching;
		this.#loaded = undefined;
		this.#ask();
	}

	#ask(): void {
		this.#answered = this.#answer();
	}

	async #answer(): Promise<void> {
		const question = { matching: this.#said, year: this.#year };
		const answer = await this.#newest(() =>
			this.#previews.ask(question).then(
				(preview) => ({ preview }),
				(error: unknown) => ({ error }),
			),
		);
		if (!answer) return;
		this.#error = 'error' in answer ? answer.error : undefined;
		this.#isRead = 'preview' in answer;
		if (!('preview' in answer)) return;
		this.#preview = answer.preview;
		this.#said = answer.preview.matching;
	}
}
