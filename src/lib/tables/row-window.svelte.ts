import { flushSync, untrack } from 'svelte';
import {
	defaultRangeExtractor,
	elementScroll,
	observeElementOffset,
	observeElementRect,
	Virtualizer,
	type Range,
} from '@tanstack/virtual-core';

/** A table of more rows than this draws only those near the view. */
export const mostRowsDrawn = 200;

/** Paper takes no more, a hundred pages: of the whole nation the browser's tab dies. */
export const mostRowsPrinted = 2000;

interface RowWindowOptions<Row> {
	/** All rows, in their order. */
	rows(): readonly Row[];
	/** What scrolls, once it is there. */
	scroller(): HTMLElement | undefined;
	/** Height of what stands above the rows and scrolls with them, px. */
	above(): number;
	/** Tells about how high a row is that was not drawn yet, px. */
	heights(): (row: Row) => number;
}

/** Which rows of a table are drawn: of a long one those near the view, of any other all. */
export class RowWindow<Row extends { readonly id: string }> {
	readonly #options: RowWindowOptions<Row>;
	readonly #virtualizer: Virtualizer<HTMLElement, HTMLTableRowElement>;
	/** Counts what the virtualizer tells, which keeps its state to itself. */
	#told = $state(0);
	#telling = false;
	/** Id of the row that holds the keyboard: it stays, wherever the table is scrolled. */
	#held = $state<string>();
	#printing = $state(false);

	/** On paper a table fits its width, and holds what does not show. */
	get printing() {
		return this.#printing;
	}

	/** Whether rows are left out. */
	readonly partial = $derived.by(
		() => !this.#printing && this.#options.rows().length > mostRowsDrawn,
	);

	/** How many rows are being printed, where not all are; undefined otherwise. */
	readonly printed = $derived.by(() =>
		this.#printing && this.#options.rows().length > mostRowsPrinted ? mostRowsPrinted : undefined,
	);

	readonly #items = $derived.by(() => {
		void this.#told;
		return this.partial ? this.#virtualizer.getVirtualItems() : [];
	});

	/** The rows to draw, with their place among all and the height of those left out before, px. */
	readonly rows = $derived.by(() => {
		const all = this.#options.rows();
		if (!this.partial) {
			return all.slice(0, this.printed).map((row, index) => ({ row, index, gap: 0 }));
		}
		return this.#items.flatMap(({ index, start }, place) => {
			const row = all[index];
			const before = this.#items[place - 1]?.end ?? this.#options.above();
			return row ? { row, index, gap: start - before } : [];
		});
	});

	/** Height of the rows left out after the last one drawn, px. */
	readonly after = $derived.by(() => {
		const last = this.#items.at(-1);
		return last ? this.#virtualizer.getTotalSize() + this.#options.above() - last.end : 0;
	});

	/** Made while a component is, and lives as long. */
	constructor(options: RowWindowOptions<Row>) {
		this.#options = options;
		const virtualizer = new Virtualizer<HTMLElement, HTMLTableRowElement>(this.#settings());
		this.#virtualizer = virtualizer;
		// What is seen keeps its place where a row above it proves higher than was guessed; but while
		// the user scrolls, a scroll of ours would cut theirs short.
		virtualizer.shouldAdjustScrollPositionOnItemSizeChange = ({ start }) =>
			!virtualizer.isScrolling && start < (virtualizer.scrollOffset ?? 0);
		$effect.pre(() => {
			const settings = this.#settings();
			untrack(() => {
				virtualizer.setOptions(settings);
				virtualizer._willUpdate();
				this.#told++;
			});
		});
		$effect(() => virtualizer._didMount());
	}

	/** Takes a row's true height, and follows it: names wrap. */
	readonly measure = (row: HTMLTableRowElement) => {
		if (!this.partial) return;
		this.#virtualizer.measureElement(row);
		// While the table scrolls too: what the observer would say a frame later moves the rows then.
		this.#virtualizer.resizeItem(Number(row.dataset.index), row.getBoundingClientRect().height);
	};

	/** The keyboard comes to a row, or leaves it. */
	readonly hold = ({ type, currentTarget }: FocusEvent & { currentTarget: HTMLElement }) => {
		this.#held = type === 'focusin' ? currentTarget.dataset.row : undefined;
	};

	/** To the first or last row: the browser's own way would end where rows not yet seen were guessed. */
	readonly leap = (event: KeyboardEvent) => {
		if (!this.partial || event.ctrlKey || event.altKey || event.metaKey) return;
		if (event.key === 'Home') this.#virtualizer.scrollToOffset(0);
		else if (event.key === 'End') this.#virtualizer.scrollToEnd();
		else return;
		event.preventDefault();
	};

	/** Draws for paper, at once: the browser takes its picture next. */
	print(all: boolean): void {
		flushSync(() => (this.#printing = all));
	}

	/** What is told row by row, as they are measured, is heard once: each hearing goes over all rows. */
	#tell() {
		if (this.#telling) return;
		this.#telling = true;
		queueMicrotask(() => {
			this.#telling = false;
			this.#told++;
		});
	}

	#settings() {
		const rows = this.#options.rows();
		const scroller = this.#options.scroller();
		const held = this.#held;
		const height = this.#options.heights();
		const heldAt = held === undefined ? -1 : rows.findIndex(({ id }) => id === held);
		return {
			count: rows.length,
			enabled: this.partial,
			getItemKey: (index: number) => rows[index]?.id ?? index,
			getScrollElement: () => scroller ?? null,
			scrollMargin: this.#options.above(),
			estimateSize: (index: number) => {
				const row = rows[index];
				return row ? height(row) : 0;
			},
			// In fractions of a px: rounded, the rows would drift while they scroll.
			measureElement: (row: HTMLTableRowElement) => row.getBoundingClientRect().height,
			rangeExtractor: (range: Range) => withHeld(defaultRangeExtractor(range), heldAt),
			overscan: 10,
			observeElementRect,
			observeElementOffset,
			scrollToFn: elementScroll,
			onChange: () => this.#tell(),
		};
	}
}

const withHeld = (indexes: number[], held: number) =>
	held < 0 || indexes.includes(held) ? indexes : [...indexes, held].sort((a, b) => a - b);
