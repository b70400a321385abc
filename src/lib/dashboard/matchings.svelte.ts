import { isSameTable } from './opened-file';
import { RememberedMatchings } from './remembered-matchings.svelte';
import { TableMatching } from './table-matching.svelte';
import type { TableToMatch } from './table-to-match';

/** The tables that wait for a person to say what their columns are, and the one being matched. */
export class Matchings {
	readonly remembered = new RememberedMatchings();
	#waiting = $state.raw<readonly TableToMatch[]>([]);
	#open = $state.raw<TableMatching>();

	/** Tables of files opened since the page was, in their order. */
	get waiting() {
		return this.#waiting;
	}
	/** The one on the screen. */
	get open() {
		return this.#open;
	}

	/** Has tables wait; the first of them comes on the screen, if none is. */
	add(tables: readonly TableToMatch[]): void {
		const known = (table: TableToMatch) => this.#waiting.some((other) => isSameTable(table, other));
		this.#waiting = [...this.#waiting, ...tables.filter((table) => !known(table))];
		const [first] = tables;
		if (first && !this.#open) this.begin(first);
	}

	/** Brings a table on the screen. */
	begin(table: TableToMatch): void {
		this.remembered.refresh();
		this.#open?.close();
		this.#open = new TableMatching(table, this.remembered.all);
	}

	/** Takes the screen away; the table waits on. */
	leave(): void {
		this.#open?.close();
		this.#open = undefined;
	}

	/** Has a table wait no longer. */
	drop(table: TableToMatch): void {
		if (this.#open && isSameTable(this.#open.table, table)) this.leave();
		this.#waiting = this.#waiting.filter((other) => !isSameTable(table, other));
	}

	/** Forgets what was chosen and what waits. */
	forget(): void {
		this.leave();
		this.#waiting = [];
		this.remembered.forgetAll();
	}
}
