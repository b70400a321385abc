import type { Failure } from './state';

/** What failed last, for the page to tell. */
export class Failures {
	#last = $state.raw<Failure>();

	/** Undefined while all is well. */
	get last() {
		return this.#last;
	}

	/** Gives what notes an error as one of this kind. */
	of(during: Failure['during']): (error: unknown) => void {
		return (error) => (this.#last = { during, error });
	}

	/** Does something of this kind; gives undefined where it fails, which is noted. */
	async during<Result>(
		during: Failure['during'],
		work: () => Promise<Result>,
	): Promise<Result | undefined> {
		try {
			return await work();
		} catch (error) {
			this.#last = { during, error };
			return undefined;
		}
	}

	/** Forgets what failed last, or only if it is of this kind. */
	forget(during = this.#last?.during): void {
		if (this.#last?.during === during) this.#last = undefined;
	}
}
