import { indicators, type Scores } from '$lib/ita';

/** Ten scores in the order of the form, by indicator id. */
export function scoresOf(values: readonly number[]): Scores {
	return Object.fromEntries(indicators.map(({ id }, index) => [id, values[index]]));
}

/** The real visit of fiscal year 2563: its scores are of ITA 2562. */
export const realScores = scoresOf([98.66, 94.04, 93.43, 93.22, 85.68, 84.4, 70.51, 78.77, 0, 0]);

/** Published means of indicators 1 … 10 of two provinces, and the total published with them. */
export const publishedProvinces = [
	{
		name: 'Trat',
		year: 2563,
		means: [92.57, 86.13, 90.08, 85.98, 88.04, 83.67, 82.11, 79.29, 69.94, 52.78],
		total: 75.62,
	},
	{
		name: 'Trat',
		year: 2564,
		means: [93.55, 87.72, 91.01, 87.93, 89.52, 90.55, 88.68, 88.58, 72.89, 65.56],
		total: 81.45,
	},
	{
		name: 'Chanthaburi',
		year: 2563,
		means: [92.17, 85.44, 88.74, 84.05, 86.51, 84.62, 83.7, 81.88, 51.68, 29.82],
		total: 67.54,
	},
	{
		name: 'Chanthaburi',
		year: 2564,
		means: [92.84, 86.27, 89.21, 84.7, 87.51, 90.03, 87.99, 85.97, 75.39, 65.39],
		total: 80.99,
	},
];
