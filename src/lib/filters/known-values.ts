/** A part of an address that names nothing: it is left out, and said. */
export interface AddressProblem<Parameter extends string = string> {
	readonly parameter: Parameter;
	readonly value: string;
}

/** A value of a hand-written address is cut to this length before it is shown. */
const longestShown = 40;

/**
 * Reads the parameters of an address. Each value counts once; what `read` makes nothing of, and
 * what is more than `most`, is kept as a problem.
 */
export function knownValues<Parameter extends string>(address: URLSearchParams) {
	const problems: AddressProblem<Parameter>[] = [];
	const known = <T>(
		parameter: Parameter,
		read: (value: string) => T | undefined,
		most = Infinity,
	): T[] => {
		const found: T[] = [];
		for (const value of new Set(address.getAll(parameter))) {
			const understood = read(value);
			if (understood === undefined || found.length === most)
				problems.push({ parameter, value: value.slice(0, longestShown) });
			else found.push(understood);
		}
		return found;
	};
	return { known, problems };
}

/** Reads a value that is one of these. */
export function among<T extends string>(choices: readonly T[]) {
	const set = new Map<string, T>(choices.map((choice) => [choice, choice]));
	return (value: string) => set.get(value);
}
