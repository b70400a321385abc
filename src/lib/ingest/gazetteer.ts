import { districtKey, provinceKey, type Gazetteer } from '$lib/visits';
import { remembering } from '$lib/visits/remembering';
import districtsOf from 'virtual:gazetteer';

/** Offices write เมือง alone for the district of the province's own name. */
const capital = 'เมือง';

const districts = new Map(
	Object.entries(districtsOf).map(([province, names]) => [
		provinceKey(province),
		new Set([capital, ...names.map(districtKey)]),
	]),
);

/** Places repeat in nearly every row; undefined of a province that is not known. */
const districtsIn = remembering((province: string) => {
	const names = districts.get(provinceKey(province));
	return names && remembering((district: string) => names.has(districtKey(district)));
});

/** The gazetteer of Thailand's 77 provinces and 928 districts. */
export const gazetteer: Gazetteer = (province, district) => districtsIn(province)?.(district);
