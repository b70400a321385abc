import { unknownGroup, type Catalogue, type Filter } from '$lib/filters';

const district = (code: number, id: string) => ({ code, id, province: 'สกลนคร', name: id });

/** Names that would do harm, were they ever read as SQL, as markup or as an address. */
export const hostileNames = [
	`'; DROP TABLE agency_years; --`,
	`1) OR (1=1`,
	`"quoted" \\ back`,
	`<img src=x onerror=alert(1)>`,
	`กุดบาก&type=sao#ท้าย`,
	`a b+c%20d`,
];

/** Three years, of which the last has no total yet; provinces and districts with harmless and hostile names. */
export const catalogue: Catalogue = {
	years: [
		{ year: 2562, agencyYears: 90, visited: 90, scored: 80, itaYears: [2561] },
		{ year: 2563, agencyYears: 141, visited: 141, scored: 130, itaYears: [2562] },
		{ year: 2564, agencyYears: 20, visited: 20, scored: 0, itaYears: [] },
	],
	districts: [
		...['เมืองสกลนคร', 'เจริญศิลป์', ...hostileNames].map((id, index) => district(index + 1, id)),
		district(0, unknownGroup),
	],
	types: ['pao', 'subdistrict', 'sao', unknownGroup],
	provinces: ['สกลนคร', ...hostileNames].map((id, index) => ({ code: index + 1, id })),
	levels: ['AA', 'A', 'F', 'good', 'incomplete'],
};

/** The filter that chooses all of the latest visits. */
export const everything: Filter = {
	years: [],
	asOf: 'latest',
	provinces: [],
	districts: [],
	types: [],
	levels: [],
};
