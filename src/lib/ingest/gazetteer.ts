import { districtKey, provinceKey, type Gazetteer } from '$lib/visits';
import districtsOf from 'virtual:gazetteer';

/** Offices write เมือง alone for the district of the province's own name. */
const capital = 'เมือง';

const districts = new Map(
	Object.entries(districtsOf).map(([province, names]) => [
		provinceKey(province),
		new Set([capital, ...names.map(districtKey)]),
	]),
);

/** Places repeat in nearly every row. */
const known = new Map<string, boolean | undefined>();

/** The gazetteer of Thailand's 77 provinces and 928 districts. */
export const gazetteer: Gazetteer = (province, district) => {
	const place = `${province}\n${district}`;
	if (!known.has(place)) {
		known.set(place, districts.get(provinceKey(province))?.has(districtKey(district)));
	}
	return known.get(place);
};
