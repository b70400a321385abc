import { toggle, type Filter, type GroupFilter } from '$lib/filters';
import { idle } from '$lib/pauses';
import { overview, type Choices, type RunQuery } from '$lib/summaries';
import type { Figures } from './figures.svelte';

const parts: readonly GroupFilter[] = ['types', 'levels', 'districts', 'provinces'];
/** Of a longer list any one choice is hardly the next. */
const mostChoices = 30;
/** What a click may have to wait for that comes meanwhile, ms: as long goes unnoticed. */
const longest = 100;

type Filled = () => Promise<{ readonly query: RunQuery }>;
type Standing = Pick<Figures, 'shown' | 'choicesShown'>;

/** The filters that choosing one group more makes, those that show something. */
export const nextFilters = (filter: Filter, choices: Choices): Filter[] =>
	parts.flatMap((part) => {
		const others = [...choices[part].keys()].filter((id) => !filter[part].includes(id));
		return others.length > mostChoices ? [] : others.map((id) => toggle(filter, part, id));
	});

/** Runs one statement after the other, however many are asked at once. */
function oneByOne(run: RunQuery): RunQuery {
	let last: Promise<unknown> = Promise.resolve();
	return (sql) => {
		const rows = last.then(() => run(sql));
		last = rows;
		return rows;
	};
}

/**
 * Asks what one choice more than is shown would show, before anybody chooses: the warehouse then knows
 * it, and has run what the next choice needs, which the browser has made fast by then. Each statement
 * is asked while the page is idle and nobody waits. It ends where something else is shown, and where
 * something fails: who asks for that is told.
 */
export class LookAhead {
	readonly #filled: Filled;
	readonly #figures: Standing;
	readonly #free: () => boolean;
	/** What the pointer was on last. */
	#pointed: Filter | undefined;

	/**
	 * @param filled gives the warehouse, once it holds what is shown.
	 * @param free whether nobody waits for anything else.
	 */
	constructor(filled: Filled, figures: Standing, free: () => boolean) {
		this.#filled = filled;
		this.#figures = figures;
		this.#free = free;
	}

	/** At every next filter, until a statement takes long. */
	async atAll(): Promise<void> {
		const { shown, choicesShown } = this.#figures;
		if (!shown || !choicesShown) return;
		const next = nextFilters(shown.overview.filter, choicesShown);
		await this.#ask(next, (took) => took <= longest);
	}

	/** At the filter that a click would choose where the pointer is, until it is elsewhere. */
	async at(filter: Filter): Promise<void> {
		this.#pointed = filter;
		await this.#ask([filter], () => this.#pointed === filter);
	}

	/** @param wanted whether to go on after a statement that took so long, ms. */
	async #ask(filters: readonly Filter[], wanted: (took: number) => boolean): Promise<void> {
		const { shown } = this.#figures;
		// Lists of all agencies would crowd out what is known.
		if (!shown || shown.overview.asked.listAll) return;
		const { catalogue, asked } = shown.overview;
		let took = 0;
		const turn = async () => {
			await idle();
			const goesOn = this.#figures.shown === shown && this.#free() && wanted(took);
			if (!goesOn) throw new Error('Nothing more is asked ahead.');
		};
		try {
			const warehouse = await this.#filled();
			const run = oneByOne(async (sql) => {
				await turn();
				const begun = performance.now();
				const answer = await warehouse.query(sql);
				took = performance.now() - begun;
				return answer;
			});
			for (const filter of filters) {
				await turn();
				await overview(run, filter, catalogue, asked);
			}
		} catch {
			return;
		}
	}
}
