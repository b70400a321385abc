/** Seeded chance: the same seed gives the same draws on every machine. */
export interface Chance {
	/** Uniform in [0, 1). */
	next(): number;
	/** A whole number, both ends included. */
	whole(low: number, high: number): number;
	/** Mean 0, standard deviation 1, within ±6. */
	normal(): number;
	happens(share: number): boolean;
	/** One entry of a list that is not empty. */
	pick<T>(list: readonly T[]): T;
	shuffle<T>(list: readonly T[]): T[];
}

/** The mulberry32 generator (public domain): 32 bits of state, enough for a province's draws. */
export function chanceFrom(seed: number): Chance {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
	return {
		next,
		whole,
		// Twelve uniforms, not Box–Muller: logarithms and cosines may differ between engines.
		normal: () => Array.from({ length: 12 }, next).reduce((sum, draw) => sum + draw, -6),
		happens: (share) => next() < share,
		pick<T>(list: readonly T[]) {
			return list[whole(0, list.length - 1)] as T;
		},
		shuffle<T>(list: readonly T[]) {
			const mixed = [...list];
			for (let last = mixed.length - 1; last > 0; last--) {
				const other = whole(0, last);
				[mixed[last], mixed[other]] = [mixed[other] as T, mixed[last] as T];
			}
			return mixed;
		},
	};
}
