import {
	fingerprintOfMatching,
	matchingText,
	readMatching,
	type ChosenMatching,
} from '$lib/ingest';

const storageKey = 'prongsai.matchings';
/** The oldest is forgotten for one more: an office has few forms. */
const most = 100;

type KeyStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What is kept; anything of it that cannot be read is as good as forgotten. */
function kept(storage: KeyStorage): ChosenMatching[] {
	try {
		const texts: unknown = JSON.parse(storage.getItem(storageKey) ?? '[]');
		return Array.isArray(texts) ? texts.flatMap(readable) : [];
	} catch {
		return [];
	}
}

function readable(text: unknown): ChosenMatching[] {
	try {
		return [readMatching(String(text))];
	} catch {
		return [];
	}
}

/**
 * What was chosen for tables, kept on this machine for the next ones with the same headers, the
 * newest first. It holds headers, never values.
 */
export class RememberedMatchings {
	readonly #storage: () => KeyStorage;
	#all = $state.raw<readonly ChosenMatching[]>([]);

	/** @param storage asked for when it is needed: to ask may throw where it is forbidden. */
	constructor(storage: () => KeyStorage = () => localStorage) {
		this.#storage = storage;
		this.refresh();
	}

	get all(): readonly ChosenMatching[] {
		return this.#all;
	}

	/** Takes up what another tab has changed. */
	refresh(): void {
		try {
			this.#all = kept(this.#storage());
		} catch {
			// Storage is forbidden: what is remembered is so until the tab is closed.
		}
	}

	/** Remembers one in place of that for the same headers. */
	remember(matching: ChosenMatching): void {
		this.#keep([matching, ...this.#without(fingerprintOfMatching(matching))].slice(0, most));
	}

	forget(matching: ChosenMatching): void {
		this.#keep(this.#without(fingerprintOfMatching(matching)));
	}

	forgetAll(): void {
		this.#keep([]);
	}

	#without(fingerprint: string): readonly ChosenMatching[] {
		this.refresh();
		return this.#all.filter((other) => fingerprintOfMatching(other) !== fingerprint);
	}

	#keep(all: readonly ChosenMatching[]): void {
		this.#all = all;
		try {
			const storage = this.#storage();
			if (all.length === 0) storage.removeItem(storageKey);
			else storage.setItem(storageKey, JSON.stringify(all.map(matchingText)));
		} catch {
			// Forbidden or full: in force until the tab is closed.
		}
	}
}
