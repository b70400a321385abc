import type { Certainty } from './methodology';

export interface NationalMean {
	/** Mean total of all assessed agencies of the country. */
	readonly mean: number;
	readonly certainty: Extract<Certainty, 'verified' | 'unverified'>;
}

/** As published with each year's results; 2562 is quoted, not checked. */
const byYear: Readonly<Record<number, NationalMean>> = {
	2562: { mean: 66.73, certainty: 'unverified' },
	2563: { mean: 67.9, certainty: 'verified' },
	2564: { mean: 81.25, certainty: 'verified' },
	2565: { mean: 87.57, certainty: 'verified' },
	2566: { mean: 90.19, certainty: 'verified' },
	2567: { mean: 93.05, certainty: 'verified' },
	2568: { mean: 93.82, certainty: 'verified' },
};

/** The national mean of an ITA year (BE); undefined where none is known. */
export const nationalMean = (itaYear: number): NationalMean | undefined => byYear[itaYear];
