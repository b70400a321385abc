import type { Filter } from '$lib/filters';
import {
	choicesOf,
	overview,
	sameInquiry,
	type Choices,
	type Inquiry,
	type Overview,
	type RunQuery,
} from '$lib/summaries';
import { latestOnly } from './latest';
import type { Held, Shown } from './state';

interface Sought {
	readonly held: Held;
	readonly filter: string;
	readonly inquiry: Inquiry;
}

const same = (one: Sought, other: Sought) =>
	one.held === other.held && one.filter === other.filter && sameInquiry(one.inquiry, other.inquiry);

/** The figures on the screen, asked of what is held, under one filter after the other. */
export class Figures {
	#newest = latestOnly();
	/** What the newest look is of: the same twice is asked once. */
	#sought: Sought | undefined;
	#looking = $state(false);
	#shown = $state.raw<Shown>();
	#counted = $state.raw<{ filter: Filter; choices: Choices }>();
	readonly #run: RunQuery;
	readonly #held: () => Held | undefined;
	readonly #drawn: () => Promise<void>;

	/**
	 * @param held gives what the warehouse holds at the moment; undefined where that is not known yet.
	 * @param drawn settles once what was just shown is drawn.
	 */
	constructor(run: RunQuery, held: () => Held | undefined, drawn: () => Promise<void>) {
		this.#run = run;
		this.#held = held;
		this.#drawn = drawn;
	}

	/** The newest whole set, with the data it is of. */
	get shown() {
		return this.#shown;
	}
	/** The newest for this inquiry's page; undefined where they are of another. */
	of<More>({ page }: Inquiry<More>): Overview<More> | undefined {
		const overview = this.#shown?.overview;
		return overview?.asked.page === page ? (overview as Overview<More>) : undefined;
	}
	/** Newer ones are on their way. */
	get looking() {
		return this.#looking;
	}
	/** How many agency-years each choice would show; of the filter before until they are counted. */
	get choices() {
		return this.#counted?.choices;
	}
	/** The same, once they are of the filter that the figures shown are of. */
	get choicesShown() {
		return this.#counted?.filter === this.#shown?.overview.filter ? this.choices : undefined;
	}

	/** The choices are still those of another filter, or none. */
	get counting() {
		return this.#looking || !this.choicesShown;
	}

	/**
	 * Asks for the figures of a filter; of several looks under way only the newest stands.
	 * @returns whether it is this look that stands.
	 * @throws what failed, if it is the newest look that did: the last figures then stay.
	 */
	async look(held: Held, filter: Filter, inquiry: Inquiry): Promise<boolean> {
		const sought = { held, filter: JSON.stringify(filter), inquiry };
		if (this.#sought && same(sought, this.#sought)) return false;
		this.#sought = sought;
		this.#looking = true;
		const answer = await this.#newest(() =>
			overview(this.#run, filter, held.catalogue, inquiry).then(
				(overview) => ({ overview }),
				(error: unknown) => ({ error }),
			),
		);
		// A newer filter, or newer data, will answer in its own time.
		if (!answer || held !== this.#held()) return false;
		this.#looking = false;
		try {
			if ('error' in answer) throw answer.error;
			if (this.#shown?.catalogue !== held.catalogue) this.#counted = undefined;
			this.#shown = { ...held, overview: answer.overview };
			await this.#count(held, answer.overview);
		} catch (error) {
			// It may be asked for again.
			this.#sought = undefined;
			throw error;
		}
		return true;
	}

	/** Counts what the menus offer: after the figures are drawn, which nobody should wait longer for. */
	async #count(held: Held, overview: Overview): Promise<void> {
		const { filter, catalogue } = overview;
		await this.#drawn();
		// A newer look counts in its turn, and need not wait for this.
		if (this.#looking || overview !== this.#shown?.overview) return;
		const choices = await choicesOf(this.#run, filter, catalogue);
		const stands = held === this.#held() && overview === this.#shown?.overview;
		if (stands) this.#counted = { filter, choices };
	}
}
